// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInstant } from "../../src/model/read-instant.js";

describe("an instant that a backend sends", () => {
  it.each([
    "2026-06-01T12:30:00Z",
    "2026-06-01T12:30:00.123Z",
    "2026-06-01T12:30:00+05:45",
    "2026-12-31",
  ])("%s stays as it is", (value) => {
    expect(readInstant(value)).toBe(value);
  });

  it.each<[unknown, string]>([
    ["2026-06-01 12:30:00", "2026-06-01T12:30:00.000Z"],
    ["2026-06-01T12:30:00", "2026-06-01T12:30:00.000Z"],
    ["2026-06-01T12:30", "2026-06-01T12:30:00.000Z"],
    ["2026-06-01 12:30:00.123456", "2026-06-01T12:30:00.123Z"],
    ["2026-06-01T12:30:00.1234567Z", "2026-06-01T12:30:00.123Z"],
    ["2026-06-01T12:30:00,5Z", "2026-06-01T12:30:00.500Z"],
    ["2026-06-01 12:30:00+00", "2026-06-01T12:30:00.000Z"],
    ["2026-06-01 12:30:00 UTC", "2026-06-01T12:30:00.000Z"],
    ["2026-06-01T12:30:00-0700", "2026-06-01T19:30:00.000Z"],
    ["2026-06-01 12:30:00 +0545", "2026-06-01T06:45:00.000Z"],
    ["2026-06-30T23:59:60Z", "2026-07-01T00:00:00.000Z"],
    [" 2026-06-01T12:30:00z ", "2026-06-01T12:30:00.000Z"],
    ["Mon, 01 Jun 2026 12:30:00 GMT", "2026-06-01T12:30:00.000Z"],
    ["20261231", "2026-12-31"],
    [1780317000, "2026-06-01T12:30:00.000Z"],
    [1780317000.25, "2026-06-01T12:30:00.250Z"],
    [1780317000000, "2026-06-01T12:30:00.000Z"],
    ["1780317000", "2026-06-01T12:30:00.000Z"],
    ["1780317000000", "2026-06-01T12:30:00.000Z"],
    [1780317000n, "2026-06-01T12:30:00.000Z"],
    [new Date("2026-06-01T12:30:00Z"), "2026-06-01T12:30:00.000Z"],
  ])("as %o is %s", (value, iso) => {
    expect(readInstant(value)).toBe(iso);
  });

  it.each([
    null,
    0,
    "0",
    -1,
    -62135596800,
    "0001-01-01T00:00:00Z",
    "0001-01-01",
    "1970-01-01T00:00:00Z",
    "1970-01-01T05:30:00+05:30",
    "0000-00-00 00:00:00",
    "0000-00-00",
    new Date(0),
    "never",
    "Infinity",
  ])("as %o is never", (value) => {
    expect(readInstant(value)).toBeNull();
  });

  it.each([
    undefined,
    "",
    "soon",
    "31/12/2026",
    "2026-02-30",
    "2026-13-01T00:00:00Z",
    "2026-06-01T25:00:00Z",
    "12:30:00",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e20,
    true,
    {},
    [],
    new Date(Number.NaN),
  ])("isn't valid as %o", (value) => {
    expect(readInstant(value)).toBeUndefined();
  });

  it("is the same instant from seconds, milliseconds, texts, and dates", () => {
    const second = fc.integer({ min: 31_536_000, max: 4_102_444_800 });
    fc.assert(
      fc.property(second, (seconds) => {
        const iso = new Date(seconds * 1000).toISOString();
        const forms = [seconds, iso, iso.slice(0, -1).replace("T", " "), new Date(iso)];
        // Milliseconds of the first years would be seconds of far ones, and eight digits can be a
        // date.
        if (seconds >= 1e8) forms.push(String(seconds), seconds * 1000, String(seconds * 1000));
        for (const form of forms) expect(readInstant(form)).toBe(iso);
      }),
    );
  });
});
