import { isDateAlone } from "./read-instant.js";
import { DAY_MS, getDaysUntil } from "./time-format.js";

/**
 * Whether a key was used in the last day, so something that still runs probably depends on it. A date without a time counts
 * if any of it may be in the last day.
 * @param now milliseconds since 1970
 */
export function isUsedRecently(
  lastUsedAt: string | null | undefined,
  now: number,
  timeZone?: string,
): boolean {
  if (lastUsedAt == null) return false;
  if (isDateAlone(lastUsedAt)) return getDaysUntil(lastUsedAt, now, timeZone) >= -1;
  return now - Date.parse(lastUsedAt) <= DAY_MS;
}
