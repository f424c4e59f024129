import { parseArgs } from "node:util";
import { STEPS } from "./measure.mjs";
import { SUBJECTS } from "./subjects.mjs";

export const HELP = `Usage: npm run bench -- [options]

  --keys 100,1000          how many keys (default: 100,1000,10000,100000)
  --runs 5                 fresh pages for each figure (default: 5, and 3 from 10,000 keys on)
  --subjects panel,limit   what to measure (default: everything)
  --react 18               the versions of React (default: 18,19)
  --only mount,search      what to measure of them: ${STEPS.join(", ")}, bytes (default: everything)
  --profile                one run of the panel with readable code; writes a CPU profile of each step, and prints where
                           its time goes
  --write-docs             puts the tables into docs/benchmarks.md and README.md
  --no-build               takes dist/ as it is

An answer in under a minute: npm run bench -- --no-build --keys 100 --runs 3 --react 18 --subjects panel,limit`;

const DEFAULT_RUNS = { few: 5, many: 3 };

function fail(message) {
  throw new Error(`${message}\n\n${HELP}`);
}

function readList(text, known, name) {
  const values = text.split(",").map((value) => value.trim());
  const odd = values.filter((value) => !known.includes(value));
  if (odd.length > 0) fail(`--${name} knows ${known.join(", ")}, not ${odd.join(", ")}.`);
  return values;
}

function readNumber(text, name) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    fail(`--${name} takes whole numbers from 1, not "${text}".`);
  return value;
}

/**
 * What the command line asks for.
 * @throws Error if an option is unknown or invalid; the message says which ones there are
 */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        keys: { type: "string", default: "100,1000,10000,100000" },
        runs: { type: "string" },
        subjects: { type: "string" },
        react: { type: "string", default: "18,19" },
        only: { type: "string" },
        profile: { type: "boolean", default: false },
        "write-docs": { type: "boolean", default: false },
        "no-build": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    return fail(error.message);
  }
  const names = SUBJECTS.map(({ name }) => name);
  const parts = [...STEPS, "bytes"];
  const isProfile = values.profile;
  const subjects = readList(
    values.subjects ?? (isProfile ? "panel" : names.join()),
    names,
    "subjects",
  );
  const chosen = readList(values.only ?? (isProfile ? "mount" : parts.join()), parts, "only");
  const runs = values.runs === undefined ? null : readNumber(values.runs, "runs");
  return {
    counts: values.keys.split(",").map((text) => readNumber(text, "keys")),
    runsFor: (count) => runs ?? (count < 10_000 ? DEFAULT_RUNS.few : DEFAULT_RUNS.many),
    subjects: SUBJECTS.filter(({ name }) => subjects.includes(name)),
    reacts: readList(values.react, ["18", "19"], "react").map(Number),
    steps: STEPS.filter((step) => chosen.includes(step)),
    hasBytes: chosen.includes("bytes") && !isProfile,
    isProfile,
    writesDocs: values["write-docs"],
    builds: !values["no-build"],
    isHelp: values.help,
  };
}
