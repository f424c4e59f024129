import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * One project each: unit, walks, mutations, browsers, package, and storybook. Paths inside them
 * start at the root of the repository.
 */
const PROJECTS = [
  "./test/vitest.config.ts",
  "./test/random/vitest.config.ts",
  "./test/mutations/vitest.config.ts",
  "./test/browsers/vitest.config.ts",
  "./test/package/vitest.config.ts",
  "./.storybook/vitest.config.ts",
];

export default defineConfig({
  test: {
    projects: PROJECTS.filter((file) => existsSync(join(import.meta.dirname, file))).map(
      (file) => ({ extends: file }),
    ),
  },
});
