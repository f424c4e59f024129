import { createChunk } from "../../model/chunk.js";

/** The dialog for several keys. Loaded where rows can be chosen. */
export const bulkDialogChunk = createChunk(() => import("./bulk-dialog.js"));
