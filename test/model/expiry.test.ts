import { describe, expect, it } from "vitest";
import {
  copyExpiry,
  type ExpiryChoice,
  type ExpiryFrame,
  findExpiryProblem,
  getDateLimits,
  getDefaultExpiry,
  resolveExpiry,
} from "../../src/model/expiry.js";
import { readRules } from "../../src/model/rules.js";

const NOW = Date.UTC(2026, 10, 26, 15, 20, 35);
const DAY = 86_400_000;

function frame(rules: object = {}, timeZone = "UTC", now = NOW): ExpiryFrame {
  const resolved = readRules({ expiry: rules }, () => {});
  return { rules: resolved.expiry, now, timeZone };
}

const inDays = (days: number) => ({ kind: "days", days }) as const;
const onDate = (date: string) => ({ kind: "date", date }) as const;

describe("a choice of days", () => {
  it.each([
    ["UTC", "2027-02-24T23:59:59.000Z"],
    ["Europe/Berlin", "2027-02-24T22:59:59.000Z"],
    ["America/Los_Angeles", "2027-02-25T07:59:59.000Z"],
    // It's the next day there already.
    ["Pacific/Kiritimati", "2027-02-25T09:59:59.000Z"],
    ["Asia/Kathmandu", "2027-02-24T18:14:59.000Z"],
    ["Etc/GMT+12", "2027-02-25T11:59:59.000Z"],
  ])("ends with the day in %s", (timeZone, end) => {
    expect(resolveExpiry(inDays(90), frame({}, timeZone))).toBe(end);
  });

  it.each([
    ["begins", Date.UTC(2026, 2, 1, 12), "2026-03-31T21:59:59.000Z"],
    ["ends", Date.UTC(2026, 9, 1, 12), "2026-10-31T22:59:59.000Z"],
  ])("ends with the day although summer time %s in between", (_, now, end) => {
    expect(resolveExpiry(inDays(30), frame({}, "Europe/Berlin", now))).toBe(end);
  });

  it.each([
    // Midnight comes twice: the clock goes back from 0:00 to 23:00.
    ["Africa/Cairo", "2026-10-29", "2026-10-29T21:59:59.000Z"],
    // The day begins at 1:00.
    ["Africa/Cairo", "2027-04-29", "2027-04-29T21:59:59.000Z"],
    ["America/Santiago", "2026-09-05", "2026-09-06T03:59:59.000Z"],
  ])("ends once, in %s on %s, where the clock changes at midnight", (timeZone, date, end) => {
    expect(resolveExpiry(onDate(date), frame({}, timeZone, Date.UTC(2026, 6, 1)))).toBe(end);
  });

  it("never goes beyond the maximum, not even until midnight", () => {
    const end = resolveExpiry(inDays(90), frame({ maxDays: 90 }));
    expect(end).toBe("2027-02-24T15:20:00.000Z");
    expect(Date.parse(end ?? "")).toBeLessThanOrEqual(NOW + 90 * DAY);
  });

  it("can be a part of a day, to the minute", () => {
    expect(resolveExpiry(inDays(0.5), frame({ presetsDays: [0.5] }))).toBe(
      "2026-11-27T03:20:00.000Z",
    );
  });

  it("stays within four-digit years", () => {
    expect(resolveExpiry(onDate("9999-12-31"), frame())).toBe("9999-12-31T00:00:00.000Z");
    expect(resolveExpiry(inDays(365_000), frame())).toMatch(/^\d{4}-/);
  });
});

describe("other choices", () => {
  it("come to never, to nothing, or to what it was", () => {
    expect(resolveExpiry({ kind: "never" }, frame())).toBeNull();
    expect(resolveExpiry({ kind: "unchanged" }, frame())).toBeUndefined();
    expect(resolveExpiry(onDate(""), frame())).toBeUndefined();
    expect(resolveExpiry(onDate("12026-01-01"), frame())).toBeUndefined();
    expect(resolveExpiry(onDate("2026-13-41"), frame())).toBeUndefined();
  });
});

describe("what can't be sent", () => {
  const rules = { minDays: 2, maxDays: 30 };
  it.each<[string, ExpiryChoice, object, object | null]>([
    ["no date", onDate(""), {}, { kind: "missing" }],
    ["a date in the past", onDate("2026-11-25"), {}, { kind: "past" }],
    ["today", onDate("2026-11-26"), {}, null],
    ["too early", onDate("2026-11-27"), rules, { kind: "too_early", date: "2026-11-28" }],
    ["the first day", onDate("2026-11-28"), rules, null],
    ["the last day", onDate("2026-12-26"), rules, null],
    ["too late", onDate("2026-12-27"), rules, { kind: "too_late", date: "2026-12-26" }],
    ["never, where it's refused", { kind: "never" }, rules, { kind: "missing" }],
    ["never", { kind: "never" }, {}, null],
    ["what it was", { kind: "unchanged" }, rules, null],
    ["as long as possible", inDays(30), rules, null],
  ])("%s", (_, choice, given, problem) => {
    expect(findExpiryProblem(choice, frame(given), NOW)).toEqual(problem);
  });

  it("what has passed since the form was opened", () => {
    expect(findExpiryProblem(inDays(1), frame(), NOW + 3 * DAY)).toEqual({ kind: "past" });
  });
});

describe("the dates that can be picked", () => {
  it("are those of the time zone, from today or the minimum on", () => {
    expect(getDateLimits(frame({}, "Pacific/Kiritimati"))).toEqual({
      first: "2026-11-27",
      last: undefined,
    });
    expect(getDateLimits(frame({ minDays: 1, maxDays: 30 }))).toEqual({
      first: "2026-11-27",
      last: "2026-12-26",
    });
  });

  it("are counted in UTC if the time zone is unknown", () => {
    expect(getDateLimits(frame({}, "Nowhere/Land")).first).toBe("2026-11-26");
  });
});

describe("the choice at first", () => {
  it.each<[string, object, ExpiryChoice]>([
    ["is 90 days", {}, inDays(90)],
    ["is the preset closest to that", { presetsDays: [7, 30, 365] }, inDays(30)],
    ["is what the rules say", { defaultDays: 30 }, inDays(30)],
    ["is never only if the rules say so", { defaultDays: null }, { kind: "never" }],
    ["is the maximum if no preset fits", { maxDays: 14 }, inDays(14)],
    ["is within the maximum if the default isn't", { maxDays: 60, defaultDays: 90 }, inDays(60)],
    ["is a date if there are only dates", { presetsDays: [] }, onDate("")],
    [
      "is never if there's nothing else",
      { presetsDays: [], allowsCustom: false },
      { kind: "never" },
    ],
  ])("%s", (_, rules, choice) => {
    expect(getDefaultExpiry(frame(rules))).toEqual(choice);
  });
});

describe("a key that starts from another", () => {
  it("ends with it, if that's possible", () => {
    expect(copyExpiry("2027-01-10T22:30:00Z", frame({}, "Europe/Berlin"))).toEqual(
      onDate("2027-01-10"),
    );
    expect(copyExpiry("2027-01-10", frame({}, "America/Los_Angeles"))).toEqual(
      onDate("2027-01-10"),
    );
    expect(copyExpiry(null, frame())).toEqual({ kind: "never" });
  });

  it.each<[string, string | null | undefined, object]>([
    ["the other has expired", "2026-11-20T00:00:00Z", {}],
    ["no one knows when the other expires", undefined, {}],
    ["the rules refuse never", null, { isRequired: true }],
    ["the rules refuse that day", "2029-01-01T00:00:00Z", { maxDays: 365 }],
    ["the rules refuse dates", "2027-01-10T22:30:00Z", { allowsCustom: false }],
  ])("ends as usual if %s", (_, expiresAt, rules) => {
    expect(copyExpiry(expiresAt, frame(rules))).toEqual(inDays(90));
  });
});
