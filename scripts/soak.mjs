/**
 * Runs many more of the random walks of `test/random` than the test command does: `node
 * scripts/soak.mjs [runs] [seed]`. Without a seed, it picks one. It prints the seed and the path of
 * every failure.
 */

import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";

const FILES = 4;
const [runs = "100000", seed = String(randomInt(2 ** 31 - FILES - 1))] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || !/^\d+$/.test(seed)) {
  console.error("Pass whole numbers: how many walks, and a seed.");
  process.exit(2);
}
console.log(
  `${runs} random walks, seed ${seed}. To repeat them: npm run test:soak -- ${runs} ${seed}`,
);
const { status } = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, "..", "node_modules", "vitest", "vitest.mjs"),
    ...["run", "--project", "walks", "test/random/walks"],
  ],
  {
    cwd: join(import.meta.dirname, ".."),
    stdio: "inherit",
    env: { ...process.env, WALK_RUNS: String(Math.ceil(Number(runs) / FILES)), WALK_SEED: seed },
  },
);
process.exitCode = status ?? 1;
