import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { waitForRest } from "./boxes.js";

/**
 * Host rules that give the panel the same background everywhere, because pictures include its
 * surroundings. Radix's focus guards are outside of the panel and invisible, but with content in
 * them Chromium paints in other layers, with other rounding.
 */
export const ONE_GROUND =
  "html, body, main { background: #fff !important; } [data-radix-focus-guard] { display: none !important; }";

/** What the screen shows now, as a PNG. */
export async function takePicture(page: Page): Promise<Buffer> {
  await waitForRest(page);
  return page.screenshot({ animations: "disabled" });
}

/** How many pixels of two pictures differ, however little. */
export function countDifferentPixels(expected: Buffer, found: Buffer): number {
  if (expected.equals(found)) return 0;
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(found)];
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, {
    threshold: 0,
    includeAA: true,
  });
}

/** The second picture with the differences in red, for people to look at. */
export function drawDifference(expected: Buffer, found: Buffer): Buffer {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(found)];
  const drawing = new PNG({ width: one.width, height: one.height });
  pixelmatch(one.data, other.data, drawing.data, one.width, one.height, {
    threshold: 0,
    includeAA: true,
  });
  return PNG.sync.write(drawing);
}
