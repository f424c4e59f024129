// @vitest-environment node
import { describe, expect, it } from "vitest";
import { findMissingCitations } from "./architecture/cited-files.js";
import { findEnglishFaults } from "./architecture/english.js";
import { readFiles } from "./architecture/files.js";
import { findPassages } from "./architecture/passages.js";

const ENDINGS = [".ts", ".tsx", ".mts", ".mjs", ".css", ".md", ".mdx"];

/** Beginnings of paths whose files still need a rewrite. Remove one once all of its files are clean. */
const NOT_YET_CLEAN: readonly string[] = [];

const passages = readFiles("", ENDINGS).flatMap(findPassages);
const faults = passages.flatMap(findEnglishFaults);

describe("the English of comments, titles, and documents", () => {
  it("reads as a native speaker writes it", () => {
    const isExpected = (fault: string) => NOT_YET_CLEAN.some((path) => fault.startsWith(path));

    expect(faults.filter((fault) => !isExpected(fault))).toEqual([]);
  });

  it("has no file on the list of exceptions that is already clean", () => {
    const clean = NOT_YET_CLEAN.filter((path) => !faults.some((fault) => fault.startsWith(path)));

    expect(clean).toEqual([]);
  });

  it("is checked in thousands of places", () => {
    expect(passages.length).toBeGreaterThan(3000);
  });

  it.each([
    ["a comment at the end of a line", "x.ts", "const a = 1; // Nobody reads this."],
    ["a comment above a line", "x.ts", "// Nobody reads this.\nconst a = 1;"],
    ["a docstring", "x.ts", "/** Nobody\n * reads this. */\nexport const a = 1;"],
    ["a phrase across two lines", "x.ts", "/** It is not here any\n * more. */\nconst a = 1;"],
    ["a comment between JSX elements", "x.tsx", "const a = <p>{/* Nobody reads this. */}</p>;"],
    ["a comment at the end of a file", "x.ts", "f();\n// Nobody reads this."],
    ["a comment in a stylesheet", "x.css", ".akp-a {\n  /* Nobody reads this. */\n}"],
    ["a test's title", "x.ts", 'it("asks nobody", () => {});'],
    ["the title of a table of tests", "x.ts", 'it.each([1])("asks nobody", () => {});'],
    ["a template as a title", "x.ts", "describe(`asks nobody $" + "{a}`, () => {});"],
    ["a story's name", "x.tsx", 'export const A = { name: "A dialog nobody closes" };'],
    ["a document", "x.md", "Nobody reads this."],
    ["the unreleased part of the changelog", "CHANGELOG.md", "Nobody.\n\n## 1.0.0\n"],
  ])("would fail for %s", (_, path, text) => {
    expect(findPassages({ path, text }).flatMap(findEnglishFaults)).toHaveLength(1);
  });

  it.each([
    ["code in a string", "x.ts", 'const a = "nobody // nobody";'],
    ["text between JSX tags", "x.tsx", "const a = <p>// nobody</p>;"],
    ["a name in backticks", "x.ts", "// See `nobody`."],
    ["the example in a docstring", "x.ts", "/**\n * @example\n * nobody();\n */\nf();"],
    ["a code block in a document", "x.md", "```ts\nnobody();\n```\n"],
    ["a past release in the changelog", "CHANGELOG.md", "## 1.0.0\n\nNobody."],
    ["several things at once", "x.ts", "// Opens two dialogs at once."],
    ["a noun after the phrase", "x.ts", "// Are there any more pages?"],
  ])("would accept %s", (_, path, text) => {
    expect(findPassages({ path, text }).flatMap(findEnglishFaults)).toEqual([]);
  });
});

describe("a comment", () => {
  const files = readFiles("", [""]).map(({ path }) => path);

  it("cites only files that are in the repository", () => {
    const inCode = passages.filter(({ path }) => !/\.mdx?$/.test(path));

    expect(inCode.flatMap((passage) => findMissingCitations(passage, files))).toEqual([]);
  });

  it.each([
    "Source: NOTES.md.",
    "The rules are in `docs/nothing.md`.",
    "As in src/model/nothing.ts.",
    "See `nothing-at-all.tsx`.",
    "Walks through `test/nothing/`.",
    "Rule 3 of the design, § 6.",
  ])("would fail for %s", (text) => {
    const passage = { path: "src/x.ts", line: 1, text };
    expect(findMissingCitations(passage, files)).toHaveLength(1);
  });

  it.each([
    "See `docs/security.md` and CONTRIBUTING.md.",
    "As in src/model/errors.ts, and in `errors.ts`.",
    "The specs are `test/e2e/route-guards-*.spec.ts`.",
    "Imports `./index.css`.",
    "Read https://example.com/notes.md.",
    "Calls `screen.getByRole` and `api-keys-panel/styles.css`.",
  ])("would accept %s", (text) => {
    expect(findMissingCitations({ path: "src/x.ts", line: 1, text }, files)).toEqual([]);
  });
});
