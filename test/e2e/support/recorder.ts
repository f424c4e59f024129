import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";

const RRWEB = join(dirname(createRequire(import.meta.url).resolve("rrweb")), "rrweb.umd.min.cjs");

/** The options of rrweb, all optional. */
export interface RecorderOptions {
  readonly maskAllInputs?: boolean;
  readonly maskTextSelector?: string;
}

interface RecordingWindow {
  rrweb: { record(options: RecorderOptions & { emit(event: unknown): void }): unknown };
  recorded: unknown[];
}

/** Makes rrweb available in a page, without recording yet. Call it before the page is opened. */
export async function bringRecorder(page: Page): Promise<void> {
  await page.addInitScript({ path: RRWEB });
}

/**
 * Records everything that a page shows with rrweb, from its beginning. Call it before the page is
 * opened.
 */
export async function recordPage(page: Page, options: RecorderOptions): Promise<void> {
  await bringRecorder(page);
  await page.addInitScript((given) => {
    // rrweb makes empty frames for itself, where this runs, too: recording there would make more of
    // them, endlessly.
    if (window !== window.top) return;
    // When an init script runs, there is no document yet to take a snapshot of.
    document.addEventListener("DOMContentLoaded", () => {
      const page = window as unknown as RecordingWindow;
      page.recorded = [];
      page.rrweb.record({ ...given, emit: (event) => page.recorded.push(event) });
    });
  }, options);
}

/** Records from now on, with a first snapshot of what the page shows now. */
export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const page = window as unknown as RecordingWindow;
    page.recorded = [];
    page.rrweb.record({ emit: (event) => page.recorded.push(event) });
  });
}

/** Everything recorded since, as it would be sent. */
export async function readRecording(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify((window as unknown as RecordingWindow).recorded));
}
