import { createChunk } from "../../model/chunk.js";

/** The filters, the quota, and the notice about keys that end soon. Loaded with a list whose backend has more than names. */
export const findingChunk = createChunk(() => import("./finding.js"));
