import type {
  ApiKey,
  ApiKeysFilter,
  ApiKeysPage,
  ApiKeysQuery,
  ApiKeysSort,
} from "../../model/api-key.js";
import { ApiKeysError } from "../../model/errors.js";
import { filterApiKeys, getFilterEntries } from "../../model/filter.js";
import { foldForSearch } from "../../model/fold-text.js";
import { compareApiKeys, matchesSearch } from "../../model/key-order.js";
import { getApiKeyStatus } from "../../model/status.js";
import type { MemorySettings } from "./memory-options.js";

/** A key and its position in the order in which keys were added. */
interface MemoryRecord {
  readonly sequence: number;
  readonly apiKey: ApiKey;
}

interface Snapshot {
  readonly visibleFrom: number;
  readonly records: readonly MemoryRecord[];
}

/** The states of one list. Readers see each one a while after the write that made it. */
export class MemoryListLog {
  #snapshots: readonly [Snapshot, ...Snapshot[]];
  readonly #lagMs: number;

  constructor(records: readonly MemoryRecord[], lagMs: number) {
    this.#snapshots = [{ visibleFrom: Number.NEGATIVE_INFINITY, records }];
    this.#lagMs = lagMs;
  }

  /** The list after the last write. */
  get current(): readonly MemoryRecord[] {
    return (this.#snapshots.at(-1) ?? this.#snapshots[0]).records;
  }

  /** The list that readers see now. */
  get visible(): readonly MemoryRecord[] {
    // Not the adapter's `now`, which may stand still.
    const elapsed = performance.now();
    const [first, ...later] = this.#snapshots;
    const index = later.findLastIndex(({ visibleFrom }) => visibleFrom <= elapsed);
    const seen = later[index] ?? first;
    this.#snapshots = [seen, ...later.slice(index + 1)];
    return seen.records;
  }

  /** Records the state after a write. */
  write(records: readonly MemoryRecord[]): void {
    const snapshot = { visibleFrom: performance.now() + this.#lagMs, records };
    this.#snapshots = this.#lagMs === 0 ? [snapshot] : [...this.#snapshots, snapshot];
  }

  /** Makes all writes so far visible to readers. */
  catchUp(): void {
    this.#snapshots = [{ visibleFrom: Number.NEGATIVE_INFINITY, records: this.current }];
  }
}

interface Order {
  readonly name: string;
  /** `null`: the order in which keys were added. */
  readonly sort: ApiKeysSort | null;
}

function getOrder({ sort }: ApiKeysQuery, { serverSide }: MemorySettings): Order {
  const { field, direction } = sort;
  if (!serverSide.sort?.includes(field)) return { name: "added", sort: null };
  return { name: `${field}:${direction}`, sort };
}

function compareRecords(a: MemoryRecord, b: MemoryRecord, { sort }: Order): number {
  return sort === null ? a.sequence - b.sequence : compareApiKeys(a.apiKey, b.apiKey, sort);
}

function encodeCursor(order: Order, { sequence, apiKey }: MemoryRecord): string {
  const { id, name, createdAt, lastUsedAt = null, expiresAt = null } = apiKey;
  const bytes = new TextEncoder().encode(
    JSON.stringify([order.name, sequence, { id, name, createdAt, lastUsedAt, expiresAt }]),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The last record of the previous page, as far as the order needs it. */
function decodeCursor(cursor: string, order: Order): MemoryRecord {
  try {
    const bytes = Uint8Array.from(atob(cursor), (character) => character.charCodeAt(0));
    const [name, sequence, apiKey] = JSON.parse(new TextDecoder().decode(bytes));
    if (name === order.name) return { sequence, apiKey };
  } catch {
    // Falls through to the one error for all bad cursors.
  }
  throw new ApiKeysError("invalid", {
    message: "createMemoryAdapter: the cursor doesn't come from this list with this sort.",
  });
}

const sortedBySnapshot = new WeakMap<readonly MemoryRecord[], Map<string, MemoryRecord[]>>();

/** Sorting costs the most by far, so all pages of one snapshot share the result. */
function sortRecords(records: readonly MemoryRecord[], order: Order): readonly MemoryRecord[] {
  const known = sortedBySnapshot.get(records) ?? new Map<string, MemoryRecord[]>();
  sortedBySnapshot.set(records, known);
  const sorted = known.get(order.name) ?? [...records].sort((a, b) => compareRecords(a, b, order));
  known.set(order.name, sorted);
  return sorted;
}

/** What `list` filters by itself. */
function getFilter({ filter = {} }: ApiKeysQuery, { serverSide }: MemorySettings): ApiKeysFilter {
  return Object.fromEntries((serverSide.filter ?? []).map((field) => [field, filter[field]]));
}

function filterRecords(
  records: readonly MemoryRecord[],
  filter: ApiKeysFilter,
  nowMs: number,
): readonly MemoryRecord[] {
  if (getFilterEntries(filter).length === 0) return records;
  const keys = records.map(({ apiKey }) => apiKey);
  const kept = new Set(filterApiKeys(keys, filter, (apiKey) => getApiKeyStatus(apiKey, nowMs)));
  return records.filter(({ apiKey }) => kept.has(apiKey));
}

/**
 * Reads one page. A cursor marks a place in the order, not a count, so keys that come and go between two pages neither
 * repeat nor hide others.
 * @param records immutable; the same array for the same state of the list
 * @throws ApiKeysError `invalid` if the cursor belongs to another list or sort
 */
export function readMemoryPage(
  records: readonly MemoryRecord[],
  query: ApiKeysQuery,
  settings: MemorySettings,
): ApiKeysPage {
  const order = getOrder(query, settings);
  const last = query.cursor === undefined ? null : decodeCursor(query.cursor, order);
  const search = settings.serverSide.search ? foldForSearch(query.search ?? "") : "";
  const sorted = sortRecords(records, order);
  const found =
    search === "" ? sorted : sorted.filter(({ apiKey }) => matchesSearch(apiKey, search));
  const matching = filterRecords(found, getFilter(query, settings), settings.now());
  const start = last === null ? 0 : findFirstAfter(matching, last, order);
  const end = start + Math.min(query.limit, settings.maxPageSize);
  const page = matching.slice(start, end);
  const lastOfPage = page.at(-1);
  return {
    items: page.map(({ apiKey }) => apiKey),
    nextCursor:
      lastOfPage !== undefined && end < matching.length ? encodeCursor(order, lastOfPage) : null,
    totalCount: matching.length,
  };
}

/** The index of the first record behind another one in the order. */
function findFirstAfter(sorted: readonly MemoryRecord[], last: MemoryRecord, order: Order): number {
  let start = 0;
  let end = sorted.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (compareRecords(sorted[middle] as MemoryRecord, last, order) > 0) end = middle;
    else start = middle + 1;
  }
  return start;
}
