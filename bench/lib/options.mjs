import { parseArgs } from "node:util";
import { STEPS } from "./measure.mjs";
import { SUBJECTS } from "./subjects.mjs";

export const HELP = `Usage: npm run bench -- [options]

  --keys 100,1000          how many keys (default: 100,1000,10000,100000)
  --runs 5                 fresh pages for each figure (default: 5; 3 from 10,000 keys on and with React 19)
  --subjects panel,limit   what to measure (default: everything)
  --react 18               the versions of React (default: 18 with every number of keys, 19 with 100 and 100,000)
  --only mount,search      what to measure of them: ${STEPS.join(", ")}, bytes (default: everything)
  --profile                one run of the panel with readable code; writes a CPU profile of each step, and prints where
                           its time goes
  --write-docs             puts the tables into docs/benchmarks.md and README.md
  --last                   takes the figures of the last run instead of measuring
  --no-build               takes dist/ as it is

An answer in under a minute: npm run bench -- --no-build --keys 100 --runs 3 --react 18 --subjects panel,limit`;

const COUNTS = [100, 1_000, 10_000, 100_000];
/** What a run measures with React 19 if nothing else is asked for; all of it would take an hour. */
const COUNTS_OF_19 = [100, 100_000];

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

/** Every version of React with every number of keys that is to be measured. */
function chooseGroups({ keys, react }, isProfile) {
  const reacts =
    react === undefined ? [18, 19] : readList(react, ["18", "19"], "react").map(Number);
  const counts = keys?.split(",").map((text) => readNumber(text, "keys"));
  if (isProfile) return [{ react: reacts[0], keys: counts?.[0] ?? 100 }];
  return reacts.flatMap((version) => {
    const usual = version === 19 && react === undefined ? COUNTS_OF_19 : COUNTS;
    return (counts ?? usual).map((count) => ({ react: version, keys: count }));
  });
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
        keys: { type: "string" },
        runs: { type: "string" },
        subjects: { type: "string" },
        react: { type: "string" },
        only: { type: "string" },
        profile: { type: "boolean", default: false },
        "write-docs": { type: "boolean", default: false },
        last: { type: "boolean", default: false },
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
  const isNarrowed = [values.keys, values.subjects, values.react, values.only].some(Boolean);
  if (values["write-docs"] && isNarrowed) {
    fail(
      "--write-docs takes a whole run, so it goes with none of --keys, --subjects, --react, --only.",
    );
  }
  return {
    groups: chooseGroups(values, isProfile),
    runsFor: ({ react, keys }) =>
      isProfile ? 1 : (runs ?? (react === 18 && keys < 10_000 ? 5 : 3)),
    subjects: SUBJECTS.filter(({ name }) => subjects.includes(name)),
    steps: STEPS.filter((step) => chosen.includes(step)),
    hasBytes: chosen.includes("bytes") && !isProfile,
    isProfile,
    isLast: values.last,
    writesDocs: values["write-docs"],
    builds: !values["no-build"],
    isHelp: values.help,
  };
}
