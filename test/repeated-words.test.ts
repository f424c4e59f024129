// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readFiles } from "./architecture/files.js";
import { findRepeatedWords } from "./architecture/repeated-words.js";

const CODE = [".ts", ".tsx", ".mts", ".mjs", ".cjs", ".js"];

/** Where the panel is looked at, and what it's looked at with. */
const FOLDERS = ["test", "stories", "mocks", "examples", "bench"];

/**
 * Texts that are the same as the panel's by coincidence, by the beginning of the fault, with the
 * reason.
 */
const OTHERS_WORDS: Readonly<Record<string, string>> = {
  "test/repeated-words.test.ts": "the samples below",
  "test/locales/english.test.ts": "the standard that the panel's English is held to",
  'test/locales/messages.test.ts repeats "API keys"': "the same in several languages",
  "bench/": "kits and lists with words of their own, which no test reads",
  "test/ui/": "parts without words of their own; their tests give them some",
  "stories/headless/": "a host's own screen, in its own words",
  "stories/parts/headless.stories.tsx:": "the same screen, in its own words",
  'test/e2e/support/guarded-routes.ts repeats "API keys"': "a link in the example app",
  'test/package/fixtures/vite-app/src/own-list.tsx repeats "Keys by name"': "an app's own words",
  'test/package/vite.test.ts repeats "Keys by name"': "the same app's",
  'test/server/contract.test.ts repeats "Enter a name."': "the example server's own words",
  'examples/host-app/server/keys/key-input.ts repeats "Enter a name."': "the server's own words",
  'examples/host-app/src/app.tsx repeats "Try again"': "the app's own error page",
  'examples/host-app/src/pages/overview-page.tsx repeats "API keys"': "a link in the app",
  'examples/next-app/app/layout.tsx repeats "API keys"': "a link in the app",
  'examples/react-router-app/app/routes/settings.tsx repeats "API keys"': "a link in the app",
};

function isOthers(fault: string): boolean {
  const withoutLine = fault.replace(/:\d+ /, " ");
  return Object.keys(OTHERS_WORDS).some(
    (start) => fault.startsWith(start) || withoutLine.startsWith(start),
  );
}

describe("the panel's words", () => {
  it("are repeated by no test and no story, so that a new wording changes none of them", () => {
    const files = FOLDERS.flatMap((folder) => readFiles(folder, CODE));

    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findRepeatedWords).filter((fault) => !isOthers(fault))).toEqual([]);
  });

  it.each([
    ["a whole text", 'screen.getByText("No API keys yet")'],
    ["a word on a button", 'screen.getByRole("button", { name: "Copy" })'],
    ["a word that's pressed", 'press(user, "Delete")'],
    ["a text with a name filled in", 'expect(it).toBe("Actions for CRM Sync")'],
    ["the same in a template", `expect(it).toBe(\`Actions for \${name}\`)`],
    ["a text with numbers filled in", 'expect(it).toBe("1,005 of 2,000 keys")'],
    ["a part of a text", 'expect(it).toContain("so it may be out of date")'],
    ["a part of one with a value filled in", 'expect(it).toContain("the token for CRM")'],
    ["three words of a text", 'expect(it).toContain("no longer exists")'],
    ["what stands before a value", 'name.startsWith("Actions for ")'],
    ["a pattern", "screen.findByText(/^No API keys yet$/)"],
    ["one of a pattern's alternatives", "screen.findByText(/^API Key$|^Something else/)"],
    ["a piece of a pattern", "expect(it).toMatch(/. (so it may be).*date/)"],
    ["a short pattern that ignores the case", 'screen.findByRole("button", { name: /copy/i })'],
    ["a piece of a template", `expect(it).toContain(\`\${name} no longer exists.\`)`],
    ["a name in a selector", `page.locator('button[name="API Key"]')`],
    ["a name in a snapshot", 'toMatchAriaSnapshot(`\\n- button "Clear search"`)'],
    ["a text between tags", "<p>No API keys yet</p>"],
  ])("would be found: %s", (_, text) => {
    expect(findRepeatedWords({ path: "x.tsx", text })).toHaveLength(1);
  });

  it.each([
    ["a title", 'it("says No API keys yet", () => {});'],
    ["a key with a word for a name", 'create(user, "New")'],
    ["the example names of keys in a text", 'row("Production Backend")'],
    ["a key on the keyboard", 'page.keyboard.press("Delete")'],
    ["a text from the host", 'screen.getByText("Access keys of ours")'],
  ])("would not be confused with %s", (_, text) => {
    expect(findRepeatedWords({ path: "x.tsx", text })).toEqual([]);
  });
});
