import { writesChunk } from "../../src/headless/writes-chunk.js";
import { bulkDialogChunk } from "../../src/panel/dialogs/bulk-dialog-chunk.js";
import { keyFieldsChunk } from "../../src/panel/dialogs/key-fields-chunk.js";
import { recordsChunk } from "../../src/panel/dialogs/records-chunk.js";
import { bulkChunk } from "../../src/panel/list/bulk-chunk.js";
import { findingChunk } from "../../src/panel/list/finding-chunk.js";
import { oldTokenChunk } from "../../src/panel/list/old-token-chunk.js";
import { overlayChunk } from "../../src/panel/overlay-chunk.js";

export { bulkDialogChunk };

/** Loads what opens over the page, so that a press opens it right away, as in a browser that had time for it. */
export async function loadOverlays(): Promise<void> {
  await Promise.all([
    overlayChunk.load(),
    writesChunk.load(),
    recordsChunk.load(),
    bulkChunk.load(),
    bulkDialogChunk.load(),
    keyFieldsChunk.load(),
  ]);
}

/** Loads what a row says while an old token works. */
export async function loadOldToken(): Promise<void> {
  await oldTokenChunk.load();
}

/** Loads the filters, the quota, and the notice about keys that end soon. */
export async function loadFinding(): Promise<void> {
  await findingChunk.load();
}
