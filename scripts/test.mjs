/**
 * Runs every check of the repo, or those that are named: `node scripts/test.mjs unit lint`. Goes on after a failure, and
 * ends with a table and one line that adds up all runners.
 */
import { mkdirSync } from "node:fs";
import { OUTPUT_FOLDER } from "./test/paths.mjs";
import { printReport, sum } from "./test/report.mjs";
import { runSteps } from "./test/run-steps.mjs";
import { chooseSteps, STEPS } from "./test/steps.mjs";

let steps;
try {
  steps = chooseSteps(STEPS, process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

mkdirSync(OUTPUT_FOLDER, { recursive: true });

const results = await runSteps(steps);
printReport(results);
process.exitCode = sum(results).failed === 0 ? 0 : 1;
