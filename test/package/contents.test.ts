import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { findCssFaults } from "../architecture/css-rules.js";
import { DEPENDENCY_VERSIONS } from "./host-project.js";
import { run } from "./run.js";

let paths: string[];
let folder: string;
beforeAll(async () => {
  const workFolder = inject("workFolder");
  await run("tar", ["-xzf", inject("tarball"), "-C", workFolder], workFolder);
  folder = join(workFolder, "package");
  const listing = await run("tar", ["-tzf", inject("tarball")], workFolder);
  paths = listing.trim().split("\n");
});

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

describe("the package", () => {
  it("holds the build and its papers, and nothing else", () => {
    const others = paths.filter((path) => !path.startsWith("package/dist/"));

    expect(others.sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "package.json"].map(
        (name) => `package/${name}`,
      ),
    );
  });

  it("marks only the entry that renders as client code", async () => {
    expect(await read("dist/index.js")).toMatch(/^"use client";/);
    expect(await read("dist/index.cjs")).toMatch(/^"use client";/);
    for (const entry of [
      "adapter",
      "adapters/memory/create-memory-adapter",
      "adapters/rest/create-rest-adapter",
      "locales/en",
      "locales/index",
      "msw/index",
    ]) {
      expect(await read(`dist/${entry}.js`)).not.toContain('"use client"');
    }
  });

  it("has one file for those who require it, dialogs included", async () => {
    const text = await read("dist/index.cjs");
    expect(text).toContain("akp-dialog-header");
    expect(text).not.toMatch(/\b(import|require)\("\.{1,2}\//);
  });

  it("has an entry for adapters that loads only a few small files, and no React", async () => {
    const loaded = new Set<string>();
    const load = async (path: string): Promise<void> => {
      if (loaded.has(path)) return;
      loaded.add(path);
      const text = await read(path);
      expect(text).not.toContain('"use client"');
      const specifiers = [...text.matchAll(/\b(?:from|import)\s*"([^"]+)"/g)].map(
        ([, specifier]) => specifier,
      );
      for (const specifier of specifiers) {
        expect(specifier).toMatch(/^\.\.?\//);
        await load(join(dirname(path), String(specifier)));
      }
    };
    await load("dist/adapter.js");

    expect(loaded.size).toBeLessThan(8);
    expect(await read("dist/adapter.cjs")).not.toMatch(/require\(|"use client"/);
  });

  it("accepts every version of its dependencies from the oldest tested one", async () => {
    const { dependencies } = JSON.parse(await read("package.json"));
    const oldest = Object.entries(DEPENDENCY_VERSIONS["18.2.0"]);

    expect(dependencies).toEqual(
      Object.fromEntries(oldest.map(([name, version]) => [name, `^${version}`])),
    );
  });

  it("says where it comes from, so that its page on the registry can link there", async () => {
    const manifest = JSON.parse(await read("package.json"));

    expect(manifest).toMatchObject({
      author: expect.any(String),
      bugs: expect.stringMatching(/^https:/),
      homepage: expect.stringMatching(/^https:/),
      repository: { type: "git", url: expect.stringMatching(/^git\+https:.*\.git$/) },
    });
  });

  it("doesn't bring React", async () => {
    for (const file of ["dist/index.js", "dist/index.cjs"]) {
      expect(await read(file)).not.toMatch(/node_modules\/react(-dom)?\//);
    }
  });

  it("names the license of everything that's bundled", async () => {
    const built = await read("dist/index.cjs");
    const builtIn = new Set(
      Array.from(built.matchAll(/^\/\/ node_modules\/((@[^/]+\/)?[^/]+)\//gm), ([, name]) => name),
    );
    const notices = await read("dist/THIRD-PARTY-LICENSES.txt");

    for (const name of builtIn) expect(notices).toContain(`\n${name} `);
  });

  it("has a stylesheet that's complete and keeps every rule after minifying", async () => {
    const css = await read("dist/styles.css");

    expect(css).not.toContain("@import");
    expect(css.length).toBeGreaterThan(5_000);
    // What's `!important` is explained in the sources, which are checked for it; minifying removes
    // the comments.
    const faults = findCssFaults({ path: "dist/styles.css", text: css });
    expect(faults.filter((fault) => !fault.endsWith("is !important"))).toEqual([]);
  });

  it("has each language once for each module type, and source maps only for code that people debug", () => {
    const maps = paths.filter((path) => path.endsWith(".map"));

    expect(maps).toContain("package/dist/panel/api-keys-panel.js.map");
    expect(maps.filter((path) => /locales|\.cjs\.map$/.test(path))).toEqual([]);
  });

  it("stays under 0.7 megabytes unpacked for each module type, without the languages", async () => {
    const sizes = await Promise.all(
      paths
        .filter((path) => /\.c?js$/.test(path) && !path.includes("/locales/"))
        .map(async (path) => (await stat(join(folder, path.replace("package/", "")))).size),
    );

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_400_000);
  });

  it("reveals nothing about the machine that built it", async () => {
    const maps = paths.filter((path) => path.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(0);
    for (const path of maps) {
      const { sources } = JSON.parse(await read(path.replace("package/", "")));
      expect(sources.filter((source: string) => !source.startsWith("../"))).toEqual([]);
    }
  });
});
