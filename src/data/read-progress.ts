import type { QueryClient } from "@tanstack/react-query";
import type { ReadPage } from "../model/read-page.js";
import { LIST_LAG_LIMIT_MS } from "./list-changes.js";

/** A page with the time at which it was asked for. */
export interface DatedPage {
  readonly page: ReadPage;
  readonly askedAt: number;
}

/** How far the reading of a list has come, so that one that failed halfway goes on where it stopped. */
export interface ReadProgress {
  /** The pages of the last readings, by their cursor (the first one by ""), each with the signal of its reading. */
  readonly pages: Map<string, DatedPage & { readonly signal: AbortSignal }>;
  /** The reading that stopped for an error, and when. `null`: none did. */
  stopped: { readonly signal: AbortSignal; readonly at: number } | null;
  /** How often the page that is next has failed, one failure after the other. */
  failures: number;
  /** When the list was last read again because the user, or the connection, had come back. */
  readAgainAt: number;
}

/** Nothing read so far. */
export function createReadProgress(): ReadProgress {
  return { pages: new Map(), stopped: null, failures: 0, readAgainAt: Number.NEGATIVE_INFINITY };
}

/**
 * Reads one page, or takes it from the reading that stopped further on. The pages of a reading that came to its end are
 * never used again, nor are those of one that stopped longer ago than lists may lag.
 * @param signal of this reading; once it is aborted, nothing of it is kept
 * @param load asks the server
 */
export async function readOrResume(
  progress: ReadProgress,
  cursor: string | null,
  signal: AbortSignal,
  load: () => Promise<ReadPage>,
): Promise<DatedPage> {
  const { pages, stopped } = progress;
  const key = cursor ?? "";
  const isResuming = stopped !== null && Date.now() - stopped.at <= LIST_LAG_LIMIT_MS;
  if (cursor === null && !isResuming) forgetPages(progress);
  const known = isResuming ? pages.get(key) : undefined;
  if (known && known.signal === stopped?.signal) {
    // Where this reading stops as well, it goes on from here.
    if (signal !== stopped.signal) pages.set(key, { ...known, signal });
    return known;
  }
  const askedAt = Date.now();
  try {
    const read = { page: await load(), askedAt, signal };
    if (!signal.aborted) {
      pages.set(key, read);
      progress.stopped = null;
      progress.failures = 0;
    }
    return read;
  } catch (error) {
    if (!signal.aborted) {
      progress.stopped = { signal, at: Date.now() };
      progress.failures += 1;
    }
    throw error;
  }
}

/**
 * For how long a return to the tab does not have a list read again after the last one that did, for each request that the
 * list takes: one page is read every ten seconds at most, ten pages every hundred. In milliseconds.
 */
export const READ_AGAIN_PAUSE_MS = 10_000;

/**
 * Whether a list may be read again because the user has come back, or the connection has. Says yes once per pause.
 * @param requestCount how many requests that takes
 */
export function mayReadAgain(progress: ReadProgress, requestCount: number): boolean {
  const isAllowed = Date.now() - progress.readAgainAt >= READ_AGAIN_PAUSE_MS * requestCount;
  if (isAllowed) progress.readAgainAt = Date.now();
  return isAllowed;
}

/** Begins again at the first page. */
export function forgetPages(progress: ReadProgress): void {
  progress.pages.clear();
  progress.stopped = null;
}

const progresses = new WeakMap<QueryClient, Map<string, ReadProgress>>();

/** The progress of a list, made on first use and forgotten with its client. */
export function getReadProgress(client: QueryClient, queryKey: readonly unknown[]): ReadProgress {
  const ofClient = progresses.get(client) ?? new Map<string, ReadProgress>();
  progresses.set(client, ofClient);
  const key = JSON.stringify(queryKey);
  const progress = ofClient.get(key) ?? createReadProgress();
  ofClient.set(key, progress);
  return progress;
}

/** Something has changed: what was read before that is not to be gone on with. */
export function forgetAllPages(client: QueryClient): void {
  for (const progress of progresses.get(client)?.values() ?? []) forgetPages(progress);
}
