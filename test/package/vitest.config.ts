import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "package",
    environment: "node",
    include: ["test/package/*.test.ts"],
    globalSetup: ["test/package/global-setup.ts"],
    maxWorkers: 2,
    // Packages are installed, and apps are built.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
