import type { QueryClient } from "@tanstack/react-query";
import { LIST_LAG_LIMIT_MS } from "./list-changes.js";
import type { ApiKeysListPage } from "./load-list.js";

/** One reading of a list, page by page. It may be interrupted by an error, or by a page that is more urgent. */
export interface Reading {
  /** The pages so far, in order, by their cursor (the first one by ""). */
  readonly pages: Map<string, ApiKeysListPage>;
  /** Only the head of the list is read again, where that's enough. */
  isBounded: boolean;
  /** Pages from an earlier reading that follow the head, by their cursor. `null`: not known yet. */
  kept: ReadonlyMap<string, ApiKeysListPage> | null;
  /** Of the query that the reading is part of now. */
  signal: AbortSignal;
  /** It stopped after an error. */
  hasFailed: boolean;
  /** When the last page came or failed. */
  at: number;
}

/** How much of a list has been read, so that a reading that was interrupted can resume. */
export interface ReadProgress {
  /** The last reading. `null`: there's nothing to resume. */
  reading: Reading | null;
  /** How often in a row the next page has failed. */
  failures: number;
  /** When the list was last reloaded because the user or the connection came back. */
  readAgainAt: number;
  /** The next reading is of the whole list, however long it is. */
  wantsAll: boolean;
  /** Something changed while a long list was being read, so its head has to be read again at the end. */
  isHeadStale: boolean;
  /** The cursor of a further page, which isn't part of a reading. */
  wantedCursor: string | null;
}

/** Nothing read so far. */
export function createReadProgress(): ReadProgress {
  return {
    reading: null,
    failures: 0,
    readAgainAt: Number.NEGATIVE_INFINITY,
    wantsAll: false,
    isHeadStale: false,
    wantedCursor: null,
  };
}

/** How many pages of a long list are read again after a change. Shorter lists are read again as a whole. */
export const HEAD_PAGES = 10;

/**
 * Resumes the last reading if it was interrupted, or begins a new one. A reading that finished, or that was interrupted longer
 * ago than lists may lag, isn't resumed.
 * @param signal of the query that reads now; once it's aborted, its pages aren't kept
 * @param isLong whether the list takes more requests than are made after each change
 */
export function takeUpReading(
  progress: ReadProgress,
  signal: AbortSignal,
  isLong: boolean,
): Reading {
  const { reading, wantsAll } = progress;
  progress.wantedCursor = null;
  progress.wantsAll = false;
  if (reading && canResume(reading)) {
    reading.signal = signal;
    reading.hasFailed = false;
    reading.isBounded &&= !wantsAll;
    return reading;
  }
  const begun: Reading = {
    pages: new Map(),
    isBounded: isLong && !wantsAll,
    kept: null,
    signal,
    hasFailed: false,
    at: Date.now(),
  };
  progress.reading = begun;
  progress.isHeadStale = false;
  return begun;
}

/** Whether a reading was interrupted, and not too long ago. */
export function canResume({ hasFailed, signal, kept, at }: Reading): boolean {
  const wasInterrupted = hasFailed || signal.aborted;
  return wasInterrupted && kept === null && Date.now() - at <= LIST_LAG_LIMIT_MS;
}

/**
 * Reads the next page of a reading, or takes it from before the interruption.
 * @param signal of the query that reads
 * @param load requests the page
 */
export async function readNext(
  progress: ReadProgress,
  reading: Reading,
  cursor: string | null,
  signal: AbortSignal,
  load: () => Promise<ApiKeysListPage>,
): Promise<ApiKeysListPage> {
  const known = reading.pages.get(cursor ?? "");
  if (known) return known;
  try {
    const page = await countingFailures(progress, signal, load);
    reading.pages.set(cursor ?? "", page);
    return page;
  } catch (error) {
    if (!signal.aborted) reading.hasFailed = true;
    throw error;
  } finally {
    if (!signal.aborted) reading.at = Date.now();
  }
}

/** Counts how often in a row a page fails. */
export async function countingFailures(
  progress: ReadProgress,
  signal: AbortSignal,
  load: () => Promise<ApiKeysListPage>,
): Promise<ApiKeysListPage> {
  try {
    const page = await load();
    // An adapter that ignores the signal responds after the next query has taken over.
    signal.throwIfAborted();
    progress.failures = 0;
    return page;
  } catch (error) {
    if (!signal.aborted) progress.failures += 1;
    throw error;
  }
}

/**
 * How long to wait between two reloads when the user returns to the tab, per request that the list takes, in milliseconds:
 * one page reloads every ten seconds at most, ten pages every hundred.
 */
export const READ_AGAIN_PAUSE_MS = 10_000;

/**
 * Whether a list may reload because the user or the connection came back. Returns `true` once per pause, and the reload then
 * is of the whole list.
 * @param requestCount how many requests a reload takes
 */
export function mayReadAgain(progress: ReadProgress, requestCount: number): boolean {
  const isAllowed = Date.now() - progress.readAgainAt >= READ_AGAIN_PAUSE_MS * requestCount;
  if (isAllowed) {
    progress.readAgainAt = Date.now();
    progress.wantsAll = true;
  }
  return isAllowed;
}

/** Starts over at the first page. */
export function forgetPages(progress: ReadProgress): void {
  progress.reading = null;
  progress.isHeadStale = false;
}

const progresses = new WeakMap<QueryClient, Map<string, ReadProgress>>();

/** The progress of a list. Created on first use; goes with its client. */
export function getReadProgress(client: QueryClient, queryKey: readonly unknown[]): ReadProgress {
  const ofClient = progresses.get(client) ?? new Map<string, ReadProgress>();
  progresses.set(client, ofClient);
  const key = JSON.stringify(queryKey);
  const known = ofClient.get(key);
  if (known) return known;
  // A progress holds pages, so it goes when its query has gone.
  for (const other of ofClient.keys()) {
    if (!client.getQueryState(JSON.parse(other))) ofClient.delete(other);
  }
  const progress = createReadProgress();
  ofClient.set(key, progress);
  return progress;
}

/** Notes that something has changed since a list was read, as far as it was. */
export function noteChangeOf(progress: ReadProgress): void {
  const { reading } = progress;
  // A long reading continues, or it would never end while keys are being created. Its head is read again at its end.
  if (reading && !reading.isBounded && reading.pages.size > HEAD_PAGES) {
    progress.isHeadStale = true;
    return;
  }
  // TanStack Query restarts a reading that runs, but not the very first one.
  const isRunning = reading !== null && !reading.hasFailed && !reading.signal.aborted;
  forgetPages(progress);
  progress.isHeadStale = isRunning;
}

/** Notes that something has changed since the lists were read. */
export function noteChange(client: QueryClient): void {
  for (const progress of progresses.get(client)?.values() ?? []) noteChangeOf(progress);
}
