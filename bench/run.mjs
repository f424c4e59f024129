// Measures the panel beside other kits and beside hand-written DOM, in one run on one machine: `npm run bench`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { BENCH, RESULTS, ROOT } from "./lib/paths.mjs";

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether the bench's own packages are those of its lockfile. */
function isInstalled() {
  const installed = join(BENCH, "node_modules", ".package-lock.json");
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(BENCH, "package-lock.json")).mtimeMs
  );
}

const { readOptions, HELP } = await import("./lib/options.mjs");
let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (options.isHelp) {
  console.log(HELP);
  process.exit(0);
}

if (!options.isLast) {
  if (!isInstalled()) run("npm", ["ci", "--ignore-scripts"], BENCH);
  if (options.builds) run("npm", ["run", "--silent", "build"], ROOT);
  const { measureAll } = await import("./lib/measure-all.mjs");
  await measureAll(options);
}
const { printReport } = await import("./lib/report.mjs");
const report = JSON.parse(readFileSync(RESULTS, "utf8"));
printReport(report);
if (options.writesDocs) {
  const { writeDocs } = await import("./lib/docs.mjs");
  writeDocs(report);
}
