import { isDateAlone } from "./read-instant.js";
import { formatDate, getDaysUntil, type TimeStyle } from "./time-format.js";

/** A moment that comes soon, in words. */
export interface Moment {
  /** The text is a time of this day. */
  readonly isToday: boolean;
  /** `16:20`, or on another day `Nov 27, 2026, 16:20`. */
  readonly text: string;
}

/**
 * Formats a moment to the minute, with its date only if that's not today's. A date without a time is formatted as the date.
 * @param iso ISO 8601 instant, or a date without a time
 * @param now milliseconds since 1970
 */
export function describeMoment(iso: string, now: number, style: TimeStyle): Moment {
  if (isDateAlone(iso)) return { isToday: false, text: formatDate(iso, style) };
  const { locale, timeZone } = style;
  const isToday = getDaysUntil(iso, now, timeZone) === 0;
  const date = isToday ? {} : ({ dateStyle: "medium" } as const);
  try {
    const format = new Intl.DateTimeFormat(locale, { ...date, timeStyle: "short", timeZone });
    return { isToday, text: format.format(Date.parse(iso)) };
  } catch {
    return { isToday: false, text: formatDate(iso, style) };
  }
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/**
 * Formats a length of time in its largest unit that divides it: `24 hours`, `7 days`. One day is 24 hours, which say more
 * exactly when it's over.
 */
export function formatDuration(seconds: number, locale: string | undefined): string {
  const isWhole = (length: number) => seconds % length === 0 && seconds >= length;
  const [unit, length] = UNITS.find(
    ([name, size]) => isWhole(size) && !(name === "day" && seconds === size),
  ) ?? ["second", 1];
  const count = seconds / length;
  try {
    return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(
      count,
    );
  } catch {
    return `${count} ${unit}`;
  }
}
