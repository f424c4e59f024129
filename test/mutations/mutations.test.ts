import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { currentLane } from "../../scripts/test/lanes.mjs";
import { BREAKAGES } from "./breakages.js";
import type { Outcome } from "./run-broken.js";

const ROOT = join(import.meta.dirname, "..", "..");
const RUNNER = join(import.meta.dirname, "run-broken.ts");

/** The breakages of this lane, by their numbers: each, or one in so many. */
const numbers = [...BREAKAGES.keys()].filter((index) => index % currentLane().mutations === 0);

/** Runs the tests over one kind of sources after the other, in a separate process. */
async function runBroken(wanted: readonly string[]): Promise<readonly Outcome[]> {
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", RUNNER, ...wanted], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  await new Promise((resolve) => child.once("close", resolve));
  const lines = Buffer.concat(chunks).toString("utf8").split("\n");
  const outcomes = lines.filter((line) => line.startsWith('{"of":'));
  // One crashed process must not look like faults that no one noticed, nor like some that were.
  expect(outcomes, Buffer.concat(errors).toString("utf8")).toHaveLength(wanted.length);
  return outcomes.map((line) => JSON.parse(line));
}

const outcomes = new Map<string, Outcome>();
beforeAll(async () => {
  const wanted = ["none", ...numbers.map(String)];
  const processes = Math.max(2, availableParallelism());
  const shares = Array.from({ length: processes }, (_, share) =>
    wanted.filter((_it, index) => index % processes === share),
  );
  const found = await Promise.all(shares.map(runBroken));
  for (const outcome of found.flat()) outcomes.set(outcome.of, outcome);
}, 15 * 60_000);

it("the tests that should notice faults pass if there are none", () => {
  const sound = outcomes.get("none");
  expect(sound).toMatchObject({ failed: 0, errors: [] });
  expect(sound?.passed).toBeGreaterThan(5);
});

it("each fault is where it says, once", async () => {
  for (const { name, file, find } of BREAKAGES) {
    const source = await readFile(join(ROOT, "src", file), "utf8");
    expect(source.split(find).length - 1, name).toBe(1);
  }
});

describe("a test notices when", () => {
  for (const index of numbers) {
    it(BREAKAGES[index]?.name ?? "", () => {
      expect(outcomes.get(String(index))?.failed).toBeGreaterThanOrEqual(1);
    });
  }
});
