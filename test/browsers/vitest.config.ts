import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "browsers",
    environment: "node",
    include: ["test/browsers/*.test.ts"],
    // Each test starts a browser, and a flow takes as long as a person with quick hands.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
