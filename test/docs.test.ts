// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BREAKAGES } from "./mutations/breakages.js";

const ROOT = join(import.meta.dirname, "..");
const DOCUMENTS = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs/accessibility.md",
  "docs/glossary.md",
  "docs/hosts.md",
  "docs/nextjs.md",
  "docs/route-guards.md",
  "docs/security.md",
];

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Whether a path exists; `*` stands for any part of a name. */
function exists(path: string): boolean {
  return path.includes("*") ? existsSync(join(ROOT, dirname(path))) : existsSync(join(ROOT, path));
}

describe.each(DOCUMENTS)("%s", (file) => {
  it("names only files that there are", () => {
    const inText = [...read(file).matchAll(/`((?:src|test|scripts|examples|docs)\/[\w./*-]+)`/g)];
    const missing = inText.map(([, path = ""]) => path).filter((path) => !exists(path));
    expect(missing).toEqual([]);
  });

  it("links only to files that there are", () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    const missing = links
      .map(([, target = ""]) => join(dirname(file), target))
      .filter((path) => !exists(path));
    expect(missing).toEqual([]);
  });
});

describe("docs/accessibility.md", () => {
  it("has every point of the list, each with files that there are", () => {
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
        files.filter((file) => !exists(file)),
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

  it("lists only states that the panel sets, and every one of its rows and columns", () => {
    const listed = [...section.matchAll(/`(data-[\w-]+)`/g)].map(([, name = ""]) => name);
    const inUse = new Set([...sources.matchAll(/\bdata-[\w-]+/g)].map(([name]) => name));
    expect(listed.filter((name) => !inUse.has(name))).toEqual([]);
    const table = read("src/panel/list/key-table.tsx");
    const ofTable = [...table.matchAll(/\bdata-[\w-]+/g)].map(([name]) => name);
    expect(ofTable.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe("docs/security.md", () => {
  it("has every point of the list, each with a test or with what the host has to do", () => {
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

  it("says how many faults the tests were tried on", () => {
    expect(read("docs/security.md")).toContain(`in ${BREAKAGES.length} ways`);
  });
});
