import { join } from "node:path";

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Where a run's reports and tarballs go. Git and npm ignore it. */
export const OUTPUT_FOLDER = join(ROOT, ".tmp", "test");

/** The file for a runner's JSON report. */
export function reportFile(stepName) {
  return join(OUTPUT_FOLDER, `${stepName}-report.json`);
}
