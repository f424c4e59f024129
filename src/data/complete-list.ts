import type { ApiKey, ApiKeysQuery } from "../model/api-key.js";
import { keepRest } from "./keep-rest.js";
import type { ListCache } from "./list-cache.js";
import {
  type ApiKeysListPage,
  getNextCursor,
  isListCut,
  isRefusedCursor,
  NEWEST_FIRST,
  PAGE_LIMIT,
} from "./load-list.js";
import {
  createReadProgress,
  forgetPages,
  HEAD_PAGES,
  type ReadProgress,
  readNext,
  takeUpReading,
} from "./read-progress.js";
import { reportDuplicateId } from "./report-errors.js";

interface CompleteListOptions {
  /** What the keys must match, if the server searches. */
  readonly search?: string | undefined;
  /** How far an earlier reading has come. */
  readonly progress?: ReadProgress;
  /** Where the list is cached, to show it while it's being loaded. `undefined`: the list is returned only as a whole. */
  readonly cache?: ListCache | undefined;
}

/**
 * Loads page after page until the end. Resumes where an earlier reading was interrupted. On the first reading, what has come
 * is put into the cache, with growing intervals. Of a long list that was read before, only the head is loaded, and the rest is
 * kept.
 * @param load loads one page: {@link loadPage}
 * @throws ApiKeysError whatever the adapter threw
 */
export async function loadCompleteList(
  load: (query: ApiKeysQuery) => Promise<ApiKeysListPage>,
  signal: AbortSignal,
  { search, progress = createReadProgress(), cache }: CompleteListOptions = {},
): Promise<ApiKeysListPage> {
  const old = cache?.get()?.pages[0];
  const whole = old?.isPartial ? undefined : old;
  const reading = takeUpReading(progress, signal, isLongList(whole));
  const isResuming = reading.pages.size > 0;
  const list = createListBuilder();
  const publisher = createPublisher(signal, cache, whole ? null : (old?.items.length ?? 0));
  const rest = createBreather();
  let cursor: string | null = null;
  try {
    do {
      const asked: ApiKeysQuery = {
        sort: NEWEST_FIRST,
        limit: PAGE_LIMIT,
        ...(search !== undefined && { search }),
        ...(cursor !== null && { cursor }),
      };
      list.add(await readNext(progress, reading, cursor, signal, () => load(asked)), cursor);
      cursor = list.getNextCursor();
      if (reading.isBounded && whole && cache && list.pageCount >= HEAD_PAGES) {
        const merged = withRest(list.build(), whole, cache);
        if (merged) {
          forgetPages(progress);
          return merged;
        }
      }
      if (cursor !== null) publisher.publish(list);
      await rest();
      signal.throwIfAborted();
    } while (cursor !== null);
  } catch (error) {
    if (!signal.aborted) publisher.publish(list, true);
    if (!isResuming || !isRefusedCursor(error)) throw error;
    forgetPages(progress);
    return loadCompleteList(load, signal, { search, progress, cache });
  } finally {
    publisher.stop();
  }
  progress.reading = null;
  return list.build();
}

function isLongList(list: ApiKeysListPage | undefined): boolean {
  return list !== undefined && list.requestCount > HEAD_PAGES;
}

/** The head of a list, read again, with what follows it in the list from before. `null`: it isn't known what does. */
function withRest(
  head: ApiKeysListPage,
  old: ApiKeysListPage,
  cache: ListCache,
): ApiKeysListPage | null {
  const rest = keepRest(old.items, head.items, cache.getChanges(), null);
  if (!rest) return null;
  const items = [...head.items, ...rest.update(old.items.slice(rest.from)), ...rest.created];
  return {
    ...old,
    items,
    totalCount: items.length,
    askedAt: head.askedAt,
    freshCount: head.items.length,
  };
}

/** Puts pages together. */
function createListBuilder() {
  const pages: ApiKeysListPage[] = [];
  const cursors: (string | null)[] = [];
  const items: ApiKey[] = [];
  const ids = new Set<string>();
  let leftOutCount = 0;
  let askedAt = Number.POSITIVE_INFINITY;
  return {
    get pageCount() {
      return pages.length;
    },
    get count() {
      return items.length;
    },
    add(page: ApiKeysListPage, cursor: string | null) {
      pages.push(page);
      cursors.push(cursor);
      leftOutCount += page.leftOutCount;
      askedAt = Math.min(askedAt, page.askedAt);
      for (const item of page.items) {
        if (ids.has(item.id)) reportDuplicateId(item.id);
        else items.push(item);
        ids.add(item.id);
      }
    },
    getNextCursor: () => getNextCursor(pages, cursors),
    /** The list of all pages so far. */
    build(): ApiKeysListPage {
      return {
        items: [...items],
        nextCursor: null,
        totalCount: items.length,
        leftOutCount,
        isCut: isListCut(pages, cursors),
        requestCount: pages.length,
        askedAt,
      };
    },
    /** The same, while more pages follow. */
    buildPart(): ApiKeysListPage {
      const { totalCount } = pages.at(-1) ?? {};
      return {
        items: [...items],
        nextCursor: null,
        ...(totalCount !== undefined && { totalCount }),
        leftOutCount,
        isCut: false,
        requestCount: pages.length,
        askedAt,
        isPartial: true,
      };
    },
  };
}

/** The shortest time between two states of a growing list, in milliseconds. */
const PUBLISH_PAUSE_MS = 250;

/** For so many keys that are shown, the next state waits another millisecond: what follows from a list takes time. */
const PUBLISH_KEYS_PER_MS = 20;

/**
 * Shows what has come of a list: the first page right away, then a few times a second at most, the less often the longer it gets.
 * What was held back is shown later even if no other page comes.
 * @param shownCount how many keys are shown already. `null`: the whole list is, from an earlier reading
 */
function createPublisher(
  signal: AbortSignal,
  cache: ListCache | undefined,
  shownCount: number | null,
) {
  let shown = shownCount;
  let nextAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(list: ReturnType<typeof createListBuilder>): void {
    if (signal.aborted) return;
    shown = list.count;
    nextAt = Date.now() + PUBLISH_PAUSE_MS + shown / PUBLISH_KEYS_PER_MS;
    cache?.set(list.buildPart());
  }

  return {
    publish: (list: ReturnType<typeof createListBuilder>, isDue = Date.now() >= nextAt): void => {
      clearTimeout(timer);
      if (!cache || shown === null || list.count <= shown) return;
      if (isDue) show(list);
      else timer = setTimeout(show, nextAt - Date.now(), list);
    },
    /** From here on, nothing is shown. */
    stop: (): void => clearTimeout(timer),
  };
}

/** How long pages are read in one go, in milliseconds. An adapter in memory would block the page for seconds. */
const LONGEST_TASK_MS = 6;

/** Lets the browser draw and listen in between. In a tab that isn't seen, there's no need, and timers are slow. */
function createBreather() {
  let since = performance.now();
  return async (): Promise<void> => {
    const isHidden = typeof document !== "undefined" && document.visibilityState === "hidden";
    if (isHidden || performance.now() - since < LONGEST_TASK_MS) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
