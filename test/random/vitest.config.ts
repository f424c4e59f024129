import { defineConfig, mergeConfig } from "vitest/config";
import unit from "../vitest.config.js";

const { include: _, exclude: __, ...test } = unit.test ?? {};

/** The random walks: unit tests that take as long as all others together. */
export default mergeConfig(
  { ...unit, test },
  defineConfig({
    test: {
      name: "walks",
      pool: "forks",
      include: ["test/random/*.test.tsx"],
      // A lot happens in one of them, and a busy machine adds to it.
      testTimeout: 60_000,
    },
  }),
);
