import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeyPatch, CreateApiKeyInput, IssuedApiKey } from "../model/api-key.js";
import { ApiKeysError, toApiKeysError } from "../model/errors.js";
import { type ReadIssuedApiKey, readIssued } from "../model/read-issued.js";
import { readKeyFields } from "../model/read-key.js";
import { isRecord } from "../model/read-value.js";
import { callAdapter, failWrite } from "./call-adapter.js";
import {
  addCreated,
  addDeleted,
  addRotated,
  addUpdated,
  revertDeleted,
  revertUpdated,
} from "./note-changes.js";
import { readListed } from "./read-listed.js";
import { reportOddity, runGuarded } from "./report-errors.js";
import type { WriteTarget } from "./write-target.js";

/** Puts a token into a vault. A token from the server goes nowhere else. */
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
    message: `The adapter has no \`${method}\` method. Add one, or don't offer this action.`,
  });
}

/**
 * Gives a token to its receiver, before anything else can see it or fail. One intent hands over one token per key, so a
 * repeated response is dropped.
 * @returns whether it handed over the token
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

/** Reads the result of a create or a rotate. Without a token in it, the write counts as failed with an unknown outcome. */
function readResult(
  target: WriteTarget,
  action: "create" | "rotate",
  result: unknown,
  fallback: ApiKey,
): ReadIssuedApiKey {
  try {
    return readIssued(result, action, fallback, reportOddity);
  } catch (thrown) {
    throw failWrite(target, action, toApiKeysError(thrown));
  }
}

/**
 * Creates a key. The token goes to the receiver and isn't part of the returned key.
 * @throws ApiKeysError; after `unavailable` or `unknown`, the key may exist, and the lists reload
 */
export async function createApiKey(
  target: WriteTarget,
  input: CreateApiKeyInput,
  idempotencyKey: string,
  receive: TokenReceiver,
): Promise<ApiKey> {
  const { adapter, workspaceId } = target;
  const result = await callAdapter(target, "create", () =>
    need(adapter, "create")(input, { workspaceId, idempotencyKey }),
  );
  const now = Date.now();
  const issued = readResult(target, "create", result, {
    id: "",
    ...input,
    createdAt: new Date(now).toISOString(),
  });
  const { apiKey, problem } = issued;
  if (handOver(issued, idempotencyKey, receive)) {
    if (problem) {
      // Only the list can show which key this is.
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
 * Issues a new token for a key. The token goes to the receiver and isn't part of the returned key. Some backends return
 * another key with another id, which the list shows beside the old one until the old one is gone.
 * @param gracePeriodSeconds how long the old token keeps working
 * @throws ApiKeysError; after `unavailable` or `unknown`, the old token may have been replaced
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
  const sentAt = Date.now();
  const result = await callAdapter(target, "rotate", () =>
    need(adapter, "rotate")(apiKey.id, { gracePeriodSeconds }, context),
  );
  const { oldTokenExpiresAt: _earlier, ...known } = apiKey;
  const issued = readResult(target, "rotate", result, known);
  const rotated = issued.apiKey;
  const until = getOldTokenEnd(rotated, sentAt, gracePeriodSeconds);
  const told = until === null ? rotated : { ...rotated, oldTokenExpiresAt: until };
  if (handOver({ ...issued, apiKey: told }, idempotencyKey, receive)) {
    const isNew = rotated.id !== apiKey.id;
    const now = Date.now();
    target.changes.update((changes) => {
      const noted = addRotated(changes, apiKey, until, now);
      return isNew && !issued.problem ? addCreated(noted, rotated, now) : noted;
    });
    target.onEvent({ type: "rotated", apiKey: isNew ? rotated : told, workspaceId });
  }
  target.refreshLists();
  return rotated;
}

/**
 * Until when the old token of a rotated key works, as the server says, or else as it was asked to. `null`: it doesn't.
 * @param sentAt when the rotation was sent, as the server's time doesn't begin before that
 */
function getOldTokenEnd(
  { oldTokenExpiresAt }: ApiKey,
  sentAt: number,
  gracePeriodSeconds: number,
): string | null {
  if (oldTokenExpiresAt !== undefined || gracePeriodSeconds <= 0) return oldTokenExpiresAt ?? null;
  return new Date(sentAt + gracePeriodSeconds * 1000).toISOString();
}

/** The fields of a patch as the server stored them, which may differ from what was sent. */
function pick(apiKey: ApiKey, patch: ApiKeyPatch): ApiKeyPatch {
  const fields = Object.keys(patch) as (keyof ApiKeyPatch)[];
  return Object.fromEntries(fields.map((field) => [field, apiKey[field] ?? patch[field]]));
}

/** The key after an update. The update succeeded, so fields that the result lacks are as they were sent. */
function readUpdated(result: unknown, sent: ApiKey): ApiKey {
  if (!isRecord(result)) return sent;
  const fields = readKeyFields(result, { call: "update", onOddity: reportOddity });
  return { ...sent, ...fields, id: sent.id };
}

/**
 * Changes a key. The list shows the change right away, and reverts it if the server refuses.
 * @throws ApiKeysError
 */
export async function updateApiKey(
  target: WriteTarget,
  apiKey: ApiKey,
  patch: ApiKeyPatch,
): Promise<ApiKey> {
  const { adapter, workspaceId, changes } = target;
  const before = changes.get().updated;
  // The list shows the custom fields that a patch doesn't name as they were.
  const { metadata } = patch;
  const shown = metadata ? { ...patch, metadata: { ...apiKey.metadata, ...metadata } } : patch;
  const revert = () => changes.update((current) => revertUpdated(current, apiKey.id, before));
  changes.update((current) => addUpdated(current, apiKey, shown, null));
  const result = await callAdapter(
    target,
    "update",
    () => need(adapter, "update")(apiKey.id, patch, { workspaceId, apiKey }),
    revert,
  );
  const updated = readUpdated(result, { ...apiKey, ...shown });
  changes.update((current) => addUpdated(current, apiKey, pick(updated, shown), Date.now()));
  target.onEvent({ type: "updated", apiKey: updated, workspaceId });
  target.refreshLists();
  return updated;
}

/** Whether the server's list has a key, with as little reading as the adapter allows. */
async function isInList(target: WriteTarget, { id, name }: ApiKey): Promise<boolean> {
  const canSearch = target.adapter.serverSide?.search === true && name !== "";
  return (await readListed(target, canSearch ? { search: name } : {}))(id);
}

/**
 * Deletes a key. The key leaves the list once the server confirms. `not_found` may also mean a wrong URL, so it counts as a
 * success only if the server's list no longer contains the key.
 * @throws ApiKeysError; `not_found` if the server doesn't know the key but its list still contains it
 */
export async function deleteApiKey(target: WriteTarget, apiKey: ApiKey): Promise<void> {
  const { adapter, workspaceId, changes } = target;
  const note = (at: number | null, lagMs?: number) =>
    changes.update((current) => addDeleted(current, apiKey.id, at, lagMs));
  const notFound = await callAdapter(target, "delete", async () => {
    try {
      await need(adapter, "delete")(apiKey.id, { workspaceId, apiKey });
      return null;
    } catch (thrown) {
      const error = toApiKeysError(thrown, "delete");
      if (error.code !== "not_found") throw error;
      return error;
    }
  });
  if (notFound === null) {
    note(Date.now());
  } else {
    note(null);
    const revert = () => changes.update((current) => revertDeleted(current, apiKey.id));
    const isListed = await callAdapter(
      target,
      "delete",
      () => target.isListed?.(apiKey) ?? isInList(target, apiKey),
      revert,
    );
    if (isListed) {
      revert();
      throw failWrite(target, "delete", notFound);
    }
    // The list already agrees, so there is no lag to allow for.
    note(Date.now(), 0);
  }
  target.onEvent({ type: "deleted", apiKey, workspaceId });
  target.refreshLists();
}
