// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "../../src/model/blank.js";
import {
  findNameProblem,
  looksLikeToken,
  normalizeName,
  proposeCopyName,
} from "../../src/model/name-rules.js";

describe("a name", () => {
  it.each([
    ["", "empty"],
    [" \t\u00a0 ", "empty"],
    ["a".repeat(101), "too_long"],
    ["two\nlines", "control_characters"],
    ["tab\there", "control_characters"],
    ["nul\u0000", "control_characters"],
    ["c1\u0085control", "control_characters"],
    ["line\u2028separator", "control_characters"],
  ])("%j can't be used: %s", (name, problem) => {
    expect(findNameProblem(name)).toBe(problem);
  });

  it.each([
    "Production Backend",
    "مزامنة العملاء",
    "顧客管理システムとの同期",
    "<b>CRM</b> & co",
    "a",
    "a".repeat(100),
    "🚀".repeat(100),
    `  ${"a".repeat(100)}\n`,
  ])("%j can be used", (name) => {
    expect(findNameProblem(name)).toBeNull();
  });

  it.each([
    ["zero-width spaces", "\u200B\u200B"],
    ["joiners", "\u200D\u200C\u2060"],
    ["a byte order mark", "\uFEFF"],
    ["soft hyphens", "\u00AD"],
    ["Hangul fillers", "\u115F\u1160\u3164\uFFA0"],
    ["an empty braille cell", "\u2800"],
    ["tags", "\u{E0001}\u{E0041}"],
    ["variation selectors", "\uFE0F\u{E0100}\u180B"],
    ["direction marks", "\u200E\u202E\u2066\u061C"],
    ["a mark between letters", "\u034F"],
    ["all kinds of spaces", " \u00A0\u3000\u2003\u200B \t"],
  ])("of %s is an empty one", (_, name) => {
    expect(findNameProblem(name)).toBe("empty");
    expect(normalizeName(name)).toBe("");
    expect(isBlank(name)).toBe(true);
  });

  it.each([
    ["\u200BCRM Sync\uFEFF", "CRM Sync"],
    [" \u2060 CRM\u200BSync \u3164", "CRM\u200BSync"],
    ["CRM\uFE0F", "CRM"],
    ["\u2068مفتاح\u2069", "مفتاح"],
    ["Deploy ❤️", "Deploy ❤️"],
    ["Deploy ❤️\u200B", "Deploy ❤️"],
    ["Team 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ", "Team 🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["葛\u{E0100}", "葛\u{E0100}"],
    ["👩‍👩‍👧", "👩‍👩‍👧"],
  ])("%j is sent as %j", (name, sent) => {
    expect(normalizeName(name)).toBe(sent);
  });

  it("is counted as people count, not in halves of characters", () => {
    expect(findNameProblem("🚀".repeat(101))).toBe("too_long");
  });

  it("stays the same, and as valid or invalid, when it's trimmed again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 130 }), (name) => {
        const normalized = normalizeName(name);

        expect(normalizeName(normalized)).toBe(normalized);
        expect(findNameProblem(normalized)).toBe(findNameProblem(name));
        if (findNameProblem(name) === null) {
          expect([...normalized].length).toBeGreaterThanOrEqual(1);
          expect([...normalized].length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("a pasted token", () => {
  it.each([
    "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ",
    "sk_test_51HxAbCdEfGhIjKlMnOpQrStUv",
    "sk-proj-Abc123Def456Ghi789Jkl",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
    "  lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ\n",
    "9f86d081884c7d659a2feaa0c55ad015",
  ])("%j is noticed in the name field", (name) => {
    expect(looksLikeToken(name)).toBe(true);
  });

  it.each([
    "Production Backend",
    "CRM Sync",
    "staging-worker",
    "production-eu-central-billing-worker",
    "backend_2",
    "مزامنة العملاء",
    "",
  ])("%j isn't mistaken for one", (name) => {
    expect(looksLikeToken(name)).toBe(false);
  });

  it("is noticed whatever its random part is, as long as that mixes letters and digits", () => {
    const body = fc
      .string({ unit: fc.constantFrom(..."abcdefgXYZ0123456789"), minLength: 24, maxLength: 64 })
      .filter((text) => /\d/.test(text) && /[A-Za-z]/.test(text));
    fc.assert(
      fc.property(body, fc.constantFrom("lp_live_", "sk_", "acme-", ""), (text, prefix) => {
        expect(looksLikeToken(prefix + text)).toBe(true);
      }),
    );
  });
});

describe("the name of a copy", () => {
  it.each([
    ["Production Backend", [], "Production Backend 2"],
    ["Staging Worker 2", [], "Staging Worker 3"],
    ["CRM", ["CRM 2", "CRM 3"], "CRM 4"],
    ["Ends in 1999", [], "Ends in 1999 2"],
    ["7", [], "7 2"],
    ["", [], ""],
    ["x".repeat(100), [], "x".repeat(100)],
  ])("%s: the next number that's free", (name, taken: readonly string[], expected) => {
    expect(proposeCopyName(name, (proposed) => taken.includes(proposed))).toBe(expected);
  });
});

describe("the rules of a backend", () => {
  it("can shorten a name, or let it be empty", () => {
    expect(findNameProblem("abcd", { maxLength: 3 })).toBe("too_long");
    expect(findNameProblem("🔑🔑🔑", { maxLength: 3 })).toBeNull();
    expect(findNameProblem("  ", { isOptional: true })).toBeNull();
    expect(findNameProblem("a\u0007b", { isOptional: true })).toBe("control_characters");
  });
});
