import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "mutations",
    environment: "node",
    include: ["test/mutations/*.test.ts"],
    // Each runs the unit tests of one or two files in a separate process.
    testTimeout: 120_000,
    maxConcurrency: 2,
  },
});
