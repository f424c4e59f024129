import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "../browser.mjs";
import { ensureOtherBrowsers } from "../other-browsers.mjs";
import { countPlaywright, countVitest } from "./counts.mjs";
import { OUTPUT_FOLDER, ROOT, reportFile } from "./paths.mjs";

const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const tarball = join(OUTPUT_FOLDER, `${name}-${version}.tgz`);

/**
 * What a run consists of, in order. A step is
 * - a check: `commands`, which pass or fail together and count as one test;
 * - a runner: `commands`, and `count`, which reads how many tests passed and failed from its report;
 * - preparation: `prepare`, which counts only when it fails.
 *
 * `needs` names the steps without which it makes no sense. Preparation is always run for a step that needs it; other
 * needs only order and skip within a run, so that a single step can be repeated by itself.
 */
export const STEPS = [
  check("types", [["tsc", "-p", "."]]),
  check("lint", [["biome", "check", "--error-on-warnings", "."]]),
  check("openapi", [["redocly", "lint", "openapi.yaml"]]),
  check("build", [["npm", "run", "--silent", "build"]]),
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
  { ...check("size", [["size-limit"]]), needs: ["build"] },
  app("host-app"),
  app("next-app"),
  app("react-router-app"),
  // Its stories are played, and looked at by axe, as a part of e2e.
  check("storybook", [["npm", "run", "--silent", "build-storybook"]]),
  vitest("unit", "unit"),
  vitest("mutations", "mutations"),
  { name: "browser", needs: [], prepare: () => void ensureBrowser() },
  {
    name: "e2e",
    needs: ["browser", "host-app", "next-app", "react-router-app", "storybook"],
    commands: [["playwright", "test", "--reporter=list,json"]],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("e2e") },
    count: countPlaywright,
  },
  {
    name: "other-browsers",
    needs: [],
    prepare: () => void ensureOtherBrowsers(),
  },
  { ...vitest("browsers", "browsers"), needs: ["other-browsers", "host-app"] },
  { ...vitest("package", "package"), needs: ["browser", "build"] },
];

/** The named steps in their order, with the preparation that they need; all of them where none is named. */
export function chooseSteps(steps, names) {
  if (names.length === 0) return steps;

  const unknown = names.filter((given) => !steps.some((step) => step.name === given));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(", ");
    throw new Error(`There is no step "${unknown.join('", "')}". The steps are: ${known}.`);
  }
  const needed = new Set(
    steps.filter((step) => names.includes(step.name)).flatMap((step) => step.needs),
  );
  return steps.filter(
    (step) => names.includes(step.name) || (step.prepare && needed.has(step.name)),
  );
}

function check(stepName, commands) {
  return { name: stepName, needs: [], commands };
}

/** Builds an app of `examples`, for the tests that run it. */
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
    commands: [
      ["vitest", "run", "--project", project, "--reporter=default", "--reporter=json", report],
    ],
    count: countVitest,
  };
}
