import { createChunk } from "../model/chunk.js";

/** What sends writes. A list is there before it. */
export const writesChunk = createChunk(() => import("./writes.js"));
