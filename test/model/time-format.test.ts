// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  DAY_MS,
  formatDate,
  formatExactTime,
  formatListTime,
} from "../../src/model/time-format.js";

const NOW = Date.parse("2026-11-20T12:00:00Z");
const english = { locale: "en", timeZone: "UTC" };

describe("a time in a list", () => {
  it.each([
    ["2026-11-20T12:00:00Z", "now"],
    ["2026-11-20T11:59:01Z", "now"],
    ["2026-11-20T11:59:00Z", "1 minute ago"],
    ["2026-11-20T11:00:01Z", "59 minutes ago"],
    ["2026-11-20T11:00:00Z", "1 hour ago"],
    ["2026-11-19T12:00:01Z", "23 hours ago"],
    ["2026-11-19T12:00:00Z", "yesterday"],
    ["2026-11-18T23:59:00Z", "2 days ago"],
    ["2026-11-07T12:00:00Z", "13 days ago"],
    ["2026-11-06T12:00:00Z", "2 weeks ago"],
    ["2026-10-21T12:00:00Z", "4 weeks ago"],
    ["2026-10-20T12:00:00Z", "Oct 20, 2026"],
  ])("%s reads “%s”", (iso, text) => {
    expect(formatListTime(iso, NOW, english)).toBe(text);
  });

  it.each([
    ["2026-11-20T12:30:00Z", "in 30 minutes"],
    ["2026-11-21T12:00:00Z", "tomorrow"],
    ["2026-12-09T12:00:00Z", "in 19 days"],
    ["2026-12-20T12:00:00Z", "in 30 days"],
    ["2026-12-21T12:00:00Z", "Dec 21, 2026"],
  ])("in the future, %s reads “%s”, exact to the day", (iso, text) => {
    expect(formatListTime(iso, NOW, english)).toBe(text);
  });

  it("counts days by the time zone's calendar", () => {
    const iso = "2026-11-18T23:30:00Z";
    expect(formatListTime(iso, NOW, english)).toBe("2 days ago");
    expect(formatListTime(iso, NOW, { locale: "en", timeZone: "Asia/Tokyo" })).toBe("yesterday");
  });

  it("is right on the days when clocks change", () => {
    const berlin = { locale: "en", timeZone: "Europe/Berlin" };
    const noon = Date.parse("2026-10-26T11:00:00Z");
    expect(formatListTime("2026-10-25T09:30:00Z", noon, berlin)).toBe("yesterday");
    expect(formatListTime("2026-10-24T10:30:00Z", noon, berlin)).toBe("2 days ago");
  });

  it.each([
    "Africa/Casablanca",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
  ])("is right in %s at any time, whatever its clocks do", (timeZone) => {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone });
    const getDay = (ms: number) => Date.parse(format.format(ms)) / DAY_MS;
    const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
    const style = { locale: "en", timeZone };
    // Samoa skipped a day in 2011. The steps are a little over an hour, so that every minute has its turn.
    for (const begin of [Date.UTC(2011, 11, 20), Date.UTC(2026, 2, 20), Date.UTC(2026, 8, 25)]) {
      for (let now = begin; now < begin + 20 * DAY_MS; now += 61 * 60_000) {
        const then = now - ((now - begin) % (10 * DAY_MS)) - DAY_MS;
        const count = getDay(then) - getDay(now);
        const expected = count <= -14 ? relative.format(-2, "week") : relative.format(count, "day");
        if (count > -21) {
          expect(formatListTime(new Date(then).toISOString(), now, style)).toBe(expected);
        }
      }
    }
  });

  it("speaks the language of the locale", () => {
    const iso = "2026-11-19T12:00:00Z";
    expect(formatListTime(iso, NOW, { locale: "de", timeZone: "UTC" })).toBe("gestern");
    expect(formatListTime(iso, NOW, { locale: "ar-u-ca-islamic", timeZone: "UTC" })).toBe("أمس");
  });
});

describe("a date alone", () => {
  const zones = ["America/Los_Angeles", "UTC", "Asia/Kathmandu", "Asia/Tokyo"];

  it.each(zones)("is the same date in %s, without a time", (timeZone) => {
    const style = { locale: "en", timeZone };
    expect(formatListTime("2026-06-01", NOW, style)).toBe("Jun 1, 2026");
    expect(formatDate("2026-12-31", style)).toBe("Dec 31, 2026");
    expect(formatExactTime("2026-12-31", style)).toBe("December 31, 2026");
  });

  it.each(zones)("is counted in days of the calendar in %s", (timeZone) => {
    const style = { locale: "en", timeZone };
    expect(formatListTime("2026-11-20", NOW, style)).toBe("today");
    expect(formatListTime("2026-11-19", NOW, style)).toBe("yesterday");
    expect(formatListTime("2026-11-06", NOW, style)).toBe("2 weeks ago");
    expect(formatListTime("2026-12-04", NOW, style)).toBe("in 14 days");
  });
});

describe("a time that has passed", () => {
  it.each([
    ["on a server whose clock is 3 minutes ahead", "2026-11-20T12:03:00Z", "now"],
    ["on a server that mixes up its time zone", "2026-11-20T19:00:00Z", "now"],
    ["on a date that hasn't begun here", "2026-11-21", "today"],
    ["a minute ago", "2026-11-20T11:59:00Z", "1 minute ago"],
  ])("%s never reads as a future time", (_, iso, text) => {
    expect(formatListTime(iso, NOW, english, "past")).toBe(text);
  });
});

describe("a time on its own", () => {
  it("is a date in the list's style", () => {
    expect(formatDate("2026-08-01T23:30:00Z", { locale: "de", timeZone: "Asia/Tokyo" })).toBe(
      "02.08.2026",
    );
  });

  it("is exact to the minute, with its time zone", () => {
    expect(formatExactTime("2026-08-01T23:30:59Z", english)).toBe("August 1, 2026 at 11:30 PM UTC");
    const berlin = { locale: "en-GB", timeZone: "Europe/Berlin" };
    expect(formatExactTime("2026-08-01T23:30:59Z", berlin)).toBe("2 August 2026 at 01:30 CEST");
  });
});
