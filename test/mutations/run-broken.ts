/**
 * Runs unit tests over broken sources, one breakage after the other in one process: `run-broken.ts
 * <numbers>`, with `none` for the sources as they are. Prints a line of JSON for each, an {@link
 * Outcome}.
 */
import { join } from "node:path";
import { createVitest, type TestResult } from "vitest/node";
import { BREAKAGES, SOUND } from "./breakages.js";

/** The tests' verdict on sources. */
export interface Outcome {
  /** The number of the breakage, or `none`. */
  readonly of: string;
  readonly passed: number;
  readonly failed: number;
  /** Why tests failed, and what went wrong outside of them. */
  readonly errors: readonly string[];
}

const ROOT = join(import.meta.dirname, "..", "..");

/** What happens in the current run. Vitest itself keeps the results of earlier ones. */
let results: TestResult[] = [];
let errors: unknown[] = [];

const vitest = await createVitest("test", {
  root: ROOT,
  config: join(import.meta.dirname, "vitest.broken.config.ts"),
  watch: false,
  // The first failure is enough.
  bail: 1,
  maxWorkers: 1,
  reporters: [
    {
      onTestCaseResult: (test) => void results.push(test.result()),
      onTestModuleEnd: (module) => void errors.push(...module.errors()),
    },
  ],
});
const project = vitest.getRootProject();

async function run(of: string): Promise<Outcome> {
  process.env.BREAKAGE = of === "none" ? "" : of;
  for (const { file } of BREAKAGES) vitest.invalidateFile(join(ROOT, "src", file));
  [results, errors] = [[], []];
  const tests = of === "none" ? SOUND : (BREAKAGES[Number(of)]?.tests ?? []);
  const { unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((file) => project.createSpecification(join(ROOT, "test", file))),
  );
  const failures = results.filter(({ state }) => state === "failed");
  return {
    of,
    passed: results.filter(({ state }) => state === "passed").length,
    failed: failures.length,
    errors: [
      ...failures.flatMap((failure) => failure.errors ?? []),
      ...errors,
      ...unhandledErrors,
    ].map((error) => String((error as Error).message ?? error)),
  };
}

for (const of of process.argv.slice(2)) console.log(JSON.stringify(await run(of)));
await vitest.close();
process.exit(0);
