import type { UseApiKeysResult } from "../../headless/use-api-keys.js";
import { createChunk } from "../../model/chunk.js";

/** The bar for the rows that are chosen. Loaded where rows can be chosen. */
export const bulkChunk = createChunk(() => import("./bulk.js"));

/** Whether there's something to do with several keys. */
export function canChoose({
  can,
  abilities,
}: Pick<UseApiKeysResult, "can" | "abilities">): boolean {
  return can.delete || abilities.canSwitch;
}
