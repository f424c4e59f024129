import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeyPatch, CreateApiKeyInput, IssuedApiKey } from "../model/api-key.js";
import { ApiKeysError, toApiKeysError } from "../model/errors.js";
import { type ReadIssuedApiKey, readIssued } from "../model/read-issued.js";
import { readKeyFields } from "../model/read-key.js";
import { isRecord } from "../model/read-value.js";
import {
  addCreated,
  addDeleted,
  addUpdated,
  revertDeleted,
  revertUpdated,
} from "./list-changes.js";
import { reportOddity, runGuarded } from "./report-errors.js";
import { callAdapter, failWrite, type WriteTarget } from "./write-target.js";

/** Where a token goes once the server has answered it: into a vault, and nowhere else. */
export type TokenReceiver = (issued: IssuedApiKey) => void;

const handedOver = new Set<string>();

function need<Method extends "create" | "update" | "delete" | "rotate">(
  adapter: ApiKeysAdapter,
  method: Method,
): NonNullable<ApiKeysAdapter[Method]> {
  const found = adapter[method];
  if (found !== undefined) return found.bind(adapter) as NonNullable<ApiKeysAdapter[Method]>;
  // Nothing was sent, so nothing was done.
  throw new ApiKeysError("rejected", {
    message: `The adapter no longer has \`${method}\`. Keep a method that was offered while it is in use.`,
  });
}

/**
 * Gives a token to its receiver, before anything else can see it or go wrong.
 *
 * One intent hands over one token for each key: a repeated answer is dropped.
 * @returns whether it was handed over now
 */
function handOver(
  issued: ReadIssuedApiKey,
  idempotencyKey: string,
  receive: TokenReceiver,
): boolean {
  const { apiKey, token } = issued;
  const handover = `${idempotencyKey} ${apiKey.id}`;
  if (handedOver.has(handover)) return false;
  handedOver.add(handover);
  runGuarded(() => receive({ apiKey, token }));
  return true;
}

/** Takes the answer of a create or a rotate; without a token in it, nobody knows what was done. */
function readAnswer(
  target: WriteTarget,
  action: "create" | "rotate",
  answer: unknown,
  fallback: ApiKey,
): ReadIssuedApiKey {
  try {
    return readIssued(answer, action, fallback, reportOddity);
  } catch (thrown) {
    throw failWrite(target, action, toApiKeysError(thrown));
  }
}

/**
 * Creates a key. The token goes to the receiver; what is returned holds none.
 * @throws ApiKeysError; after `unavailable` or `unknown` the key may exist, and the lists are loaded again
 */
export async function createApiKey(
  target: WriteTarget,
  input: CreateApiKeyInput,
  idempotencyKey: string,
  receive: TokenReceiver,
): Promise<ApiKey> {
  const { adapter, workspaceId } = target;
  const answer = await callAdapter(target, "create", () =>
    need(adapter, "create")(input, { workspaceId, idempotencyKey }),
  );
  const now = Date.now();
  const issued = readAnswer(target, "create", answer, {
    id: "",
    name: input.name,
    createdAt: new Date(now).toISOString(),
  });
  const { apiKey, problem } = issued;
  if (handOver(issued, idempotencyKey, receive)) {
    if (problem) {
      // Only the list can say what this key is.
      failWrite(target, "create", problem);
    } else {
      target.changes.update((changes) => addCreated(changes, apiKey, now));
      target.onEvent({ type: "created", apiKey, workspaceId });
    }
  }
  target.refreshLists();
  return apiKey;
}

/**
 * Makes a new token for a key. It goes to the receiver; what is returned holds none. Some backends answer another key
 * with another id: it stands beside the old one until the list no longer has that.
 * @param gracePeriodSeconds how long the old token still works
 * @throws ApiKeysError; after `unavailable` or `unknown` the old token may have been replaced
 */
export async function rotateApiKey(
  target: WriteTarget,
  apiKey: ApiKey,
  gracePeriodSeconds: number,
  idempotencyKey: string,
  receive: TokenReceiver,
): Promise<ApiKey> {
  const { adapter, workspaceId } = target;
  const context = { workspaceId, apiKey, idempotencyKey };
  const answer = await callAdapter(target, "rotate", () =>
    need(adapter, "rotate")(apiKey.id, { gracePeriodSeconds }, context),
  );
  const issued = readAnswer(target, "rotate", answer, apiKey);
  if (handOver(issued, idempotencyKey, receive)) {
    const rotated = issued.apiKey;
    if (rotated.id !== apiKey.id && !issued.problem) {
      target.changes.update((changes) => addCreated(changes, rotated, Date.now()));
    }
    target.onEvent({ type: "rotated", apiKey: rotated, workspaceId });
  }
  target.refreshLists();
  return issued.apiKey;
}

/** The fields of a patch as the server has stored them, which may not be as they were sent. */
function pick(apiKey: ApiKey, patch: ApiKeyPatch): ApiKeyPatch {
  const fields = Object.keys(patch) as (keyof ApiKeyPatch)[];
  return Object.fromEntries(fields.map((field) => [field, apiKey[field] ?? patch[field]]));
}

/**
 * The key after an update. The server has said yes: what its answer leaves out, or does not say in a way that can be read, is
 * as it was sent.
 */
function readUpdated(answer: unknown, sent: ApiKey): ApiKey {
  if (!isRecord(answer)) return sent;
  const fields = readKeyFields(answer, { call: "update", onOddity: reportOddity });
  return { ...sent, ...fields, id: sent.id };
}

/**
 * Changes a key. The list shows the change at once, and as it was before where the server refuses.
 * @throws ApiKeysError
 */
export async function updateApiKey(
  target: WriteTarget,
  apiKey: ApiKey,
  patch: ApiKeyPatch,
): Promise<ApiKey> {
  const { adapter, workspaceId, changes } = target;
  const before = changes.get().updated;
  const revert = () => changes.update((current) => revertUpdated(current, apiKey.id, before));
  changes.update((current) => addUpdated(current, apiKey, patch, null));
  const answer = await callAdapter(
    target,
    "update",
    () => need(adapter, "update")(apiKey.id, patch, { workspaceId, apiKey }),
    revert,
  );
  const updated = readUpdated(answer, { ...apiKey, ...patch });
  changes.update((current) => addUpdated(current, apiKey, pick(updated, patch), Date.now()));
  target.onEvent({ type: "updated", apiKey: updated, workspaceId });
  target.refreshLists();
  return updated;
}

/**
 * Deletes a key. It leaves the list once the server has said so. Where the server says that there is no such key, that may
 * as well be a wrong address: the list is asked, and nothing is said to be deleted before it has answered.
 * @throws ApiKeysError; `not_found` where the server knows no such key, but its list still has it
 */
export async function deleteApiKey(target: WriteTarget, apiKey: ApiKey): Promise<void> {
  const { adapter, workspaceId, changes } = target;
  const note = (at: number | null, lagMs?: number) =>
    changes.update((current) => addDeleted(current, apiKey.id, at, lagMs));
  const answer = await callAdapter(target, "delete", async () => {
    try {
      await need(adapter, "delete")(apiKey.id, { workspaceId, apiKey });
      return null;
    } catch (thrown) {
      const error = toApiKeysError(thrown, "delete");
      if (error.code !== "not_found") throw error;
      return error;
    }
  });
  if (answer === null) {
    note(Date.now());
  } else {
    note(null);
    const revert = () => changes.update((current) => revertDeleted(current, apiKey.id));
    const isListed = await callAdapter(target, "delete", () => target.isListed(apiKey), revert);
    if (isListed) {
      revert();
      throw failWrite(target, "delete", answer);
    }
    // Without a success of its own there is no lag to allow for.
    note(Date.now(), 0);
  }
  target.onEvent({ type: "deleted", apiKey, workspaceId });
  target.refreshLists();
}
