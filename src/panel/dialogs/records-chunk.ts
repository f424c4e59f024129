import { createChunk } from "../../model/chunk.js";

/** The usage and the activity in the details of a key. Loaded only for a backend that has them. */
export const recordsChunk = createChunk(() => import("./records.js"));
