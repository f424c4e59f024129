import type { ApiKeysAdapter, ReadContext } from "../adapters/adapter.js";
import type { ApiKey, ApiKeysPage, ApiKeysQuery, ApiKeysSort } from "../model/api-key.js";
import {
  type ApiKeysError,
  isApiKeysError,
  isForDevelopers,
  toApiKeysError,
} from "../model/errors.js";
import { type ReadPage, readPage } from "../model/read-page.js";
import {
  createReadProgress,
  forgetPages,
  type ReadProgress,
  readOrResume,
} from "./read-progress.js";
import { reportOddity, reportToDeveloper } from "./report-errors.js";

/** How many keys one request asks for. Many backends refuse more. */
export const PAGE_LIMIT = 100;

/** How many pages that bring nothing new may follow each other. A server that filters may well answer some. */
const BARREN_PAGES_LIMIT = 20;

/** The order in which keys are asked for where none is wanted. */
export const NEWEST_FIRST: ApiKeysSort = { field: "createdAt", direction: "desc" };

/** A page as it stands in the cache: one that the server sent, or a complete list. */
export interface ApiKeysListPage extends ReadPage {
  /** When it was asked for (of a complete list: its oldest part), in milliseconds since 1970. */
  readonly askedAt: number;
  /** The number of requests that it took. */
  readonly requestCount: number;
  /** A complete list that was ended because its cursors repeat. */
  readonly isCut: boolean;
}

/**
 * Asks for one page and checks the answer.
 * @throws ApiKeysError whatever the adapter threw; the abort reason where the read was cancelled
 */
export async function loadPage(
  adapter: ApiKeysAdapter,
  query: ApiKeysQuery,
  context: ReadContext,
): Promise<ReadPage> {
  try {
    return readPage(await adapter.list(query, context), reportOddity);
  } catch (thrown) {
    context.signal.throwIfAborted();
    const error = toApiKeysError(thrown, "list");
    if (isForDevelopers(error, "list")) reportToDeveloper(error.message);
    throw error;
  }
}

/**
 * Where the next page begins. `null`: there is none, or the cursors go round in a circle.
 * @param pages all pages so far
 * @param cursors where each of them began
 */
export function getNextCursor(
  pages: readonly ApiKeysPage[],
  cursors: readonly (string | null)[],
): string | null {
  const next = pages.at(-1)?.nextCursor ?? null;
  if (next === null || cursors.includes(next)) return null;
  let barren = 0;
  for (let index = pages.length - 1; index >= 0; index -= 1) {
    const first = pages[index]?.items[0]?.id;
    if (first !== undefined && first !== pages[index - 1]?.items[0]?.id) break;
    barren += 1;
  }
  return barren > BARREN_PAGES_LIMIT ? null : next;
}

/** Whether the cursors of a list were cut off: the server says that there is more, and {@link getNextCursor} does not. */
export function isListCut(pages: readonly ApiKeysPage[], cursors: readonly (string | null)[]) {
  const isCut = (pages.at(-1)?.nextCursor ?? null) !== null && !getNextCursor(pages, cursors);
  if (isCut) {
    reportToDeveloper(
      "the adapter's list returned a cursor that it had returned before, or one page after the other without a key, so its pages never end. The list ends here. `nextCursor` must be new on each page and null on the last one.",
    );
  }
  return isCut;
}

/** Whether a server that is asked for a page from the middle of a list wants it to be read from the beginning. */
function isRefusedCursor(error: unknown): error is ApiKeysError {
  return (
    isApiKeysError(error) && ["invalid", "not_found", "rejected", "unknown"].includes(error.code)
  );
}

/**
 * Asks for page after page until the end. Goes on where an earlier reading stopped for an error.
 * @param query what the keys must match, where the server searches
 * @throws ApiKeysError whatever the adapter threw
 */
export async function loadCompleteList(
  adapter: ApiKeysAdapter,
  query: Pick<ApiKeysQuery, "search">,
  context: ReadContext,
  progress: ReadProgress = createReadProgress(),
): Promise<ApiKeysListPage> {
  const { search } = query;
  const isResuming = progress.stopped !== null;
  const pages: ReadPage[] = [];
  const cursors: (string | null)[] = [];
  let askedAt = Date.now();
  let cursor: string | null = null;
  try {
    do {
      const asked: ApiKeysQuery = {
        sort: NEWEST_FIRST,
        limit: PAGE_LIMIT,
        ...(search !== undefined && { search }),
        ...(cursor !== null && { cursor }),
      };
      const read = await readOrResume(progress, cursor, context.signal, () =>
        loadPage(adapter, asked, context),
      );
      askedAt = Math.min(askedAt, read.askedAt);
      pages.push(read.page);
      cursors.push(cursor);
      cursor = getNextCursor(pages, cursors);
    } while (cursor !== null);
  } catch (error) {
    if (!isResuming || !isRefusedCursor(error)) throw error;
    forgetPages(progress);
    return loadCompleteList(adapter, query, context, progress);
  }
  const items: ApiKey[] = [];
  for (const page of pages) for (const item of page.items) items.push(item);
  forgetPages(progress);
  return {
    items,
    nextCursor: null,
    totalCount: items.length,
    leftOutCount: pages.reduce((sum, page) => sum + page.leftOutCount, 0),
    isCut: isListCut(pages, cursors),
    requestCount: pages.length,
    askedAt,
  };
}

/**
 * Keeps the first of several keys with the same id.
 * @param onDuplicate receives each id that came more than once
 */
export function withoutDuplicates(
  items: readonly ApiKey[],
  onDuplicate?: (id: string) => void,
): readonly ApiKey[] {
  const seen = new Set<string>();
  const unique = items.filter(({ id }) => {
    const isNew = !seen.has(id);
    if (!isNew) onDuplicate?.(id);
    seen.add(id);
    return isNew;
  });
  return unique.length === items.length ? items : unique;
}
