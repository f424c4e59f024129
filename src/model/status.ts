import type { ApiKey, ApiKeyStatus } from "./api-key.js";
import { isDateAlone } from "./read-instant.js";
import { DAY_MS, getDaysUntil } from "./time-format.js";

/** A key that expires within this time counts as expiring soon, in milliseconds. */
export const EXPIRING_SOON_MS = 7 * DAY_MS;

/**
 * How much longer a key works, in milliseconds. 0 or less: it has expired.
 *
 * A key that expires on a date without a time works through that date on the reader's calendar: the screen shows that date,
 * so the key must not count as expired yet.
 */
function getRemainingMs(expiresAt: string, now: number, timeZone: string | undefined): number {
  if (isDateAlone(expiresAt)) return (getDaysUntil(expiresAt, now, timeZone) + 1) * DAY_MS;
  return Date.parse(expiresAt) - now;
}

/**
 * The state of a key at a given time. A disabled key stays `disabled` after it expires: someone would have to enable it
 * first.
 * @param now milliseconds since 1970
 * @param timeZone IANA name, for keys that expire on a date without a time; `undefined`: the runtime's
 */
export function getApiKeyStatus(
  apiKey: Pick<ApiKey, "enabled" | "expiresAt">,
  now: number,
  timeZone?: string,
): ApiKeyStatus {
  if (apiKey.enabled === false) return "disabled";
  if (apiKey.expiresAt == null) return "active";
  const remainingMs = getRemainingMs(apiKey.expiresAt, now, timeZone);
  if (remainingMs <= 0) return "expired";
  return remainingMs <= EXPIRING_SOON_MS ? "expiring" : "active";
}
