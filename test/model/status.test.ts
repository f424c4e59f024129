// @vitest-environment node
import { describe, expect, it } from "vitest";
import { EXPIRING_SOON_MS, getApiKeyStatus } from "../../src/model/status.js";

const now = Date.parse("2026-11-23T12:00:00.000Z");
const inMs = (ms: number) => new Date(now + ms).toISOString();

describe("the status of a key", () => {
  it.each([
    ["active without an expiry", {}, "active"],
    ["active if it never expires", { expiresAt: null }, "active"],
    ["active while its expiry is far away", { expiresAt: inMs(EXPIRING_SOON_MS + 1) }, "active"],
    ["expiring from a week before its expiry", { expiresAt: inMs(EXPIRING_SOON_MS) }, "expiring"],
    ["expiring up to its last moment", { expiresAt: inMs(1) }, "expiring"],
    ["expired at its expiry", { expiresAt: inMs(0) }, "expired"],
    ["expired long after", { expiresAt: "1999-12-31T23:59:59Z" }, "expired"],
    ["disabled while it would be active", { enabled: false }, "disabled"],
    ["disabled even after its expiry", { enabled: false, expiresAt: inMs(-1) }, "disabled"],
    ["active if its expiry can't be read", { expiresAt: "some day" }, "active"],
    ["active if it's explicitly enabled", { enabled: true }, "active"],
  ] as const)("is %s", (_, apiKey, status) => {
    expect(getApiKeyStatus(apiKey, now)).toBe(status);
  });

  it.each([
    ["America/Los_Angeles", "2026-12-31T08:00:00Z", "2027-01-01T08:00:00Z"],
    ["UTC", "2026-12-31T00:00:00Z", "2027-01-01T00:00:00Z"],
    ["Asia/Kathmandu", "2026-12-30T18:15:00Z", "2026-12-31T18:15:00Z"],
    ["Asia/Tokyo", "2026-12-30T15:00:00Z", "2026-12-31T15:00:00Z"],
  ])(
    "lasts through a last day that's a date alone, by the calendar in %s",
    (timeZone, begin, end) => {
      const status = (at: number) => getApiKeyStatus({ expiresAt: "2026-12-31" }, at, timeZone);
      expect(status(Date.parse(begin))).toBe("expiring");
      expect(status(Date.parse(end) - 1)).toBe("expiring");
      expect(status(Date.parse(end))).toBe("expired");
      const days = 24 * 60 * 60 * 1000;
      expect(status(Date.parse(begin) - 6 * days)).toBe("expiring");
      expect(status(Date.parse(begin) - 6 * days - 1)).toBe("active");
    },
  );

  it("doesn't depend on how the expiry's time zone is written", () => {
    expect(getApiKeyStatus({ expiresAt: "2026-11-23T13:00:00+01:00" }, now)).toBe("expired");
    expect(getApiKeyStatus({ expiresAt: "2026-11-23T13:00:01+01:00" }, now)).toBe("expiring");
  });
});
