import type { QueryClient } from "@tanstack/react-query";
import type { ReadPage } from "../model/read-page.js";
import { LIST_LAG_LIMIT_MS } from "./list-changes.js";

/** A page, and when its request was sent. */
interface DatedPage {
  readonly page: ReadPage;
  readonly askedAt: number;
}

/** How much of a list has been read, so that a reading that failed halfway can resume. */
export interface ReadProgress {
  /** The pages of the last readings by their cursor (the first one by ""), each with the signal of its reading. */
  readonly pages: Map<string, DatedPage & { readonly signal: AbortSignal }>;
  /** The reading that stopped after an error, and when. `null`: none did. */
  stopped: { readonly signal: AbortSignal; readonly at: number } | null;
  /** How often in a row the next page has failed. */
  failures: number;
  /** When the list was last reloaded because the user or the connection came back. */
  readAgainAt: number;
}

/** Nothing read so far. */
export function createReadProgress(): ReadProgress {
  return { pages: new Map(), stopped: null, failures: 0, readAgainAt: Number.NEGATIVE_INFINITY };
}

/**
 * Reads one page, or takes it from an earlier reading that stopped after it. Pages of a reading that finished, or that
 * stopped longer ago than lists may lag, are never reused.
 * @param signal of this reading; once it is aborted, its pages aren't kept
 * @param load requests the page
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
    // If this reading stops, too, it resumes from here.
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
 * How long to wait between two reloads when the user returns to the tab, per request that the list takes, in milliseconds:
 * one page reloads every ten seconds at most, ten pages every hundred.
 */
export const READ_AGAIN_PAUSE_MS = 10_000;

/**
 * Whether a list may reload because the user or the connection came back. Returns `true` once per pause.
 * @param requestCount how many requests a reload takes
 */
export function mayReadAgain(progress: ReadProgress, requestCount: number): boolean {
  const isAllowed = Date.now() - progress.readAgainAt >= READ_AGAIN_PAUSE_MS * requestCount;
  if (isAllowed) progress.readAgainAt = Date.now();
  return isAllowed;
}

/** Starts over at the first page. */
export function forgetPages(progress: ReadProgress): void {
  progress.pages.clear();
  progress.stopped = null;
}

const progresses = new WeakMap<QueryClient, Map<string, ReadProgress>>();

/** The progress of a list. Created on first use; goes with its client. */
export function getReadProgress(client: QueryClient, queryKey: readonly unknown[]): ReadProgress {
  const ofClient = progresses.get(client) ?? new Map<string, ReadProgress>();
  progresses.set(client, ofClient);
  const key = JSON.stringify(queryKey);
  const progress = ofClient.get(key) ?? createReadProgress();
  ofClient.set(key, progress);
  return progress;
}

/** Starts over with all lists, because something changed since they were read. */
export function forgetAllPages(client: QueryClient): void {
  for (const progress of progresses.get(client)?.values() ?? []) forgetPages(progress);
}
