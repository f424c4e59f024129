import { findingChunk } from "../../src/panel/list/finding-chunk.js";

/** Loads what filters the list, so that it's there with the list. */
export async function loadFinding(): Promise<void> {
  await findingChunk.load();
}
