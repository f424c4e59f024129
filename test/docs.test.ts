// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./architecture/files.js";
import { findUnknownCommands } from "./docs/commands.js";
import { findDeadLinks, findMissingFiles, readDocuments } from "./docs/links.js";
import { BREAKAGES } from "./mutations/breakages.js";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

describe("every document", () => {
  const documents = readDocuments();

  it("names only files that exist", () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap(findMissingFiles)).toEqual([]);
  });

  it("links only to files and headings that exist", () => {
    expect(documents.flatMap(findDeadLinks)).toEqual([]);
  });

  it("names only commands that exist", () => {
    expect(documents.flatMap(findUnknownCommands)).toEqual([]);
  });

  it.each([
    ["`src/model/nothing.ts`", findMissingFiles],
    ["`test/e2e/nothing-*.spec.ts`", findMissingFiles],
    ["[a](nothing.md)", findDeadLinks],
    ["[a](#nothing)", findDeadLinks],
    ["[a](SECURITY.md#nothing)", findDeadLinks],
    ['<img src="docs/nothing.png">', findDeadLinks],
    ["npm run nothing", findUnknownCommands],
    ["npm run build -w nothing", findUnknownCommands],
    ["npx playwright test hosts nothing", findUnknownCommands],
    ["node scripts/test.mjs unit nothing", findUnknownCommands],
  ])("could not say %s", (text, find) => {
    expect(find({ path: "README.md", text })).toHaveLength(1);
  });

  it.each([
    ["`test/e2e/*.spec.ts`", findMissingFiles],
    ["[a](docs/security.md#token-safety-point-by-point)", findDeadLinks],
    ["[a](https://example.com/nothing.md#nothing)", findDeadLinks],
    ["npm run build -w host-app", findUnknownCommands],
    ["npx playwright test hosts own-elements", findUnknownCommands],
  ])("can say %s", (text, find) => {
    expect(find({ path: "README.md", text })).toEqual([]);
  });
});

describe("docs/accessibility.md", () => {
  it("has every point of the list, each with files that exist", () => {
    const rows = read("docs/accessibility.md")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter(([, id = ""]) => /^A\d+$/.test(id));
    expect(rows.map(([, id]) => id)).toEqual(
      Array.from({ length: 30 }, (_, index) => `A${index + 1}`),
    );
    for (const [, id, , shownBy = ""] of rows) {
      const files = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
      expect(files.length, id).toBeGreaterThan(0);
      expect(
        files.filter((file) => !existsSync(join(ROOT, file))),
        id,
      ).toEqual([]);
    }
  });
});

describe("docs/hosts.md", () => {
  const sources = ["src/panel", "src/ui"]
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true }).map((file) =>
        join(folder, String(file)),
      ),
    )
    .filter((file) => file.endsWith(".tsx") || file.endsWith(".ts"))
    .map(read)
    .join("\n");
  const section = read("docs/hosts.md").split("## Classes and states")[1] ?? "";

  it("lists only classes that the panel has", () => {
    const listed = [...section.matchAll(/`(akp-[\w-]+)`/g)].map(([, name = ""]) => name);
    expect(listed.length).toBeGreaterThan(25);
    const inUse = new Set([...sources.matchAll(/akp-[\w-]+/g)].map(([name]) => name));
    expect(listed.filter((name) => !inUse.has(name))).toEqual([]);
  });

  it("lists only states that the panel sets, and all states of its rows and columns", () => {
    const listed = [...section.matchAll(/`(data-[\w-]+)`/g)].map(([, name = ""]) => name);
    const inUse = new Set([...sources.matchAll(/\bdata-[\w-]+/g)].map(([name]) => name));
    expect(listed.filter((name) => !inUse.has(name))).toEqual([]);
    const table = read("src/panel/list/key-table.tsx");
    const ofTable = [...table.matchAll(/\bdata-[\w-]+/g)].map(([name]) => name);
    expect(ofTable.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe("docs/security.md", () => {
  it("has every point of the list, each with a test or a task for hosts", () => {
    const rows = read("docs/security.md")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter(([, id = ""]) => /^S\d+$/.test(id));
    expect(rows.map(([, id]) => id)).toEqual(
      Array.from({ length: 22 }, (_, index) => `S${index + 1}`),
    );
    for (const [, id, , shownBy, hostsPart] of rows)
      expect(`${shownBy}${hostsPart}`, id).not.toBe("");
  });

  it("has the number of ways in which the tests break the code", () => {
    expect(read("docs/security.md")).toContain(`in ${BREAKAGES.length} ways`);
  });
});

describe("docs/tested.md", () => {
  it("names the size budgets of the package", () => {
    const budgets: { name: string; limit: string }[] = JSON.parse(read(".size-limit.json"));
    for (const name of ["the first paint of the panel", "the stylesheet", "the dialogs"]) {
      const budget = budgets.find((it) => it.name.startsWith(name));
      expect(read("docs/tested.md")).toContain(budget?.limit ?? expect.fail(name));
    }
  });
});

describe("the README", () => {
  it("is short, and shows the panel in light and dark", () => {
    const readme = read("README.md");

    expect(readme.split("\n").length).toBeLessThan(150);
    expect(readme).toMatch(/prefers-color-scheme: dark\)" srcset="docs\/panel-dark\.png"/);
    expect(readme).toContain('src="docs/panel-light.png"');
  });
});
