import type { ApiKey, ApiKeysAdapter, IssuedApiKey } from "api-keys-panel";
import { ApiKeysError } from "api-keys-panel";
import type { Fault } from "./fault.js";
import { Store } from "./store.js";
import { PLAIN, type Traits } from "./traits.js";

/** A token that the server has made. */
export interface Issued {
  readonly workspaceId: string;
  readonly apiKeyId: string;
  readonly name: string;
  readonly token: string;
  /** The opening of a dialog that asked for it. */
  readonly opening: number;
  /** Whether a response with it has reached the panel. */
  isAnswered: boolean;
}

/** The model's server, with what a test wants to know about it. */
export interface Server {
  readonly adapter: ApiKeysAdapter;
  /** It has more than names. */
  readonly isRich: boolean;
  /** The kinds of changes that it was asked for, beyond names. */
  readonly changed: ReadonlySet<string>;
  readonly issued: readonly Issued[];
  /** What the next call of each kind meets. */
  readonly plan: (kind: "list" | "write", fault: Fault) => void;
  /** The next calls belong to a new opening of a dialog. */
  readonly open: () => void;
  /** Releases one of the waiting calls, or all. */
  readonly release: (index: number | "all") => void;
  /** From now on, and for that long, lists show what there is now. */
  readonly lag: (ms: number) => void;
  readonly apiKeysOf: (workspaceId: string) => readonly ApiKey[];
  /** The ids that a list has now, of keys that still work. */
  readonly listedIdsOf: (workspaceId: string) => readonly string[];
}

/** What a backend has beyond names. */
const RICH: Partial<ApiKeysAdapter> = {
  fields: {
    create: ["description", "expiresAt", "scopes"],
    update: ["description", "expiresAt", "scopes", "enabled"],
    custom: [{ id: "team", label: "Team", kind: "text", on: ["create", "update"] }],
  },
  rules: { grace: { presetsSeconds: [0, 3600] } },
  listScopes: () =>
    Promise.resolve([
      { id: "read", label: "Read", impliedBy: ["write"] },
      { id: "write", label: "Write" },
    ]),
};

type Held = () => void;

/**
 * Makes a server with two keys in each workspace.
 * @param honorsIdempotency `false`: each call makes another key, as if the panel sent a new
 * idempotency key each time
 */
export function createServer(id: string, honorsIdempotency = true, traits: Traits = PLAIN): Server {
  const store = new Store(traits);
  const answers = new Map<string, { issued: IssuedApiKey; record: Issued }>();
  const issued: Issued[] = [];
  const held: Held[] = [];
  const plans: Record<"list" | "write", Fault> = { list: "none", write: "none" };
  const underWay = new Set<string>();
  const changed = new Set<string>();
  const note = (fields: object) => {
    for (const [field, value] of Object.entries(fields)) {
      if (String(value) !== "") changed.add(field);
    }
  };
  let opening = 0;

  const wait = () => new Promise<void>((resolve) => held.push(resolve));
  const lost = () => new ApiKeysError("unavailable");

  async function meet<Result>(
    kind: "list" | "write",
    act: () => Result,
    malformed: (result: Result, isKeyOnly: boolean) => unknown,
    answered: (result: Result) => void = () => {},
  ): Promise<Result> {
    const fault = plans[kind];
    plans[kind] = "none";
    await Promise.resolve();
    if (fault === "lost_before") throw lost();
    if (fault === "held_before") await wait();
    switch (fault) {
      case "none":
      case "held_before":
        break;
      case "lost_after":
        act();
        throw lost();
      case "held_after":
      case "held_lost": {
        const result = act();
        await wait();
        if (fault === "held_lost") throw lost();
        answered(result);
        return result;
      }
      case "malformed":
        return malformed(act(), false) as Result;
      case "malformed_key": {
        const result = act();
        answered(result);
        return malformed(result, true) as Result;
      }
      case "denied":
        throw new ApiKeysError("not_found");
      case "late_rate_limited":
      case "rate_limited":
        throw new ApiKeysError("rate_limited", { retryAfterMs: 1500 });
      case "repeated_cursor":
        break;
      default:
        throw new ApiKeysError(fault);
    }
    const result = act();
    answered(result);
    return result;
  }

  function issue(
    workspaceId: string,
    idempotencyKey: string,
    make: () => ApiKey,
  ): { issued: IssuedApiKey; record: Issued } {
    const known = honorsIdempotency ? answers.get(idempotencyKey) : undefined;
    if (known) return known;
    const apiKey = make();
    const token = `lp_live_${apiKey.id}_${issued.length}`;
    const record: Issued = {
      workspaceId,
      apiKeyId: apiKey.id,
      name: apiKey.name,
      token,
      opening,
      isAnswered: false,
    };
    issued.push(record);
    const answer = { issued: { apiKey, token }, record };
    answers.set(idempotencyKey, answer);
    return answer;
  }

  const callIssue = (workspaceId: string, idempotencyKey: string, make: () => ApiKey) => {
    // A call belongs to the opening in which it was made, however late it's carried out.
    const at = opening;
    if (traits.refusesConcurrent && underWay.has(idempotencyKey)) {
      return Promise.reject(new ApiKeysError("conflict", { isFromStatus: true }));
    }
    underWay.add(idempotencyKey);
    return meet(
      "write",
      () => {
        const now = opening;
        opening = at;
        const answer = issue(workspaceId, idempotencyKey, make);
        opening = now;
        return answer;
      },
      ({ issued: result, record }, isKeyOnly) => ({
        issued: isKeyOnly
          ? { apiKey: { id: result.apiKey.id }, token: result.token }
          : { apiKey: result.apiKey },
        record,
      }),
      ({ record }) => {
        record.isAnswered = true;
      },
    )
      .then(({ issued: result }) => result)
      .finally(() => underWay.delete(idempotencyKey));
  };

  const adapter: ApiKeysAdapter = {
    id,
    isIdempotent: traits.saysIdempotent,
    ...(traits.isRich && RICH),
    list: ({ cursor }, { workspaceId }) => {
      const fault = plans.list;
      // It waits for a second page.
      if (fault === "late_rate_limited" && cursor === undefined) {
        return Promise.resolve(store.page(workspaceId, cursor));
      }
      return meet(
        "list",
        () => {
          const page = store.page(workspaceId, cursor);
          return fault === "repeated_cursor" ? { ...page, nextCursor: cursor ?? "0" } : page;
        },
        () => ({ keys: [] }),
      );
    },
    create: ({ name, ...fields }, { workspaceId, idempotencyKey }) =>
      callIssue(workspaceId, idempotencyKey, () => {
        note({ ...fields, ...fields.metadata });
        const apiKey = { ...store.make(workspaceId, name), ...fields };
        store.add(workspaceId, apiKey);
        return apiKey;
      }),
    rotate: (apiKeyId, { gracePeriodSeconds }, { workspaceId, idempotencyKey }) =>
      callIssue(workspaceId, idempotencyKey, () => {
        if (gracePeriodSeconds > 0) changed.add("grace");
        const apiKey = store.find(workspaceId, apiKeyId);
        if (!traits.changesIds) return apiKey;
        const { id } = store.make(workspaceId, apiKey.name);
        const renewed = { ...apiKey, id };
        if (gracePeriodSeconds > 0) {
          // Both work for a while.
          store.add(workspaceId, renewed);
          return renewed;
        }
        store.replace(workspaceId, apiKeyId, renewed);
        return renewed;
      }),
    update: (apiKeyId, { name, metadata, ...fields }, { workspaceId }) =>
      meet(
        "write",
        () => {
          const stored = traits.storesOtherwise ? `${name} (stored)` : name;
          const before = store.find(workspaceId, apiKeyId);
          note({ ...fields, ...metadata });
          const apiKey = {
            ...before,
            ...fields,
            ...(metadata && { metadata: { ...before.metadata, ...metadata } }),
            ...(name && { name: stored ?? name }),
          };
          store.replace(workspaceId, apiKeyId, apiKey);
          return traits.storesOtherwise ? undefined : apiKey;
        },
        () => ({ id: 7 }),
      ),
    delete: (apiKeyId, { workspaceId }) => {
      // A server that says so is right: someone else has deleted it.
      if (plans.write === "not_found") plans.write = "none";
      return meet(
        "write",
        () => {
          store.find(workspaceId, apiKeyId);
          store.replace(workspaceId, apiKeyId, null);
        },
        () => undefined,
      );
    },
  };
  return {
    adapter,
    isRich: traits.isRich,
    changed,
    issued,
    plan: (kind, fault) => {
      plans[kind] = fault;
    },
    open: () => {
      opening += 1;
    },
    release: (index) => {
      const chosen = index === "all" ? held.splice(0) : held.splice(index % (held.length || 1), 1);
      for (const go of chosen) go();
    },
    lag: (ms) => store.lag(ms),
    apiKeysOf: (workspaceId) => store.of(workspaceId),
    listedIdsOf: (workspaceId) => store.listedIds(workspaceId),
  };
}
