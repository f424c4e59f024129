import type { ApiKey } from "./api-key.js";
import { isDateAlone } from "./read-instant.js";
import { getDaysUntil } from "./time-format.js";

/** A key whose end is nearer than this is said to expire soon. */
export const EXPIRING_SOON_MS = 7 * 24 * 60 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a key's state is, in the order of what a reader must know first. */
export type ApiKeyStatus = "disabled" | "expired" | "expiring" | "active";

/**
 * How much longer a key works, from an instant on; 0 and less: no longer.
 *
 * A date alone is an end in whole days: the key works through that date, as the calendar of the reader has it. The screen
 * shows that date, and no key may be called expired on the very day that is given as its last.
 */
function getRemainingMs(expiresAt: string, now: number, timeZone: string | undefined): number {
  if (isDateAlone(expiresAt)) return (getDaysUntil(expiresAt, now, timeZone) + 1) * DAY_MS;
  return Date.parse(expiresAt) - now;
}

/**
 * The state of a key at an instant.
 *
 * A disabled key stays `disabled` when its time runs out too: somebody has to enable it first.
 * @param now milliseconds since 1970
 * @param timeZone IANA name, for ends that are a date alone; `undefined`: the runtime's
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
