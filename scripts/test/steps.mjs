import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countPlaywright, countVitest } from "./counts.mjs";
import { OUTPUT_FOLDER, ROOT, reportFile } from "./paths.mjs";

const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const tarball = join(OUTPUT_FOLDER, `${name}-${version}.tgz`);

/**
 * What a run consists of, in every lane. `lanes.mjs` says how much of it each lane takes. A step is
 * one of these:
 * - a check: `commands`, which pass or fail together and count as one test;
 * - a runner: `commands`, and `count`, which reads how many tests passed and failed from its
 * report;
 * - preparation: `commands`, and `isPreparation`; counts only when it fails.
 *
 * `needs` names the steps that must come before it. Preparation always runs for a step that needs
 * it. Other needs only order and skip steps within a run, so you can still repeat a single step by
 * itself.
 *
 * `cores` is how many cores it keeps busy, at most all of the machine's. Steps start in this order,
 * as soon as what they need is done and cores are free. `isQuick`: the quick lane has it.
 * `isSplit`: each shard runs its part of it; other steps are in one shard.
 */
export const STEPS = [
  { ...check("types", [["tsc", "-p", "."]]), isQuick: true },
  { ...check("lint", [["biome", "check", "--error-on-warnings", "."]]), isQuick: true },
  { ...check("openapi", [["redocly", "lint", "openapi.yaml"]]), isQuick: true },
  check("build", [["npm", "run", "--silent", "build"]]),
  prepare("browser", "scripts/browser.mjs"),
  prepare("other-browsers", "scripts/other-browsers.mjs"),
  app("next-app"),
  // The e2e step also plays its stories and checks them with axe.
  check("storybook", [["npm", "run", "--silent", "build-storybook"]]),
  app("host-app"),
  app("react-router-app"),
  {
    ...check("exports", [["publint", "--strict", "--pack", "npm"]]),
    needs: ["build"],
  },
  {
    ...check("package-types", [
      ["npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", OUTPUT_FOLDER],
      [
        "attw",
        tarball,
        "--no-definitely-typed",
        ...["--profile", "node16"],
        ...["--exclude-entrypoints", "styles.css"],
      ],
    ]),
    needs: ["build"],
  },
  { ...check("size", [["node", "scripts/split.mjs"], ["size-limit"]]), needs: ["build"] },
  { ...vitest("browsers", "browsers"), needs: ["other-browsers", "host-app"], cores: 1 },
  {
    name: "e2e",
    needs: ["browser", "host-app", "next-app", "react-router-app", "storybook"],
    commands: [["playwright", "test", "--reporter=list,json"]],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("e2e") },
    count: countPlaywright,
    cores: Number.POSITIVE_INFINITY,
    isSplit: true,
  },
  { ...vitest("unit", "unit"), isQuick: true },
  vitest("walks", "walks"),
  vitest("mutations", "mutations"),
  { ...vitest("package", "package"), needs: ["browser", "build"], cores: 2 },
];

/**
 * The steps of a run in their order, with the preparation that they need: those of the lane, or the
 * ones you named.
 *
 * With a shard, its part of them, and what they need.
 */
export function chooseSteps(steps, { lane = "short", shard = null, names = [] } = {}) {
  const unknown = names.filter((given) => !steps.some((step) => step.name === given));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(", ");
    throw new Error(`There is no step "${unknown.join('", "')}". The steps are: ${known}.`);
  }
  const isInLane = (step) => (lane === "quick" ? step.isQuick : true);
  const wanted = steps.filter((step) =>
    names.length > 0 ? names.includes(step.name) : isInLane(step) && !step.isPreparation,
  );
  if (!shard) return withNeeds(steps, wanted, (step) => step.isPreparation);

  const whole = wanted.filter((step) => !step.isSplit);
  const dealt = whole.filter((_, index) => index % shard.parts === shard.part - 1);
  const mine = wanted.filter((step) => step.isSplit || dealt.includes(step));
  return withNeeds(steps, mine, () => true).map((step) =>
    step.isSplit ? split(step, shard) : step,
  );
}

/** The steps, and whatever they need that must run with them. */
function withNeeds(steps, wanted, isTaken) {
  const taken = new Set(wanted);
  // Iterating a set includes items that are added meanwhile.
  for (const { needs } of taken) {
    for (const step of steps) if (needs.includes(step.name) && isTaken(step)) taken.add(step);
  }
  return steps.filter((step) => taken.has(step));
}

function split(step, { part, parts }) {
  return {
    ...step,
    commands: step.commands.map((command) => [...command, `--shard=${part}/${parts}`]),
  };
}

function check(stepName, commands) {
  return { name: stepName, needs: [], cores: 1, commands };
}

function prepare(stepName, script) {
  return { ...check(stepName, [["node", script]]), isPreparation: true };
}

/** Builds one of the apps in `examples`, for the tests that run it. */
function app(workspace) {
  return {
    ...check(workspace, [["npm", "run", "--silent", "build", "-w", workspace]]),
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    needs: ["build"],
  };
}

function vitest(stepName, project) {
  const report = `--outputFile.json=${reportFile(stepName)}`;
  return {
    name: stepName,
    needs: [],
    cores: Number.POSITIVE_INFINITY,
    commands: [
      ["vitest", "run", "--project", project, "--reporter=default", "--reporter=json", report],
    ],
    count: countVitest,
  };
}
