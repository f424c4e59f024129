import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  // Tests, mocks, and stories name the package as a host does; here that means its sources.
  resolve: { tsconfigPaths: true },
  test: {
    name: "unit",
    environment: "jsdom",
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [
      ...[
        "test/browsers/**",
        "test/e2e/**",
        "test/mutations/**",
        "test/package/**",
        "test/random/**",
      ],
      "**/node_modules/**",
    ],
    // Each file has a separate context, but not a process: loading jsdom and React again would take
    // as long as the tests.
    pool: "vmThreads",
    vmMemoryLimit: "1GB",
    // Vitest would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    // Three times the default, because a busy machine isn't the panel's fault.
    testTimeout: 15_000,
    setupFiles: ["test/setup.ts"],
    restoreMocks: true,
  },
});
