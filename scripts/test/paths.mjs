import { join } from "node:path";

/** The top of the repo. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Where reports and tarballs of a run go; git and npm ignore it. */
export const OUTPUT_FOLDER = join(ROOT, ".tmp", "test");

/** The file into which the runner of a step writes its JSON report. */
export function reportFile(stepName) {
  return join(OUTPUT_FOLDER, `${stepName}-report.json`);
}
