// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeMoment, formatDuration } from "../../src/model/moment.js";

const NOW = Date.parse("2026-11-20T12:00:00Z");
const inBerlin = { locale: "en-GB", timeZone: "Europe/Berlin" };

describe("a moment that comes soon", () => {
  it.each([
    ["today, as its time", "2026-11-20T15:20:00Z", true, "16:20"],
    ["in the last minute of the day", "2026-11-20T22:59:00Z", true, "23:59"],
    ["in the first minute of tomorrow", "2026-11-20T23:00:00Z", false, "21 Nov 2026, 00:00"],
    ["next week", "2026-11-27T12:00:00Z", false, "27 Nov 2026, 13:00"],
    ["a date without a time", "2026-11-20", false, "20 Nov 2026"],
  ])("%s", (_, iso, isToday, text) => {
    expect(describeMoment(iso, NOW, inBerlin)).toEqual({ isToday, text });
  });

  it("is still today after 24 hours of a day that has 25", () => {
    const now = Date.parse("2026-10-24T22:30:00Z");
    const later = new Date(now + 86_400_000).toISOString();
    expect(describeMoment(later, now, inBerlin)).toEqual({ isToday: true, text: "23:30" });
  });

  it("is a date where the runtime knows no such zone", () => {
    const { text } = describeMoment("2026-11-20T15:20:00Z", NOW, { timeZone: "Mars/Olympus" });
    expect(text).toContain("2026");
  });
});

describe("a length of time", () => {
  it.each([
    [1, "1 second"],
    [90, "90 seconds"],
    [3600, "1 hour"],
    [5400, "90 minutes"],
    [86_400, "24 hours"],
    [172_800, "2 days"],
    [604_800, "7 days"],
    [0.5, "0.5 seconds"],
  ])("%s", (seconds, text) => {
    expect(formatDuration(seconds, "en")).toBe(text);
  });

  it("is in the reader's language", () => {
    expect(formatDuration(604_800, "de")).toBe("7 Tage");
  });
});
