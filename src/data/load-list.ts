import type { ApiKeysAdapter, ReadContext } from "../adapters/adapter.js";
import type { ApiKey, ApiKeysPage, ApiKeysQuery, ApiKeysSort } from "../model/api-key.js";
import {
  type ApiKeysError,
  isApiKeysError,
  isForDevelopers,
  toApiKeysError,
} from "../model/errors.js";
import { type ReadPage, readPage } from "../model/read-page.js";
import { reportOddity, reportToDeveloper } from "./report-errors.js";

/** The number of keys per request. Many backends refuse more. */
export const PAGE_LIMIT = 100;

/** How many pages in a row may bring nothing new. A server that filters may well return a few. */
const BARREN_PAGES_LIMIT = 20;

/** The default order. */
export const NEWEST_FIRST: ApiKeysSort = { field: "createdAt", direction: "desc" };

/** A page in the cache: one from the server, or a complete list. */
export interface ApiKeysListPage extends ReadPage {
  /** When it was asked for (of a complete list: its oldest part), in milliseconds since 1970. */
  readonly askedAt: number;
  /** The number of requests that it took. */
  readonly requestCount: number;
  /** A complete list that was ended because its cursors repeat. */
  readonly isCut: boolean;
  /** A complete list of which more pages follow. `undefined`: none do. */
  readonly isPartial?: boolean;
  /**
   * How many of its keys were read then. Those that follow are from an earlier reading, with the changes since that were made
   * here. `undefined`: all.
   */
  readonly freshCount?: number;
}

/**
 * Loads one page and reads it.
 * @throws ApiKeysError whatever the adapter threw; the abort reason if the read was canceled
 */
export async function loadPage(
  adapter: ApiKeysAdapter,
  query: ApiKeysQuery,
  context: ReadContext,
): Promise<ApiKeysListPage> {
  const askedAt = Date.now();
  try {
    const page = readPage(await adapter.list(query, context), reportOddity);
    return { ...page, askedAt, requestCount: 1, isCut: false };
  } catch (thrown) {
    context.signal.throwIfAborted();
    const error = toApiKeysError(thrown, "list");
    if (isForDevelopers(error, "list")) reportToDeveloper(error.message);
    throw error;
  }
}

/**
 * The cursor of the next page. `null`: there is none, or the cursors repeat.
 * @param pages all pages so far
 * @param cursors the cursor of each of them
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

/** Whether a list was cut off: the server has more pages, but {@link getNextCursor} stopped. */
export function isListCut(pages: readonly ApiKeysPage[], cursors: readonly (string | null)[]) {
  const isCut = (pages.at(-1)?.nextCursor ?? null) !== null && !getNextCursor(pages, cursors);
  if (isCut) {
    reportToDeveloper(
      "the adapter's list repeated a cursor or kept returning pages without new keys, so its pages never end. The panel stopped loading. `nextCursor` must be new on each page and null on the last one.",
    );
  }
  return isCut;
}

/** Whether a server refuses a cursor from an earlier reading, so that the list must be loaded from the start. */
export function isRefusedCursor(error: unknown): error is ApiKeysError {
  return (
    isApiKeysError(error) && ["invalid", "not_found", "rejected", "unknown"].includes(error.code)
  );
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

const MAX_RETRIES = 2;

/** The longest wait that happens without a word to the user, in milliseconds. */
const LONGEST_SILENT_WAIT_MS = 3000;

/** Whether to retry a failed read: only if the server didn't respond, or asked for a short wait. */
export function shouldRetryRead(failureCount: number, error: ApiKeysError): boolean {
  if (failureCount >= MAX_RETRIES) return false;
  if (error.code === "unavailable") return true;
  return (
    error.code === "rate_limited" && (error.retryAfterMs ?? Infinity) <= LONGEST_SILENT_WAIT_MS
  );
}

/**
 * How long to wait before a read is retried, in milliseconds. Nearly always, the next attempt succeeds, so the first retry
 * comes almost immediately; not at the same instant in all browsers.
 */
export function readRetryDelayMs(failureCount: number, error: ApiKeysError): number {
  return error.retryAfterMs ?? (failureCount === 0 ? Math.random() * 100 : 400 * 2 ** failureCount);
}
