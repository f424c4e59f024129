// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBannedNames } from "./architecture/banned-names.js";
import { findCssFaults } from "./architecture/css-rules.js";
import { ROOT, readFiles } from "./architecture/files.js";
import { findLevelFaults, findPrivateImports } from "./architecture/import-rules.js";
import {
  findResolvedPackages,
  findRuntimePackages,
  findUnfreePackages,
} from "./architecture/packages.js";
import { findUnusedStyles } from "./architecture/unused-styles.js";

const CODE = [".ts", ".tsx", ".mts", ".mjs", ".cjs", ".js", ".jsx"];

/** The intended uses of banned names, as `file name`, each with its reason. */
const ALLOWED_NAMES: Readonly<Record<string, string>> = {
  "src/data/report-errors.ts console":
    "only the host's developers can fix an adapter that returns what no one can use",
  "src/ui/report-missing-styles.ts console":
    "only the host's developers can add the stylesheet to a page",
};

/**
 * The folders of `test/` that test the parts of a folder of `src/` and so import them. All others
 * test the package.
 */
const UNIT_TESTS = ["adapters", "data", "headless", "locales", "model", "panel", "token", "ui"];

const isUnitTest = (path: string) => UNIT_TESTS.includes(path.split("/").slice(1, -1)[0] ?? "");

describe("the house", () => {
  it("has imports that go one way, downward", () => {
    const files = readFiles("src", CODE);

    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(findLevelFaults)).toEqual([]);
  });

  it.each([
    ["src/model/x.ts", 'import { a } from "../adapters/a.js";'],
    ["src/adapters/x.ts", 'import { a } from "../locales/en.js";'],
    ["src/token/x.ts", 'import type { a } from "../data/a.js";'],
    ["src/ui/x.tsx", 'export { a } from "../panel/a.js";'],
    ["src/ui/x.tsx", 'import { a } from "../headless/a.js";'],
    ["src/headless/x.ts", 'import { a } from "../ui/a.js";'],
    ["src/headless/x.ts", 'import { a } from "../panel/frame/a.js";'],
    ["src/panel/list/x.tsx", 'import { a } from "../dialogs/a.js";'],
    ["src/panel/dialogs/x.tsx", 'import { a } from "../list/a.js";'],
    ["src/panel/frame/x.ts", 'import { a } from "../list/a.js";'],
    ["src/panel/props/x.ts", 'import { a } from "../frame/a.js";'],
    ["src/panel/list/x.tsx", 'import { a } from "../api-keys-panel.js";'],
    ["src/panel/new-room/x.tsx", 'import { a } from "../frame/a.js";'],
    ["src/panel/x.tsx", 'const a = import("../index.js");'],
    ["src/panel/x.tsx", 'import { a } from "../msw/index.js";'],
    ["src/panel/x.tsx", 'import { a } from "../new-folder/a.js";'],
    ["src/index.ts", 'export { a } from "./testing/index.js";'],
    ["src/msw/x.ts", 'import { a } from "../data/a.js";'],
    ["src/model/x.ts", 'import { useState } from "react";'],
    ["src/adapters/x.ts", 'import { useQuery } from "@tanstack/react-query";'],
    ["src/model/x.ts", 'import { a } from "./a";'],
    ["src/model/x.ts", 'import { a } from "../../mocks/a.js";'],
    ["src/model/x.ts", 'import { a } from "api-keys-panel";'],
  ])("would report that %s must not say %s", (path, text) => {
    expect(findLevelFaults({ path, text })).toHaveLength(1);
  });

  it("is used by stories, mocks, examples, and benches only by its name", () => {
    const files = ["stories", "mocks", "examples", "bench"].flatMap((folder) =>
      readFiles(folder, CODE),
    );

    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(findPrivateImports)).toEqual([]);
  });

  it.each([
    ["stories/x.tsx", 'import { a } from "../src/index.js";'],
    ["examples/host-app/src/x.tsx", 'import { a } from "../../../src/index.js";'],
    ["test/flows/x.test.tsx", 'import { a } from "../../src/index.js";'],
    ["mocks/x.ts", 'import { a } from "../dist/index.js";'],
    ["mocks/x.ts", 'import { a } from "api-keys-panel/dist/index.js";'],
  ])("would report that %s must not say %s", (path, text) => {
    expect(findPrivateImports({ path, text })).toHaveLength(1);
  });

  it("is used by tests only by its name, except for the unit tests of a folder's own parts", () => {
    const files = readFiles("test", CODE).filter(({ path }) => !isUnitTest(path));

    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findPrivateImports)).toEqual([]);
  });

  it("has unit tests in folders named after the folders of `src/`", () => {
    const folders = new Set(readFiles("src", CODE).map(({ path }) => path.split("/")[1]));

    for (const folder of UNIT_TESTS) expect([...folders], folder).toContain(folder);
    expect(isUnitTest("test/model/x.test.ts")).toBe(true);
    expect(isUnitTest("test/flows/x.test.tsx")).toBe(false);
    expect(isUnitTest("test/x.test.ts")).toBe(false);
  });

  it("neither logs nor stores nor writes markup", () => {
    const used = readFiles("src", CODE).flatMap(findBannedNames);
    const notAllowed = used.filter(({ path, name }) => !ALLOWED_NAMES[`${path} ${name}`]);
    const unused = Object.keys(ALLOWED_NAMES).filter(
      (allowed) => !used.some(({ path, name }) => `${path} ${name}` === allowed),
    );

    expect(notAllowed).toEqual([]);
    expect(unused).toEqual([]);
  });

  it.each([
    "console.log(token);",
    "window.localStorage.setItem(key, token);",
    "sessionStorage.clear();",
    "document.cookie = token;",
    "crypto.randomUUID();",
    "<p dangerouslySetInnerHTML={{ __html: detail }} />;",
  ])("would report %s, but not the same in a comment", (text) => {
    expect(findBannedNames({ path: "src/x.tsx", text })).toHaveLength(1);
    expect(findBannedNames({ path: "src/x.tsx", text: `// ${text}` })).toEqual([]);
  });
});

describe("the stylesheet", () => {
  it("styles only the panel's own elements, overrides any host's rules, and mirrors by itself", () => {
    const files = readFiles("src/styles", [".css"]);

    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(findCssFaults)).toEqual([]);
  });

  it("styles only what the components render", () => {
    expect(findUnusedStyles(readFiles("src/styles", [".css"]), readFiles("src", CODE))).toEqual([]);
  });

  it("would report a class or an attribute that nothing sets", () => {
    const css = [
      ".akp-row:not(#\\_):where([data-gone], [data-kept]) > .akp-old:not(#\\_) { color: red }",
      ".akp-row:not(#\\_):where(:is([data-mode='dark']) *) { color: red }",
      ".akp-td-name:not(#\\_):where(:disabled) { color: red }",
    ].join("\n");
    const sources = [{ path: "x.tsx", text: '<tr className="akp-row" data-kept="" />' }];

    expect(findUnusedStyles([{ path: "x.css", text: css }], sources)).toEqual([
      "x.css .akp-old",
      "x.css [data-gone]",
      "x.css :disabled",
    ]);
  });

  it.each([
    [".akp-row { color: red }", "boost"],
    [".card:not(#\\_) { color: red }", "not ours"],
    [".akp-row:not(#\\_) .card { color: red }", "not ours"],
    [".akp-row:not(#\\_) td { color: red }", "need not be ours"],
    [":root:not(#\\_) { color: red }", "need not be ours"],
    ["body:not(#\\_) > .akp-row { color: red }", "need not be ours"],
    [".akp-row:not(#\\_), td:not(#\\_) { color: red }", "need not be ours"],
    ["@media print { table { color: red } }", "boost"],
    [".akp-root:not(#\\_) { --accent: red }", "not ours"],
    [".akp-root:not(#\\_) { color: var(--accent) }", "not ours"],
    [".akp-root:not(#\\_) { color: red !important }", "!important"],
    [".akp-root:not(#\\_) { margin-left: 1px }", "physical"],
    [":where(.dark) .akp-root:not(#\\_) { color: red }", "not ours"],
    [".akp-root:not(#\\_) { right: 0 }", "physical"],
    [".akp-root:not(#\\_) { border-left: 1px solid }", "physical"],
    [".akp-root:not(#\\_) { text-align: left }", "physical"],
    [".akp-root:not(#\\_) { padding: 0 1px 0 2px }", "left and right"],
    [".akp-root:not(#\\_) { border-top-left-radius: 1px }", "physical"],
    [".akp-root:not(#\\_) { border-radius: 1px 0 0 1px }", "left and right"],
    [".akp-root:not(#\\_) { background: url(x.png) }", "loads"],
    ['@import url("https://example.com/x.css");', "elsewhere"],
    ["@keyframes spin { to { rotate: 1turn } }", "not ours"],
    ["@font-face { font-family: x }", "beyond"],
  ])("would report %s", (text, fault) => {
    expect(findCssFaults({ path: "x.css", text }).join("\n")).toContain(fault);
  });

  it.each([
    ".akp-row:not(#\\_):where([data-status='a.b']) > .akp-td:not(#\\_)::before { margin: 0 1px }",
    '[class^="akp-"]:not(#\\_, .akp-path)::before { all: revert }',
    "@keyframes akp-spin { to { rotate: 1turn } }",
    '.akp-root:not(#\\_):where(:is(.dark, [data-theme="dark"]) :is(.light) *) { color-scheme: light }',
    ".akp-root:not(#\\_) { --akp-own: var(--akp-accent, var(--akp-size)); border-radius: 1px 1px 0 0 }",
    '@import "./button.css";',
  ])("accepts %s", (text) => {
    expect(findCssFaults({ path: "x.css", text })).toEqual([]);
  });
});

describe("the dependencies", () => {
  it("can be passed on to every host", () => {
    const packages = findRuntimePackages(ROOT);

    expect(packages.map(({ name }) => name)).toContain("@tanstack/react-query");
    expect(findUnfreePackages(packages)).toEqual([]);
  });

  it.each(["GPL-3.0-only", undefined])("could not be under the license %s", (license) => {
    expect(findUnfreePackages([{ name: "x", version: "1.0.0", license }])).toHaveLength(1);
  });

  it("are locked without the address of any one registry", () => {
    const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
    const bound = { packages: { "node_modules/x": { resolved: "https://example.com/x.tgz" } } };

    expect(findResolvedPackages(lock)).toEqual([]);
    expect(findResolvedPackages(JSON.stringify(bound))).toEqual(["node_modules/x"]);
  });
});
