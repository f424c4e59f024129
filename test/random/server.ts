import type { ApiKey, ApiKeysAdapter, IssuedApiKey } from "api-keys-panel";
import { ApiKeysError, type ApiKeysErrorCode } from "api-keys-panel";

/** How one call goes wrong, or `none`. */
export type Fault =
  | "none"
  /** The request never arrives. */
  | "lost_before"
  /** It is carried out, and the answer never arrives. */
  | "lost_after"
  /** It waits until somebody lets it go; then it is carried out and answered. */
  | "held_before"
  /** It is carried out at once; the answer waits until somebody lets it go. */
  | "held_after"
  /** The same, and then the answer is lost. */
  | "held_lost"
  /** It is carried out, and the answer makes no sense. */
  | "malformed"
  /** The same, but for the token, where there is one. */
  | "malformed_key"
  | Exclude<ApiKeysErrorCode, "unavailable" | "unknown">;

/** A token that the server has made. */
export interface Issued {
  readonly workspaceId: string;
  readonly apiKeyId: string;
  readonly name: string;
  readonly token: string;
  /** Which opening of a dialog it was asked from. */
  readonly opening: number;
  /** Whether an answer with it has reached the panel. */
  isAnswered: boolean;
}

/** The server of the model, with what a test wants to know of it. */
export interface Server {
  readonly adapter: ApiKeysAdapter;
  readonly issued: readonly Issued[];
  /** What the next call of each kind meets. */
  readonly plan: (kind: "list" | "write", fault: Fault) => void;
  /** The next calls belong to a new opening of a dialog. */
  readonly open: () => void;
  /** Lets one of the calls that wait go on, or all. */
  readonly release: (index: number | "all") => void;
  readonly apiKeysOf: (workspaceId: string) => readonly ApiKey[];
}

type Held = () => void;

/**
 * Makes a server with two keys in each workspace.
 * @param honoursIdempotency `false`: each call makes a key of its own, as with a panel that sent another key each time
 */
export function createServer(id: string, honoursIdempotency = true): Server {
  const keys = new Map<string, ApiKey[]>();
  const answers = new Map<string, { issued: IssuedApiKey; record: Issued }>();
  const issued: Issued[] = [];
  const held: Held[] = [];
  const plans: Record<"list" | "write", Fault> = { list: "none", write: "none" };
  let opening = 0;
  let lastId = 0;

  const keysOf = (workspaceId: string): ApiKey[] => {
    const known =
      keys.get(workspaceId) ?? ["Alpha", "Beta"].map((name) => makeKey(workspaceId, name));
    keys.set(workspaceId, known);
    return known;
  };
  function makeKey(workspaceId: string, name: string): ApiKey {
    lastId += 1;
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, 0, lastId)).toISOString();
    return { id: `${workspaceId}-${lastId}`, name, createdAt };
  }
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
    const known = honoursIdempotency ? answers.get(idempotencyKey) : undefined;
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
    // A call belongs to the opening in which it was made, however late it is carried out.
    const at = opening;
    return meet(
      "write",
      () => {
        const now = opening;
        opening = at;
        const answer = issue(workspaceId, idempotencyKey, make);
        opening = now;
        return answer;
      },
      ({ issued: it, record }, isKeyOnly) => ({
        issued: isKeyOnly
          ? { apiKey: { id: it.apiKey.id }, token: it.token }
          : { apiKey: it.apiKey },
        record,
      }),
      ({ record }) => {
        record.isAnswered = true;
      },
    ).then(({ issued: it }) => it);
  };

  const find = (workspaceId: string, apiKeyId: string): ApiKey => {
    const apiKey = keysOf(workspaceId).find((it) => it.id === apiKeyId);
    if (!apiKey) throw new ApiKeysError("not_found");
    return apiKey;
  };

  const adapter: ApiKeysAdapter = {
    id,
    list: (_, { workspaceId }) =>
      meet(
        "list",
        () => ({ items: [...keysOf(workspaceId)], nextCursor: null }),
        () => ({ items: [{ name: "no id" }] }),
      ),
    create: ({ name }, { workspaceId, idempotencyKey }) =>
      callIssue(workspaceId, idempotencyKey, () => {
        const apiKey = makeKey(workspaceId, name);
        keysOf(workspaceId).push(apiKey);
        return apiKey;
      }),
    rotate: (apiKeyId, _, { workspaceId, idempotencyKey }) =>
      callIssue(workspaceId, idempotencyKey, () => find(workspaceId, apiKeyId)),
    update: (apiKeyId, { name }, { workspaceId }) =>
      meet(
        "write",
        () => {
          const apiKey = { ...find(workspaceId, apiKeyId), ...(name !== undefined && { name }) };
          keys.set(
            workspaceId,
            keysOf(workspaceId).map((it) => (it.id === apiKeyId ? apiKey : it)),
          );
          return apiKey;
        },
        () => ({ id: 7 }),
      ),
    delete: (apiKeyId, { workspaceId }) => {
      // A server that says so is right: somebody else has deleted it.
      if (plans.write === "not_found") plans.write = "none";
      return meet(
        "write",
        () => {
          find(workspaceId, apiKeyId);
          keys.set(
            workspaceId,
            keysOf(workspaceId).filter((it) => it.id !== apiKeyId),
          );
        },
        () => undefined,
      );
    },
  };
  return {
    adapter,
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
    apiKeysOf: keysOf,
  };
}
