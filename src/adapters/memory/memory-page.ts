import type { ApiKey, ApiKeysPage, ApiKeysQuery, ApiKeysSort } from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { foldForSearch } from "../../model/fold-text.js";
import { compareApiKeys, matchesSearch } from "../../model/key-order.js";
import type { ApiKeysAdapter } from "../adapter.js";

/** A key and its place in the order in which keys were added. */
export interface MemoryRecord {
  readonly sequence: number;
  readonly apiKey: ApiKey;
}

/** What the pages of one adapter have in common. */
export interface PageRules {
  readonly serverSide: NonNullable<ApiKeysAdapter["serverSide"]>;
  readonly maxPageSize: number;
}

/** The place after which a page begins: what the order needs to know of the last record of the page before. */
interface Place {
  readonly order: string;
  readonly last: MemoryRecord;
}

function orderOf(
  query: ApiKeysQuery,
  rules: PageRules,
): { name: string; sort: ApiKeysSort | null } {
  const { field, direction } = query.sort;
  if (!rules.serverSide.sort?.includes(field)) return { name: "added", sort: null };
  return { name: `${field}:${direction}`, sort: query.sort };
}

function compareRecords(a: MemoryRecord, b: MemoryRecord, sort: ApiKeysSort | null): number {
  return sort === null ? a.sequence - b.sequence : compareApiKeys(a.apiKey, b.apiKey, sort);
}

function encodePlace({ order, last }: Place): string {
  const { id, name, createdAt, lastUsedAt = null, expiresAt = null } = last.apiKey;
  const bytes = new TextEncoder().encode(
    JSON.stringify([order, last.sequence, { id, name, createdAt, lastUsedAt, expiresAt }]),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function decodePlace(cursor: string, order: string): Place {
  try {
    const bytes = Uint8Array.from(atob(cursor), (character) => character.charCodeAt(0));
    const [writtenOrder, sequence, apiKey] = JSON.parse(new TextDecoder().decode(bytes));
    if (writtenOrder === order) return { order, last: { sequence, apiKey } };
  } catch {
    // Falls through to the one error that there is for all bad cursors.
  }
  throw new ApiKeysError("invalid", {
    message: "createMemoryAdapter: the cursor is not one that this list gave under this sort.",
  });
}

const sortedBySnapshot = new WeakMap<readonly MemoryRecord[], Map<string, MemoryRecord[]>>();

/** Sorting is by far the dearest part of a page, so it is done once for all pages of one state of the list. */
function sorted(
  records: readonly MemoryRecord[],
  order: ReturnType<typeof orderOf>,
): readonly MemoryRecord[] {
  const known = sortedBySnapshot.get(records) ?? new Map<string, MemoryRecord[]>();
  sortedBySnapshot.set(records, known);
  const result =
    known.get(order.name) ?? [...records].sort((a, b) => compareRecords(a, b, order.sort));
  known.set(order.name, result);
  return result;
}

function clampLimit(limit: number, maxPageSize: number): number {
  return Number.isNaN(limit) ? maxPageSize : Math.min(Math.max(1, Math.trunc(limit)), maxPageSize);
}

/**
 * One page of a list. A cursor names a place in the order, not a count, so that rows that come and go between two pages
 * neither repeat nor hide others.
 * @param records immutable; the same array for the same state of the list
 * @throws ApiKeysError `invalid` where the cursor is not of this list and sort
 */
export function readPage(
  records: readonly MemoryRecord[],
  query: ApiKeysQuery,
  rules: PageRules,
): ApiKeysPage {
  const order = orderOf(query, rules);
  const place = query.cursor === undefined ? null : decodePlace(query.cursor, order.name);
  const search = rules.serverSide.search ? foldForSearch(query.search ?? "") : "";
  const all = sorted(records, order);
  const matching = search === "" ? all : all.filter(({ apiKey }) => matchesSearch(apiKey, search));
  const begin =
    place === null
      ? 0
      : matching.findIndex((record) => compareRecords(record, place.last, order.sort) > 0);
  const rest = begin === -1 ? [] : matching.slice(begin);
  const page = rest.slice(0, clampLimit(query.limit, rules.maxPageSize));
  const last = page.at(-1);
  return {
    items: page.map(({ apiKey }) => apiKey),
    nextCursor:
      last !== undefined && page.length < rest.length
        ? encodePlace({ order: order.name, last })
        : null,
    totalCount: matching.length,
  };
}
