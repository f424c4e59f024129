// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readFiles } from "./architecture/files.js";
import { findRepeatedWords } from "./architecture/repeated-words.js";

const CODE = [".ts", ".tsx"];

/** Where the panel is looked at as its users see it. */
const FOLDERS = [
  ...["test/browsers", "test/e2e", "test/flows", "test/package", "test/panel", "test/random"],
  ...["stories/panel", "stories/parts", "stories/support"],
];

/** Who says the same as the panel and does not mean it, by the beginning of the fault, with the reason. */
const OTHERS_WORDS: Readonly<Record<string, string>> = {
  "stories/parts/headless.stories.tsx:": "the surface of a host, which has words of its own",
  'test/e2e/support/guarded-routes.ts repeats "API keys"': "a link of the example app",
};

function isOthers(fault: string): boolean {
  const withoutLine = fault.replace(/:\d+ /, " ");
  return Object.keys(OTHERS_WORDS).some(
    (start) => fault.startsWith(start) || withoutLine.startsWith(start),
  );
}

describe("the panel's words", () => {
  it("are repeated by no test and no story, so that another wording changes none of them", () => {
    const files = FOLDERS.flatMap((folder) => readFiles(folder, CODE));

    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findRepeatedWords).filter((fault) => !isOthers(fault))).toEqual([]);
  });

  it.each([
    ["a whole text", 'screen.getByText("No API keys yet")'],
    ["a word on a button", 'screen.getByRole("button", { name: "Copy" })'],
    ["a word that is pressed", 'press(user, "Delete")'],
    ["a text with a name filled in", 'expect(it).toBe("Actions for CRM Sync")'],
    ["the same in a template", `expect(it).toBe(\`Actions for \${name}\`)`],
    ["a text with numbers filled in", 'expect(it).toBe("1,005 of 2,000 keys")'],
    ["a part of a text", 'expect(it).toContain("so it may be out of date")'],
    ["a pattern", "screen.findByText(/^No API keys yet$/)"],
  ])("would be found: %s", (_, text) => {
    expect(findRepeatedWords({ path: "x.ts", text })).toHaveLength(1);
  });

  it.each([
    ["a title", 'it("says No API keys yet", () => {});'],
    ["a key by the name of a word", 'create(user, "New")'],
    ["the names of keys that a text has for examples", 'row("Production Backend")'],
    ["a key on the keyboard", 'page.keyboard.press("Delete")'],
    ["a text that a host has given", 'screen.getByText("Access keys of ours")'],
  ])("would not be confused with %s", (_, text) => {
    expect(findRepeatedWords({ path: "x.ts", text })).toEqual([]);
  });
});
