import type { ApiKeyActivityPage } from "./api-key.js";
import { readInstant } from "./read-instant.js";
import { createMalformedError, describe, isRecord, type OddityReceiver } from "./read-value.js";

/** Something that happened to a key. */
export type ApiKeyActivityItem = ApiKeyActivityPage["items"][number];

function readText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return Number.isFinite(value) ? String(value) : undefined;
}

/**
 * Reads one page from an adapter's `listActivity`. An entry that can't be used is left out and reported; it never hides the
 * others.
 * @throws ApiKeysError `unknown` if it isn't a page
 */
export function readActivityPage(value: unknown, onOddity: OddityReceiver): ApiKeyActivityPage {
  if (!isRecord(value)) {
    throw createMalformedError(
      "listActivity",
      `it is ${describe(value)}, not a page: { items, nextCursor }.`,
    );
  }
  if (!Array.isArray(value.items)) {
    throw createMalformedError(
      "listActivity",
      `\`items\` is ${describe(value.items)}, not an array.`,
    );
  }
  const report = (problem: string) => onOddity({ call: "listActivity", keyId: null, problem });
  const items = value.items.map(readItem).filter((item) => item !== null);
  if (items.length < value.items.length) {
    report("`items` has entries without a usable `id`, `at`, or `label`, which aren't shown.");
  }
  const nextCursor = readText(value.nextCursor) ?? null;
  if (nextCursor === null && value.nextCursor != null && value.nextCursor !== "") {
    report("`nextCursor` isn't a string or null, so no further page is loaded.");
  }
  return { items, nextCursor };
}

function readItem(value: unknown): ApiKeyActivityItem | null {
  if (!isRecord(value)) return null;
  const [id, at, label] = [readText(value.id), readInstant(value.at), readText(value.label)];
  if (id === undefined || !at || label === undefined) return null;
  const [actor, detail] = [readText(value.actor), readText(value.detail)];
  return {
    id,
    at,
    label,
    ...(actor !== undefined && { actor }),
    ...(detail !== undefined && { detail }),
  };
}

/** The entries of several pages, each once: what is new on the server moves the others to later pages. */
export function joinActivity(pages: readonly ApiKeyActivityPage[]): readonly ApiKeyActivityItem[] {
  const byId = new Map<string, ApiKeyActivityItem>();
  for (const { items } of pages) {
    for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  }
  return [...byId.values()];
}
