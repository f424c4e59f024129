import { join } from "node:path";

/** The folder of the bench, which has its own packages. */
export const BENCH = join(import.meta.dirname, "..");

/** The root of the repository. */
export const ROOT = join(BENCH, "..");

/** Where the bench writes. */
export const OUTPUT = join(ROOT, ".tmp", "bench");

/** What the last run measured. */
export const RESULTS = join(OUTPUT, "results.json");
