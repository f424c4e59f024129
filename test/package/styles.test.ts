import { beforeAll, describe, expect, it } from "vitest";
import { createHostProject, repoVersions } from "./host-project.js";

/** What `fixtures/css-tools/process.mjs` prints for a tool: how many of our selectors are there. */
interface Finding {
  readonly built: number;
  readonly purged: number;
  readonly purgedInBundle: number;
  readonly purgedBefore: number;
  readonly hasPurged: boolean;
}

describe("the stylesheet in the hands of a host's tools", () => {
  let found: Readonly<Record<string, Finding>>;
  beforeAll(async () => {
    const project = await createHostProject("css-tools", "all", {
      ...{ purgecss: "8.0.0", cssnano: "7.1.9", lightningcss: "1.33.0" },
      ...(await repoVersions("esbuild", "postcss")),
    });
    found = JSON.parse(await project.runNode("process.mjs"));
  });

  const TOOLS = ["none", "cssnano", "esbuild", "LightningCSS", "LightningCSS for old browsers"];

  it.each(TOOLS)("survives PurgeCSS over the host's sources, after %s", (tool) => {
    const { built, purged } = found[tool] as Finding;

    expect(built).toBeGreaterThan(200);
    expect(purged).toBe(built);
  });

  it.each(["none", "cssnano", "esbuild"])(
    "survives in one file with the host's, after %s",
    (tool) => {
      const { built, purgedInBundle, hasPurged } = found[tool] as Finding;

      expect(purgedInBundle).toBe(built);
      expect(hasPurged).toBe(true);
    },
  );

  // LightningCSS removes the marks from the middle of a file.
  it.each(TOOLS)("survives in one file with the host's if PurgeCSS runs before %s", (tool) => {
    const { built, purgedBefore } = found[tool] as Finding;

    expect(purgedBefore).toBe(built);
  });
});
