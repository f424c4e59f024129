// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isolateText, joinSentences } from "../../src/model/display-text.js";

it.each(["CRM Sync", "Größe 12", "鍵", "🔑"])("leaves %j as it is", (name) => {
  expect(isolateText(name)).toBe(name);
});

it.each([
  ["مفتاح", "Arabic"],
  ["מפתח", "Hebrew"],
  ["CRM \u202Egnp.exe", "a name that turns the text around"],
  ["CRM \u2067x", "a name that opens an isolate"],
])("isolates %j (%s)", (name) => {
  expect(isolateText(name)).toBe(`\u2068${name}\u2069`);
});

describe("sentences one after the other", () => {
  it("have a space between them", () => {
    expect(joinSentences("It was never used.", "This cannot be undone.")).toBe(
      "It was never used. This cannot be undone.",
    );
  });

  it("have none after a full-width mark, which is wide enough", () => {
    expect(joinSentences("最終使用: 昨日。", "元に戻せません。")).toBe(
      "最終使用: 昨日。元に戻せません。",
    );
  });

  it("end in one period if a date brings its own", () => {
    expect(joinSentences("Zadnja upotreba: 5. 1. 2026..", "Ne može se poništiti.")).toBe(
      "Zadnja upotreba: 5. 1. 2026. Ne može se poništiti.",
    );
  });

  it("leave out what's missing", () => {
    expect(joinSentences(undefined, "", "Only this.")).toBe("Only this.");
    expect(joinSentences()).toBe("");
  });
});
