import type { Page } from "@playwright/test";

/**
 * For launching a browser whose heap is to be searched: V8 cuts strings in a snapshot after 1,024
 * characters, so anything later in a long string would be missed.
 */
export const WHOLE_STRINGS = "--js-flags=--heap-snapshot-string-limit=16777216";

/** Several rounds, because what one collection finalizes only the next can free. */
const COLLECTIONS = 4;

/**
 * Collects a page's garbage and returns every string in what's left of its JavaScript heap, in all
 * of its worlds, that contains `needle`. The parts of concatenated and sliced strings are searched,
 * too.
 *
 * The test must not have passed the needle to the page: the arguments and results of `evaluate` and
 * of most `expect`s stay in the page for a while.
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
