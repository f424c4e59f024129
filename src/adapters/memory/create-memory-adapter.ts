import type { ApiKey, ApiKeyRules, IssuedApiKey } from "../../model/api-key.js";
import { type ResolvedRules, readRules } from "../../model/rules.js";
import type { ReadContext } from "../adapter.js";
import {
  type AdapterWith,
  type DefaultMethod,
  type OptionalMethod,
  withMethods,
} from "../optional-methods.js";
import { type MemoryAdapterOptions, resolveMemoryOptions } from "./memory-options.js";
import {
  type MemoryAdapterMethod,
  MemoryScript,
  type ScriptedFailure,
  type ScriptOptions,
} from "./memory-script.js";
import { MemoryWorkspace } from "./memory-workspace.js";

export type { MemoryAdapterMethod, MemoryAdapterOptions, ScriptedFailure, ScriptOptions };

/** What a test or a story can do with the backend behind a memory adapter. */
export interface MemoryAdapterControls {
  /**
   * Makes the next calls of a method fail. Several plans for one method apply one after the other.
   * @param options.times how many calls fail; `Infinity`: all of them from now on
   * @default times 1
   */
  failNext(
    method: MemoryAdapterMethod,
    failure: ScriptedFailure,
    options?: ScriptOptions & { readonly times?: number },
  ): void;
  /** Makes the next call of a method wait until you call the returned function. */
  holdNext(method: MemoryAdapterMethod, options?: ScriptOptions): () => void;
  /** Drops all planned failures and waits. Calls that already wait keep waiting. */
  clearScript(): void;
  /** Makes all writes so far visible to `list`. */
  catchUp(): void;
  /** All keys of a workspace in the order they were added, whatever `list` shows. */
  apiKeysOf(workspaceId: string): readonly ApiKey[];
  /** Everything ever issued in a workspace, including lost responses and deleted keys. */
  issuedIn(workspaceId: string): readonly IssuedApiKey[];
  /**
   * The key that a token works for now. `null`: it doesn't work, because its key is disabled, expired, or deleted, or because
   * it was replaced.
   */
  findByToken(workspaceId: string, token: string): ApiKey | null;
}

/** The adapter that {@link createMemoryAdapter} returns. */
export type MemoryAdapter<Method extends OptionalMethod = DefaultMethod> = AdapterWith<Method> &
  MemoryAdapterControls;

/**
 * A complete backend in memory, for stories, tests, and demos. Its tokens can be guessed and don't open anything.
 *
 * Every workspace has its own keys. Ids, tokens, and, with `now`, times are the same in every run. It honors idempotency
 * keys, refuses what its `rules`, `scopes`, and custom fields don't allow, as a server would, and keeps a log of what happens.
 * Use {@link MemoryAdapterControls} to make calls fail, wait, or lag.
 *
 * @example
 * const adapter = createMemoryAdapter({ apiKeys: [{ id: "1", name: "CRM Sync", createdAt: "2026-11-02T09:00:00Z" }] });
 * adapter.failNext("create", "unavailable", { after: true });
 * @throws Error if an option is invalid; the message names it and says what to pass
 */
export function createMemoryAdapter<const Method extends OptionalMethod = DefaultMethod>(
  options: MemoryAdapterOptions<Method> = {},
): MemoryAdapter<Method> {
  const settings = resolveMemoryOptions(options);
  const script = new MemoryScript();
  const workspaces = new Map<string, MemoryWorkspace>();
  const counters = { ids: 0, tokens: 0, activities: 0 };

  function getSeed(workspaceId: string): readonly ApiKey[] {
    if (Array.isArray(settings.apiKeys)) return settings.apiKeys;
    return new Map(Object.entries(settings.apiKeys)).get(workspaceId) ?? [];
  }

  function getWorkspace(workspaceId: string): MemoryWorkspace {
    const known = workspaces.get(workspaceId);
    if (known !== undefined) return known;
    const workspace = new MemoryWorkspace(getSeed(workspaceId), settings, counters);
    workspaces.set(workspaceId, workspace);
    return workspace;
  }

  /** @returns `null`: there are none */
  async function getRules(workspaceId: string): Promise<ResolvedRules | null> {
    const { rules } = options;
    if (rules === undefined) return null;
    const context = { workspaceId, signal: new AbortController().signal };
    // The panel reports what is wrong with them.
    return readRules(typeof rules === "function" ? await rules(context) : rules, () => undefined);
  }

  function write<Result>(
    method: MemoryAdapterMethod,
    workspaceId: string,
    act: (workspace: MemoryWorkspace, rules: ResolvedRules | null) => Result,
  ): Promise<Result> {
    return script.run(method, settings.latencyMs, undefined, async () => {
      const rules = await getRules(workspaceId);
      return act(getWorkspace(workspaceId), rules);
    });
  }

  const askForRules = (context: ReadContext): Promise<ApiKeyRules> =>
    script.run("rules", settings.latencyMs, context.signal, () =>
      typeof options.rules === "function" ? options.rules(context) : (options.rules ?? {}),
    );

  const adapter = withMethods(
    {
      ...(options.id !== undefined && { id: options.id }),
      ...(options.fields !== undefined && { fields: options.fields }),
      ...(options.rules !== undefined && {
        rules: typeof options.rules === "function" ? askForRules : options.rules,
      }),
      isIdempotent: settings.isIdempotent,
      serverSide: settings.serverSide,
      list: (query, { workspaceId, signal }) =>
        script.run("list", settings.latencyMs, signal, () => getWorkspace(workspaceId).list(query)),
    },
    {
      create: (input, { workspaceId, idempotencyKey }) =>
        write("create", workspaceId, (workspace, rules) =>
          workspace.create(input, idempotencyKey, rules),
        ),
      update: (id, patch, { workspaceId }) =>
        write("update", workspaceId, (workspace, rules) => workspace.update(id, patch, rules)),
      delete: (id, { workspaceId }) =>
        write("delete", workspaceId, (workspace) => workspace.delete(id)),
      rotate: (id, { gracePeriodSeconds }, { workspaceId, idempotencyKey }) =>
        write("rotate", workspaceId, (workspace, rules) =>
          workspace.rotate(id, gracePeriodSeconds, idempotencyKey, rules),
        ),
      listScopes: ({ signal }) =>
        script.run("listScopes", settings.latencyMs, signal, () => settings.scopes),
      listActivity: (id, page, { workspaceId, signal }) =>
        script.run("listActivity", settings.latencyMs, signal, () =>
          getWorkspace(workspaceId).listActivity(id, page),
        ),
      getUsage: (id, { workspaceId, signal }) =>
        script.run("getUsage", settings.latencyMs, signal, () =>
          getWorkspace(workspaceId).getUsage(id),
        ),
      rules: askForRules,
    },
    options.methods,
    "createMemoryAdapter",
  );
  const controls: MemoryAdapterControls = {
    failNext: (method, failure, { times = 1, after = false } = {}) =>
      script.fail(method, failure, times, after),
    holdNext: (method, { after = false } = {}) => script.hold(method, after),
    clearScript: () => script.clear(),
    catchUp: () => {
      for (const workspace of workspaces.values()) workspace.catchUp();
    },
    apiKeysOf: (workspaceId) => getWorkspace(workspaceId).apiKeys,
    issuedIn: (workspaceId) => getWorkspace(workspaceId).issued,
    findByToken: (workspaceId, token) => getWorkspace(workspaceId).findByToken(token),
  };
  return { ...adapter, ...controls };
}
