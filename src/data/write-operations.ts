import type { ApiKey, ApiKeyPatch, CreateApiKeyInput, IssuedApiKey } from "../model/api-key.js";
import { ApiKeysError, isAmbiguousFailure, toApiKeysError } from "../model/errors.js";
import { type ReadIssue, readIssued } from "../model/read-issued.js";
import { readKeyFields } from "../model/read-key.js";
import { isRecord } from "../model/read-value.js";
import { addCreated, addDeleted, addUpdated, revertUpdated } from "./list-changes.js";
import { reportOddity } from "./report-oddity.js";
import { callAdapter, reportFailure, type WriteTarget } from "./write-target.js";

/** Where a token goes once the server has answered it: into a vault, and nowhere else. */
export type TokenReceiver = (issued: IssuedApiKey) => void;

const handedOver = new Set<string>();

function need<T>(method: T | undefined, name: string): T {
  if (method !== undefined) return method;
  throw new ApiKeysError("unknown", {
    message: `The adapter has no \`${name}\` any more. A method that was offered must stay while it is in use.`,
  });
}

/**
 * Gives a token to its receiver, before anything else can see it.
 *
 * One intent hands over one token for each key: a repeated answer is dropped.
 * @returns whether it was handed over now
 */
function handOver(issued: ReadIssue, idempotencyKey: string, receive: TokenReceiver): boolean {
  const { apiKey, token } = issued;
  const handover = `${idempotencyKey} ${apiKey.id}`;
  if (handedOver.has(handover)) return false;
  handedOver.add(handover);
  receive({ apiKey, token });
  return true;
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
  try {
    const issued = await callAdapter(target, async () =>
      readIssued(
        await need(adapter.create, "create").call(adapter, input, { workspaceId, idempotencyKey }),
        "create",
        { id: "", name: input.name, createdAt: new Date().toISOString() },
        reportOddity,
      ),
    );
    const { apiKey, problem } = issued;
    if (handOver(issued, idempotencyKey, receive)) {
      if (problem) {
        // Only the list can say what this key is.
        reportFailure(target, "create", problem);
      } else {
        target.changes.update((changes) => addCreated(changes, apiKey, Date.now()));
        target.onEvent({ type: "created", apiKey, workspaceId });
      }
    }
    target.refreshLists();
    return apiKey;
  } catch (thrown) {
    const error = reportFailure(target, "create", thrown);
    if (isAmbiguousFailure(error)) target.refreshLists();
    throw error;
  }
}

/**
 * Makes a new token for a key. It goes to the receiver; what is returned holds none.
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
  try {
    const issued = await callAdapter(target, async () =>
      readIssued(
        await need(adapter.rotate, "rotate").call(
          adapter,
          apiKey.id,
          { gracePeriodSeconds },
          { workspaceId, apiKey, idempotencyKey },
        ),
        "rotate",
        apiKey,
        reportOddity,
      ),
    );
    if (handOver(issued, idempotencyKey, receive)) {
      target.onEvent({ type: "rotated", apiKey: issued.apiKey, workspaceId });
    }
    target.refreshLists();
    return issued.apiKey;
  } catch (thrown) {
    const error = reportFailure(target, "rotate", thrown);
    if (isAmbiguousFailure(error) || error.code === "not_found") target.refreshLists();
    throw error;
  }
}

/** The fields of a patch as the server has stored them, which may not be as they were sent. */
function pick(apiKey: ApiKey, patch: ApiKeyPatch): ApiKeyPatch {
  const fields = Object.keys(patch) as (keyof ApiKeyPatch)[];
  return Object.fromEntries(fields.map((field) => [field, apiKey[field] ?? patch[field]]));
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
  changes.update((current) => addUpdated(current, apiKey.id, patch, null));
  try {
    const answer = await callAdapter(target, async () =>
      need(adapter.update, "update").call(adapter, apiKey.id, patch, { workspaceId, apiKey }),
    );
    const fields = isRecord(answer)
      ? readKeyFields(answer, { call: "update", onOddity: reportOddity })
      : {};
    // What the answer leaves out, or does not say in a way that can be read, is as it was sent.
    const updated: ApiKey = { ...apiKey, ...patch, ...fields, id: apiKey.id };
    changes.update((current) => addUpdated(current, apiKey.id, pick(updated, patch), Date.now()));
    target.onEvent({ type: "updated", apiKey: updated, workspaceId });
    target.refreshLists();
    return updated;
  } catch (thrown) {
    changes.update((current) => revertUpdated(current, apiKey.id, before));
    const error = reportFailure(target, "update", thrown);
    // Whether it was carried out, or why it was refused, the list knows better.
    target.refreshLists();
    throw error;
  }
}

/**
 * Deletes a key. It leaves the list once the server has said so; one that was gone already counts as deleted.
 * @throws ApiKeysError
 */
export async function deleteApiKey(target: WriteTarget, apiKey: ApiKey): Promise<void> {
  const { adapter, workspaceId, changes } = target;
  try {
    await callAdapter(target, async () =>
      need(adapter.delete, "delete").call(adapter, apiKey.id, { workspaceId, apiKey }),
    );
  } catch (thrown) {
    if (toApiKeysError(thrown).code !== "not_found") {
      const error = reportFailure(target, "delete", thrown);
      if (isAmbiguousFailure(error)) target.refreshLists();
      throw error;
    }
  }
  changes.update((current) => addDeleted(current, apiKey.id));
  target.onEvent({ type: "deleted", apiKey, workspaceId });
  target.refreshLists();
}
