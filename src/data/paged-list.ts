import type { ApiKeysQuery, ApiKeysSort } from "../model/api-key.js";
import { compareApiKeys } from "../model/key-order.js";
import { keepRest, type Rest } from "./keep-rest.js";
import type { ListCache, ListData } from "./list-cache.js";
import { type ApiKeysListPage, isRefusedCursor, PAGE_LIMIT } from "./load-list.js";
import {
  countingFailures,
  forgetPages,
  HEAD_PAGES,
  type Reading,
  type ReadProgress,
  readNext,
  takeUpReading,
} from "./read-progress.js";

interface PagedListOptions {
  /** What each page is asked for. */
  readonly query: Pick<ApiKeysQuery, "sort" | "search" | "filter">;
  /** The page to load. `null`: the first one */
  readonly cursor: string | null;
  /** How far the reading of the list has come. */
  readonly progress: ReadProgress;
  /** Where the list is cached. `undefined`: it's always loaded as a whole. */
  readonly cache: ListCache | undefined;
}

/**
 * Loads one page of a list that the server searches, sorts, and filters. TanStack Query asks for each page of a list in turn to refresh
 * it. Of a long list, only the head is loaded, and the pages that follow it are those that it has.
 * @param load loads one page: `loadPage`
 * @throws ApiKeysError whatever the adapter threw
 */
export async function loadPageOfList(
  load: (query: ApiKeysQuery) => Promise<ApiKeysListPage>,
  signal: AbortSignal,
  { query: wanted, cursor, progress, cache }: PagedListOptions,
): Promise<ApiKeysListPage> {
  const query: ApiKeysQuery = {
    ...wanted,
    limit: PAGE_LIMIT,
    ...(cursor !== null && { cursor }),
  };
  // A further page, which isn't part of a refresh.
  if (cursor !== null && cursor === progress.wantedCursor) {
    return countingFailures(progress, signal, () => load(query));
  }
  const isLong = (cache?.get()?.pages.length ?? 0) > HEAD_PAGES;
  const reading =
    (cursor === null ? null : progress.reading) ?? takeUpReading(progress, signal, isLong);
  const kept = reading.kept?.get(cursor ?? "");
  if (kept) return kept;
  try {
    const page = await readNext(progress, reading, cursor, signal, () => load(query));
    const old = cache?.get();
    if (!cache || !old || !endsHead(reading, page)) return page;
    return withRest(reading, old, cache, wanted.sort) ?? page;
  } catch (error) {
    // The server doesn't know the cursor from before the interruption, so the next attempt starts over.
    if (cursor !== null && isRefusedCursor(error)) forgetPages(progress);
    throw error;
  }
}

function endsHead({ isBounded, kept, pages }: Reading, page: ApiKeysListPage): boolean {
  const isLast = [...pages.values()].at(-1) === page;
  return (
    isBounded && kept === null && pages.size >= HEAD_PAGES && isLast && page.nextCursor !== null
  );
}

/**
 * The last page of the head, with the keys that follow it on its page in the old list; the old pages after that one are kept.
 * There are as many pages as before, because TanStack Query asks for no more.
 */
function withRest(
  reading: Reading,
  { pages, pageParams }: ListData,
  cache: ListCache,
  sort: ApiKeysSort,
): ApiKeysListPage | null {
  const read = [...reading.pages.values()];
  const last = read.at(-1) as ApiKeysListPage;
  const old = pages.flatMap(({ items }) => items);
  const head = read.flatMap(({ items }) => items);
  const rest = keepRest(old, head, cache.getChanges(), sort);
  if (!rest) return null;
  // The page of the old list that the head ends in or, if there are fewer pages before it now, a later one.
  let end = 0;
  let firstIndex = pages[0]?.items.length ?? 0;
  while (end < pages.length - 1 && (firstIndex < rest.from || end < read.length - 1)) {
    end += 1;
    firstIndex += pages[end]?.items.length ?? 0;
  }
  const chunks = [
    old.slice(rest.from, firstIndex),
    ...pages.slice(end + 1).map((page) => page.items),
  ];
  const updated = addCreated(
    chunks.map(rest.update),
    rest,
    sort,
    pages.at(-1)?.nextCursor === null,
  );
  const { totalCount } = last;
  const toKept = (page: ApiKeysListPage, index: number): ApiKeysListPage => ({
    ...page,
    ...(totalCount !== undefined && { totalCount }),
    items: updated[index + 1] ?? [],
    freshCount: 0,
  });
  reading.kept = new Map(
    pages
      .slice(end + 1)
      .map((page, index) => [pageParams[end + 1 + index] ?? "", toKept(page, index)]),
  );
  return {
    ...last,
    items: [...last.items, ...(updated[0] ?? [])],
    nextCursor: pages[end]?.nextCursor ?? null,
    freshCount: last.items.length,
  };
}

/** Puts new keys where they belong in the rest of a list. Those that belong behind its end come with a further page. */
function addCreated(
  chunks: readonly ApiKeysListPage["items"][],
  { created }: Rest,
  sort: ApiKeysSort,
  isWhole: boolean,
): readonly ApiKeysListPage["items"][] {
  let result = chunks;
  for (const apiKey of created) {
    const isBehind = (other: ApiKeysListPage["items"][number]) =>
      compareApiKeys(apiKey, other, sort) < 0;
    const at = result.findIndex((items) => items.some(isBehind));
    if (at === -1 && !isWhole) continue;
    const target = at === -1 ? result.length - 1 : at;
    result = result.map((items, index) => {
      if (index !== target) return items;
      const place = items.findIndex(isBehind);
      const before = place === -1 ? items.length : place;
      return [...items.slice(0, before), apiKey, ...items.slice(before)];
    });
  }
  return result;
}
