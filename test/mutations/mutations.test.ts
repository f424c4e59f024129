import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BREAKAGES } from "./breakages.js";

const ROOT = join(import.meta.dirname, "..", "..");
const VITEST = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const CONFIG = join(import.meta.dirname, "vitest.broken.config.ts");

interface Outcome {
  /** `null`: the run never came to a test. */
  readonly numFailedTests: number | null;
  readonly numPassedTests: number;
  readonly output: string;
}

/** Runs unit tests over sources with the breakage of that number. */
async function runBroken(tests: readonly string[], breakage: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "mutation-"));
  const report = join(folder, "report.json");
  const files = tests.map((file) => `test/${file}`);
  const chunks: Buffer[] = [];
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      VITEST,
      "run",
      ...files,
      "--config",
      CONFIG,
      "--bail=1",
      "--reporter=json",
      "--outputFile",
      report,
    ],
    { cwd: ROOT, env: { ...env, BREAKAGE: breakage }, stdio: ["ignore", "pipe", "pipe"] },
  );
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => child.once("exit", resolve));
  const output = Buffer.concat(chunks).toString("utf8");
  try {
    return { ...JSON.parse(await readFile(report, "utf8")), output };
  } catch {
    return { numFailedTests: null, numPassedTests: 0, output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

it("the tests that are to notice faults pass where there is none", async () => {
  const { numFailedTests, numPassedTests, output } = await runBroken(
    ["token/token-vault.test.ts", "token/clipboard.test.ts"],
    "",
  );
  expect(numFailedTests, output).toBe(0);
  expect(numPassedTests).toBeGreaterThan(5);
});

it("each fault stands where it is said to, once", async () => {
  for (const { name, file, find } of BREAKAGES) {
    const source = await readFile(join(ROOT, "src", file), "utf8");
    expect(source.split(find).length - 1, name).toBe(1);
  }
});

describe("a test notices when", () => {
  for (const [index, { name, tests }] of BREAKAGES.entries()) {
    it.concurrent(name, async () => {
      const { numFailedTests, output } = await runBroken(tests, String(index));
      expect(numFailedTests, output).toBeGreaterThanOrEqual(1);
    });
  }
});
