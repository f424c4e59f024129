// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isUsedRecently } from "../../src/model/recent-use.js";

const NOW = Date.parse("2026-11-20T12:00:00Z");

describe("a key counts as used in the last day", () => {
  it.each([
    ["a moment ago", "2026-11-20T11:59:59Z", true],
    ["a day ago to the second", "2026-11-19T12:00:00Z", true],
    ["longer ago", "2026-11-19T11:59:59Z", false],
    ["by a clock that is ahead of ours", "2026-11-20T12:05:00Z", true],
    ["today, without a time", "2026-11-20", true],
    ["yesterday, without a time, as that may be some hours ago", "2026-11-19", true],
    ["the day before, without a time", "2026-11-18", false],
    ["never", null, false],
    ["who knows when", undefined, false],
  ])("%s: %s", (_, lastUsedAt, expected) => {
    expect(isUsedRecently(lastUsedAt, NOW, "UTC")).toBe(expected);
  });

  it("by the days of the reader’s calendar", () => {
    // On Kiritimati, it’s the 21st already.
    expect(isUsedRecently("2026-11-19", NOW, "Pacific/Kiritimati")).toBe(false);
  });
});
