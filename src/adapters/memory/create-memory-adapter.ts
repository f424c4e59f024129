import type { ApiKey, IssuedApiKey } from "../../model/api-key.js";
import type { ApiKeysAdapter } from "../adapter.js";
import {
  type AdapterWith,
  DEFAULT_METHODS,
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
import { wait } from "./memory-wait.js";
import { MemoryWorkspace } from "./memory-workspace.js";

export type { MemoryAdapterMethod, MemoryAdapterOptions, ScriptedFailure, ScriptOptions };

/** What a test or a story can do with the backend behind a memory adapter. */
export interface MemoryAdapterControls {
  /**
   * Makes the next calls of a method fail. Plans for one method are used up in the order in which they were made.
   * @param options.times how many calls; `Infinity`: all from now on
   * @default times 1
   */
  failNext(
    method: MemoryAdapterMethod,
    failure: ScriptedFailure,
    options?: ScriptOptions & { readonly times?: number },
  ): void;
  /** Makes the next call of a method wait until the function that this returns is called. */
  holdNext(method: MemoryAdapterMethod, options?: ScriptOptions): () => void;
  /** Forgets all planned failures and waits; what waits already goes on waiting. */
  clearScript(): void;
  /** Lets `list` see all writes so far, in one workspace or in all. */
  catchUp(workspaceId?: string): void;
  /** All keys of a workspace as they are, whatever `list` shows, oldest addition first. */
  apiKeysOf(workspaceId: string): readonly ApiKey[];
  /** All that was ever issued in a workspace, also where the answer was lost or the key deleted. */
  issuedIn(workspaceId: string): readonly IssuedApiKey[];
}

/** The adapter that {@link createMemoryAdapter} answers. */
export type MemoryAdapter<Method extends OptionalMethod = DefaultMethod> = AdapterWith<Method> &
  MemoryAdapterControls;

function createWorkspaces(options: MemoryAdapterOptions<OptionalMethod>) {
  const settings = resolveMemoryOptions(options);
  const workspaces = new Map<string, MemoryWorkspace>();
  let ids = 0;
  let tokens = 0;
  const counters = {
    nextId: () => {
      ids += 1;
      return ids;
    },
    nextToken: () => {
      tokens += 1;
      return tokens;
    },
  };
  const seedOf = (workspaceId: string): readonly ApiKey[] => {
    const seeds = settings.apiKeys;
    if (Array.isArray(seeds)) return seeds;
    const byWorkspace = seeds as Readonly<Record<string, readonly ApiKey[]>>;
    return Object.hasOwn(byWorkspace, workspaceId) ? (byWorkspace[workspaceId] ?? []) : [];
  };
  const get = (workspaceId: string): MemoryWorkspace => {
    const known = workspaces.get(workspaceId);
    if (known !== undefined) return known;
    const workspace = new MemoryWorkspace(seedOf(workspaceId), settings, counters);
    workspaces.set(workspaceId, workspace);
    return workspace;
  };
  return { settings, get, all: () => [...workspaces.values()] };
}

/**
 * A whole backend in memory, for stories, tests and demos. Its tokens open nothing and can be guessed.
 *
 * Every workspace has its own keys. Ids, tokens and, with `now`, times are the same in each run. Idempotency keys are
 * honoured, names are checked as a server would, and {@link MemoryAdapterControls} makes calls fail, wait or lag.
 *
 * @example
 * const adapter = createMemoryAdapter({ apiKeys: [{ id: "1", name: "CRM Sync", createdAt: "2026-11-02T09:00:00Z" }] });
 * adapter.failNext("create", "unavailable", { after: true });
 * @throws Error where an option cannot be used, naming it
 */
export function createMemoryAdapter<const Method extends OptionalMethod = DefaultMethod>(
  options: MemoryAdapterOptions<Method> = {},
): MemoryAdapter<Method> {
  const workspaces = createWorkspaces(options);
  const { settings } = workspaces;
  const script = new MemoryScript();

  async function call<Result>(
    method: MemoryAdapterMethod,
    signal: AbortSignal | undefined,
    act: () => Result,
  ): Promise<Result> {
    const step = script.take(method);
    await wait(settings.latencyMs, signal);
    await step.before(signal);
    const result = act();
    await step.after(signal);
    return result;
  }

  const reads: ApiKeysAdapter & Required<Pick<ApiKeysAdapter, "listScopes">> = {
    ...(options.id !== undefined && { id: options.id }),
    ...(options.fields !== undefined && { fields: options.fields }),
    isIdempotent: settings.isIdempotent,
    serverSide: settings.serverSide,
    list: (query, { workspaceId, signal }) =>
      call("list", signal, () => workspaces.get(workspaceId).list(query)),
    listScopes: ({ signal }) => call("listScopes", signal, () => settings.scopes ?? []),
  };
  const { listScopes, ...base } = reads;
  const adapter = withMethods(
    base,
    {
      listScopes,
      create: (input, { workspaceId, idempotencyKey }) =>
        call("create", undefined, () => workspaces.get(workspaceId).create(input, idempotencyKey)),
      update: (id, patch, { workspaceId }) =>
        call("update", undefined, () => workspaces.get(workspaceId).update(id, patch)),
      delete: (id, { workspaceId }) =>
        call("delete", undefined, () => workspaces.get(workspaceId).delete(id)),
      rotate: (id, { gracePeriodSeconds }, { workspaceId, idempotencyKey }) =>
        call("rotate", undefined, () =>
          workspaces.get(workspaceId).rotate(id, gracePeriodSeconds, idempotencyKey),
        ),
    },
    // The type parameter's default and this value are the same list; TypeScript cannot see that.
    options.methods ?? (DEFAULT_METHODS as readonly OptionalMethod[] as readonly Method[]),
    "createMemoryAdapter",
  );
  const controls: MemoryAdapterControls = {
    failNext: (method, failure, { times = 1, after = false } = {}) =>
      script.fail(method, failure, times, after),
    holdNext: (method, { after = false } = {}) => script.hold(method, after),
    clearScript: () => script.clear(),
    catchUp: (workspaceId) => {
      const chosen = workspaceId === undefined ? workspaces.all() : [workspaces.get(workspaceId)];
      for (const workspace of chosen) workspace.catchUp();
    },
    apiKeysOf: (workspaceId) => workspaces.get(workspaceId).apiKeys,
    issuedIn: (workspaceId) => workspaces.get(workspaceId).issued,
  };
  return { ...adapter, ...controls };
}
