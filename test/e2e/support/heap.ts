import type { Page } from "@playwright/test";

/**
 * For the launch of a browser whose heap is to be searched: V8 cuts strings in a snapshot after 1,024 characters, and what
 * comes later in a long one would not be found.
 */
export const WHOLE_STRINGS = "--js-flags=--heap-snapshot-string-limit=16777216";

/** A few rounds, as what one collection finalizes, only the next can free. */
const COLLECTIONS = 4;

/**
 * Collects a page's garbage and answers every string in what is left of its JavaScript heap, in all of its worlds, that
 * contains `needle`. A string that is made up of others, or is a part of one, is found by those.
 *
 * The page must not have been handed the needle by the test itself: what `evaluate` and most `expect`s are given or answer
 * stays in the page for a while.
 */
export async function findInHeap(page: Page, needle: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < COLLECTIONS; round += 1) {
    await session.send("HeapProfiler.collectGarbage");
  }
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join("")) as { strings: string[] };
  return strings.filter((string) => string.includes(needle));
}
