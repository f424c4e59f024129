import { createChunk } from "../model/chunk.js";

/** Everything that opens over the page. The page is there before it, and asks for it when there's time or need. */
export const overlayChunk = createChunk(() => import("./overlays.js"));
