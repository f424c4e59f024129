/**
 * Runs every check of the repository, or only the steps you name: `node scripts/test.mjs unit
 * lint`. `--lane full` runs everything; `--shard=1/4` runs a part of the steps. It continues after
 * a failure and ends with a table and one line of totals.
 */
import { mkdirSync } from "node:fs";
import { readOptions } from "./test/options.mjs";
import { OUTPUT_FOLDER } from "./test/paths.mjs";
import { printReport, sum } from "./test/report.mjs";
import { runSteps } from "./test/run-steps.mjs";
import { chooseSteps, STEPS } from "./test/steps.mjs";

let options;
let steps;
try {
  options = readOptions(process.argv.slice(2));
  steps = chooseSteps(STEPS, options);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

mkdirSync(OUTPUT_FOLDER, { recursive: true });

const startedAt = performance.now();
const results = await runSteps(steps, options.lane);
printReport(results, performance.now() - startedAt);
process.exitCode = sum(results).failed === 0 ? 0 : 1;
