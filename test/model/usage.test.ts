// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Oddity } from "../../src/model/read-value.js";
import { DAY_MS } from "../../src/model/time-format.js";
import {
  formatShare,
  formatUsageTime,
  getUsagePeriod,
  readUsage,
  summarizeUsage,
} from "../../src/model/usage.js";

const FROM = "2026-11-01T00:00:00Z";
const DAY = 86_400;
const style = { locale: "en", timeZone: "UTC" };

function read(value: unknown) {
  const oddities: Oddity[] = [];
  const usage = readUsage(value, (oddity) => oddities.push(oddity));
  return { usage, told: oddities.map(({ problem }) => problem).join(" ") };
}

describe("a usage that a backend returned", () => {
  it("is taken as it is, silently", () => {
    const value = { from: FROM, stepSeconds: DAY, counts: [3, 0], failedCounts: [1, 0] };
    expect(read(value)).toEqual({ usage: value, told: "" });
  });

  it("may begin at any kind of instant, and count nothing as failed", () => {
    const value = {
      from: Date.parse(FROM) / 1000,
      stepSeconds: 60,
      counts: [],
      failedCounts: null,
    };
    expect(read(value)).toEqual({
      usage: { from: "2026-11-01T00:00:00.000Z", stepSeconds: 60, counts: [] },
      told: "",
    });
  });

  it("counts what isn't a number of requests as none, and says so to developers", () => {
    const counts = ["4", -1, Number.NaN, null, 2];
    const { usage, told } = read({ from: FROM, stepSeconds: DAY, counts });
    expect(usage.counts).toEqual([4, 0, 0, 0, 2]);
    expect(told).toContain("`counts`");
  });

  it.each([
    ["too short", [1]],
    ["no array", "1,2"],
  ])("is shown without failures if they're %s", (_, failedCounts) => {
    const { usage, told } = read({ from: FROM, stepSeconds: DAY, counts: [1, 2], failedCounts });
    expect(usage).not.toHaveProperty("failedCounts");
    expect(told).toContain("`failedCounts`");
  });

  it("never has more failures than requests", () => {
    const { usage, told } = read({
      ...{ from: FROM, stepSeconds: DAY },
      ...{ counts: [5], failedCounts: [9] },
    });
    expect(usage.failedCounts).toEqual([5]);
    expect(told).toContain("more requests failed");
  });

  it.each([
    ["nothing", undefined],
    ["an array", [1, 2]],
    ["no start", { stepSeconds: DAY, counts: [] }],
    ["no steps", { from: FROM, stepSeconds: 0, counts: [] }],
    ["no counts", { from: FROM, stepSeconds: DAY }],
  ])("is an error if it has %s", (_, value) => {
    expect(() => read(value)).toThrow(/getUsage/);
  });
});

describe("the bars of a usage", () => {
  const usageOf = (length: number) => ({
    ...{ from: FROM, stepSeconds: 3600 },
    counts: Array.from({ length }, (_, step) => step + 1),
    failedCounts: Array.from({ length }, () => 1),
  });

  it.each([0, 1, 30, 60, 61, 90, 10_000])(
    "of %i points are 60 at most, and lose nothing",
    (length) => {
      const usage = usageOf(length);
      const { parts, total } = summarizeUsage(usage);
      expect(parts.length).toBeLessThanOrEqual(60);
      expect(parts.length).toBeGreaterThanOrEqual(Math.min(length, 30));
      expect(total).toBe((length * (length + 1)) / 2);
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(total);
      expect(parts.reduce((sum, part) => sum + part.failedCount, 0)).toBe(length);
      expect(parts.reduce((sum, part) => sum + part.stepCount, 0)).toBe(length);
      // Without a gap between one and the next.
      let at = Date.parse(FROM);
      for (const { fromMs, stepCount } of parts) {
        expect(fromMs).toBe(at);
        at += stepCount * 3_600_000;
      }
    },
  );

  it("are full at the end that people look at, so the newest one isn't low only for its length", () => {
    const { parts } = summarizeUsage(usageOf(91));
    expect(parts[0]?.stepCount).toBe(1);
    expect(parts.at(-1)?.stepCount).toBe(2);
  });

  it("know no share of failures if nothing failed because nothing was asked, or no one counted", () => {
    const empty = { from: FROM, stepSeconds: DAY, counts: [0], failedCounts: [0] };
    expect(summarizeUsage(empty).failedShare).toBeNull();
    expect(summarizeUsage({ from: FROM, stepSeconds: DAY, counts: [4] }).failedShare).toBeNull();
  });
});

describe("the period of a usage", () => {
  const now = Date.parse("2026-12-01T09:00:00Z");
  const period = (stepSeconds: number, length: number, from = FROM) =>
    getUsagePeriod({ from, stepSeconds, counts: Array.from({ length }, () => 0) }, now);

  it("is so many days up to now", () => {
    expect(period(DAY, 30)).toEqual({ unit: "days", count: 30 });
  });

  it("is so many hours if it's short", () => {
    expect(period(3600, 24, "2026-11-30T09:00:00Z")).toEqual({ unit: "hours", count: 24 });
  });

  it("isn't said if it ended long ago, or has no length", () => {
    expect(period(DAY, 30, "2025-01-01T00:00:00Z")).toBeNull();
    expect(period(DAY, 0)).toBeNull();
  });
});

describe("the time of a bar", () => {
  const part = (fromMs: number, stepCount = 1) => ({ fromMs, stepCount, count: 0, failedCount: 0 });

  it("is a day, the server's, whatever the reader's time zone", () => {
    const fromMs = Date.parse(FROM);
    for (const timeZone of ["UTC", "America/Los_Angeles", "Asia/Tokyo"]) {
      expect(formatUsageTime(part(fromMs), DAY, { locale: "en", timeZone })).toBe("Nov 1, 2026");
    }
  });

  it("is the right day when clocks change, with steps from midnight to midnight", () => {
    // Berlin, where the day before has 25 hours.
    const fromMs = Date.parse("2026-10-24T22:00:00Z");
    const times = [0, 1, 2].map((step) =>
      formatUsageTime(part(fromMs + step * DAY_MS), DAY, {
        locale: "en",
        timeZone: "Europe/Berlin",
      }),
    );
    expect(times).toEqual(["Oct 25, 2026", "Oct 26, 2026", "Oct 27, 2026"]);
  });

  it("is a range if it stands for several days", () => {
    expect(formatUsageTime(part(Date.parse(FROM), 3), DAY, style)).toMatch(/^Nov 1\s–\s3, 2026$/);
  });

  it("is when it begins, if steps are shorter than days", () => {
    expect(formatUsageTime(part(Date.parse(FROM)), 3600, style)).toMatch(
      /^Nov 1, 2026, 12:00\sAM$/,
    );
  });
});

describe("the share of failures", () => {
  it.each([
    [0, "0%"],
    [0.004, "0.4%"],
    [0.00004, "0.004%"],
    [0.9999, "99.9%"],
    [1, "100%"],
    [0.29, "29%"],
  ])("%d reads %s", (share, text) => {
    expect(formatShare(share, "en")).toBe(text);
  });
});
