import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  // Tests, mocks and stories name the package as a host does; here that means its sources.
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
    // Vitest would leave one core of two idle.
    maxWorkers: Math.max(2, availableParallelism()),
    setupFiles: ["test/setup.ts"],
    restoreMocks: true,
  },
});
