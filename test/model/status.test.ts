// @vitest-environment node
import { describe, expect, it } from "vitest";
import { EXPIRING_SOON_MS, getApiKeyStatus } from "../../src/model/status.js";

const now = Date.parse("2026-11-23T12:00:00.000Z");
const inMs = (ms: number) => new Date(now + ms).toISOString();

describe("the status of a key", () => {
  it.each([
    ["active without an end", {}, "active"],
    ["active where it never expires", { expiresAt: null }, "active"],
    ["active while its end is far", { expiresAt: inMs(EXPIRING_SOON_MS + 1) }, "active"],
    ["expiring from a week before its end", { expiresAt: inMs(EXPIRING_SOON_MS) }, "expiring"],
    ["expiring to its last moment", { expiresAt: inMs(1) }, "expiring"],
    ["expired at its end", { expiresAt: inMs(0) }, "expired"],
    ["expired long after", { expiresAt: "1999-12-31T23:59:59Z" }, "expired"],
    ["disabled while it would be active", { enabled: false }, "disabled"],
    ["disabled also after its end", { enabled: false, expiresAt: inMs(-1) }, "disabled"],
    ["active where its end cannot be read", { expiresAt: "some day" }, "active"],
    ["active where it is said to be enabled", { enabled: true }, "active"],
  ] as const)("is %s", (_, apiKey, status) => {
    expect(getApiKeyStatus(apiKey, now)).toBe(status);
  });

  it("does not depend on how the end's time zone is written", () => {
    expect(getApiKeyStatus({ expiresAt: "2026-11-23T13:00:00+01:00" }, now)).toBe("expired");
    expect(getApiKeyStatus({ expiresAt: "2026-11-23T13:00:01+01:00" }, now)).toBe("expiring");
  });
});
