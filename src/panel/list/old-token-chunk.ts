import { createChunk } from "../../model/chunk.js";

/** What a row says while an old token still works. Loaded with the first such row. */
export const oldTokenChunk = createChunk(() => import("./old-token.js"));
