import { createChunk } from "../../model/chunk.js";

/** The fields beyond the name, with their words. Loaded with dialogs of a backend that has more than names. */
export const keyFieldsChunk = createChunk(() => import("./fields/key-fields.js"));
