import { writesChunk } from "../../src/headless/writes-chunk.js";
import { overlayChunk } from "../../src/panel/overlay-chunk.js";

/** Loads what opens over the page, so that a press opens it right away, as in a browser that had time for it. */
export async function loadOverlays(): Promise<void> {
  await Promise.all([overlayChunk.load(), writesChunk.load()]);
}
