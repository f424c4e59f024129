// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en, type Messages } from "../../src/locales/en.js";
import { loadMessages } from "../../src/locales/index.js";
import { LOCALE_TAGS } from "../../src/locales/match.js";

/** The glossary in the docs: a tag, then a cell for each of {@link WORDS}. */
const GLOSSARY = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");

const WORDS = {
  key: /(?<!arrow )\bkeys?\b/i,
  token: /\btokens?\b/i,
  workspace: /\bworkspace\b/i,
  scopes: /\bpermissions\b/i,
  rotate: /\brotate\b/i,
  delete: /\bdelet(?:e|ed|ing)\b/i,
};

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
const CATEGORY_SAMPLES = [...NUMBERS, 4, 6, 7, 12, 101, 102, 1.5];

type Entry = [key: keyof Messages, value: Messages[keyof Messages]];
const entriesOf = (messages: Messages) => Object.entries(messages) as Entry[];

/** A message as it reads, with recognizable values filled in. */
function read(value: Messages[keyof Messages], number = 3): string {
  if (typeof value === "string") return value;
  const fill = value as (...args: unknown[]) => string;
  const isNumber = NUMERIC.has(value);
  return isNumber ? fill(number, 7) : fill("⟦a⟧", "⟦b⟧");
}

/** The functions that take numbers, in every language: those where English doesn't repeat a text that's filled in. */
const NUMERIC_KEYS = (Object.keys(en) as (keyof Messages)[]).filter((key) => {
  const value = en[key] as unknown;
  if (typeof value !== "function") return false;
  return !(value as (...args: unknown[]) => string)("⟦a⟧", "⟦b⟧").includes("⟦a⟧");
});
const NUMERIC = new Set<unknown>();

/** Names of buttons that say more than their labels. Voice control finds a button by its label, so the name holds it. */
const ACCESSIBLE_NAMES = [
  ["createButtonName", "createButton"],
  ["showToken", "show"],
  ["hideToken", "hide"],
  ["copyAsFormat", "copy"],
] as const satisfies readonly (readonly [name: keyof Messages, label: keyof Messages])[];

/** Texts that are rightly the same in two languages. */
const SAME_WORDS =
  /^(?:Token|Name|Scopes|<token>|API keys?|Status|Workspace|Expired|Copy|Show|Done|Unknown|Description|Active|Edit|Create|Delete)$/i;

function glossaryOf(tag: string): Record<keyof typeof WORDS, readonly string[]> {
  const row = GLOSSARY.split("\n").find((line) => line.startsWith(`| ${tag} |`));
  if (!row) throw new Error(`docs/glossary.md has no row for ${tag}.`);
  const cells = row.split("|").slice(3, -1);
  const stems = cells.map((cell) =>
    cell
      .split(/[,()]/)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ""),
  );
  return Object.fromEntries(
    Object.keys(WORDS).map((word, index) => [word, stems[index] ?? []]),
  ) as never;
}

describe.each(LOCALE_TAGS.filter((tag) => tag !== "en"))("the texts in %s", async (tag) => {
  const messages = await loadMessages(tag);
  for (const key of NUMERIC_KEYS) NUMERIC.add(messages[key]).add(en[key]);

  it("name their language and the direction of its script", () => {
    const { script = "" } = new Intl.Locale(tag).maximize();

    expect(messages.locale).toBe(tag);
    expect(messages.dir).toBe(["Arab", "Hebr"].includes(script) ? "rtl" : "ltr");
  });

  it("are complete, with nothing extra", () => {
    // The English ones are in two files, so they come in another order.
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    for (const [key, value] of entriesOf(messages)) {
      expect(typeof value, key).toBe(typeof en[key]);
      expect(read(value).trim(), key).not.toBe("");
    }
  });

  it("are translated", () => {
    const same = entriesOf(messages).filter(
      ([key, value]) => read(value) === read(en[key]) && !SAME_WORDS.test(read(value)),
    );
    const worded = same.map(([key]) => key).filter((key) => /[a-z]{4}/i.test(read(en[key])));
    expect(worded.length, worded.join(", ")).toBeLessThanOrEqual(4);
  });

  it("include everything that's filled in, and count in the language's numbers", () => {
    for (const [key, value] of entriesOf(messages)) {
      if (typeof value !== "function" || NUMERIC.has(value)) continue;
      for (const [index, name] of ["⟦a⟧", "⟦b⟧"].slice(0, value.length).entries()) {
        expect(read(value), `${key}, ${index}`).toContain(name);
      }
    }
    const many = new Intl.NumberFormat(tag).format(1_234_567);
    expect(messages.count(1_234_567)).toContain(many);
    expect(messages.countMatches(1, 1_234_567)).toContain(many);
    expect(messages.errorRateLimited(1_234_567)).toContain(many);
    // A plural form that the language has and the texts lack would be undefined.
    for (const number of CATEGORY_SAMPLES) {
      for (const key of NUMERIC_KEYS) {
        expect(read(messages[key], number), `${key} ${number}`).not.toMatch(/undefined|NaN|#/);
      }
    }
  });

  it("end like the English ones", () => {
    const kindOf = (text: string) => {
      const last =
        text
          .trim()
          .replace(/[”“»"'’」』)⟧\u2069]+$/u, "")
          .at(-1) ?? "";
      if (/[.。।։]/u.test(last)) return "statement";
      if (/[?？؟;]/u.test(last)) return "question";
      return last === "…" ? "waiting" : "label";
    };
    for (const [key, value] of entriesOf(messages)) {
      expect(kindOf(read(value)), `${key}: ${read(value)}`).toBe(kindOf(read(en[key])));
    }
  });

  it("are set as a printer would: composed letters, one space, curly quotes", () => {
    for (const [key, value] of entriesOf(messages)) {
      const text = read(value);
      expect(text, key).toBe(text.normalize("NFC"));
      expect(text, key).not.toMatch(/ {2}|^\s|\s$|"|\.\.\./);
      expect(text, key).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it("complete what is on a button in the name that assistive technology gives it", () => {
    for (const [name, label] of ACCESSIBLE_NAMES) {
      expect(read(messages[name]).toLowerCase(), name).toContain(messages[label].toLowerCase());
    }
  });

  it("use one word for each thing, the glossary's", () => {
    const glossary = glossaryOf(tag);
    for (const [word, pattern] of Object.entries(WORDS)) {
      const stems = glossary[word as keyof typeof WORDS];
      expect(stems.length, word).toBeGreaterThan(0);
      for (const [key, value] of entriesOf(messages)) {
        if (!pattern.test(read(en[key]))) continue;
        const text = read(value).toLowerCase();
        expect(
          stems.some((stem) => text.includes(stem)),
          `${word} in ${key}: ${text}`,
        ).toBe(true);
      }
    }
  });
});
