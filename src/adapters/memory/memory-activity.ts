import type { ApiKey, ApiKeyActivityPage, ApiKeyPatch } from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";

/** Something that happened to a key. */
export type MemoryActivity = ApiKeyActivityPage["items"][number];

/** What a change is called in the log. One write may change several things. */
export function describeChanges(before: ApiKey, patch: ApiKeyPatch): readonly string[] {
  const changes: readonly [boolean, string][] = [
    [patch.name !== undefined, "Name changed"],
    [patch.description !== undefined, "Description changed"],
    [patch.expiresAt !== undefined, "Expiry changed"],
    [patch.scopes !== undefined, "Permissions changed"],
    [patch.metadata !== undefined, "Settings changed"],
    [patch.enabled === false && before.enabled !== false, "Disabled"],
    [patch.enabled === true && before.enabled === false, "Enabled"],
  ];
  return changes.filter(([isChanged]) => isChanged).map(([, label]) => label);
}

/** What is known of a key without a log: that it was created. */
export function getFirstActivity({ createdAt, createdBy }: ApiKey): readonly MemoryActivity[] {
  if (createdAt === null) return [];
  return [
    { id: "created", at: createdAt, label: "Created", ...(createdBy && { actor: createdBy.name }) },
  ];
}

/**
 * Reads one page of a log. A cursor is the id of the last entry of the page before, so what happens in between moves none.
 * @param log the newest first
 * @throws ApiKeysError `invalid` if the cursor isn't from this log
 */
export function readActivityPage(
  log: readonly MemoryActivity[],
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  maxPageSize: number,
): ApiKeyActivityPage {
  const last = cursor === undefined ? -1 : log.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && last === -1) {
    throw new ApiKeysError("invalid", {
      message: "createMemoryAdapter: the cursor doesn't come from this key's activity.",
    });
  }
  const end = last + 1 + Math.min(limit, maxPageSize);
  const items = log.slice(last + 1, end);
  return { items, nextCursor: end < log.length ? (items.at(-1)?.id ?? null) : null };
}
