import { isDateAlone } from "./read-instant.js";

/** How to format instants: BCP 47 locale and IANA time zone. `undefined`: the runtime's. */
export interface TimeStyle {
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** One day, in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

/** Beyond this many days, a date says more than a relative time. */
const RELATIVE_DAYS = 30;
/** So far away, it's that many days on every calendar, however clocks changed in between. */
const FAR_MS = (RELATIVE_DAYS + 3) * DAY_MS;

/** The formats we use, each made once for a language and a time zone, as making one takes longer than formatting a list. */
const DATE_FORMATS = {
  date: { dateStyle: "medium" },
  exactDate: { year: "numeric", month: "long", day: "numeric" },
  exactTime: {
    ...{ year: "numeric", month: "long", day: "numeric" },
    ...{ hour: "numeric", minute: "2-digit", timeZoneName: "short" },
  },
  day: { year: "numeric", month: "numeric", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(kind: keyof typeof DATE_FORMATS, style: TimeStyle): Intl.DateTimeFormat {
  const { locale, timeZone } = style;
  const key = `${kind} ${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...DATE_FORMATS[kind], timeZone });
  formats.set(key, format);
  return format;
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(locale: string | undefined): Intl.RelativeTimeFormat {
  const known = relativeFormats.get(locale ?? "");
  if (known) return known;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  relativeFormats.set(locale ?? "", format);
  return format;
}

/** No time zone's day begins, and no clock changes, within such a piece of time. */
const PIECE_MS = 15 * MINUTE_MS;

/** The days that were worked out, by time zone and piece of time. */
const days = new Map<string, Map<number, number>>();

/** The day of an instant in a time zone, as a number of days, so that two can be subtracted. */
export function calendarDay(instantMs: number, timeZone: string | undefined): number {
  if (timeZone === undefined) {
    // The runtime knows its own zone without a format.
    const date = new Date(instantMs);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
  }
  const known = days.get(timeZone) ?? new Map<number, number>();
  days.set(timeZone, known);
  const piece = Math.floor(instantMs / PIECE_MS);
  const day = known.get(piece) ?? formatDay(instantMs, timeZone);
  known.set(piece, day);
  return day;
}

function formatDay(instantMs: number, timeZone: string): number {
  const format = dateFormat("day", { locale: "en-US-u-ca-gregory-nu-latn", timeZone });
  const [month, day, year] = format.format(instantMs).split("/").map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day) / DAY_MS;
}

/** How many calendar days there are from today to an instant in a time zone. Negative: it is in the past. */
export function getDaysUntil(iso: string, nowMs: number, timeZone: string | undefined): number {
  const instantMs = Date.parse(iso);
  try {
    const day = isDateAlone(iso) ? instantMs / DAY_MS : calendarDay(instantMs, timeZone);
    return day - calendarDay(nowMs, timeZone);
  } catch {
    return Math.floor(instantMs / DAY_MS) - Math.floor(nowMs / DAY_MS);
  }
}

function formatDays(iso: string, days: number, style: TimeStyle): string {
  if (Math.abs(days) > RELATIVE_DAYS) return formatDate(iso, style);
  const relative = relativeFormat(style.locale);
  // Weeks are close enough for the past. A future expiry must be exact.
  if (days <= -14) return relative.format(Math.trunc(days / 7), "week");
  return relative.format(days, "day");
}

/** Formats a time. If the runtime can't, the date in digits works in every language. */
function formatOrDigits(format: () => string, iso: string): string {
  try {
    return format();
  } catch {
    return iso.slice(0, 10);
  }
}

/**
 * Formats an instant for the list: relative up to 30 days away, a date beyond that. A date without a time is counted in days.
 * @param iso ISO 8601 instant, or a date without a time
 * @param nowMs milliseconds since 1970
 * @param tense `past`: it has already happened, so if it seems to be in the future, two clocks differ, and it reads as now
 */
export function formatListTime(
  iso: string,
  nowMs: number,
  style: TimeStyle,
  tense?: "past",
): string {
  return formatOrDigits(() => formatListTimeUnsafe(iso, nowMs, style, tense), iso);
}

function formatListTimeUnsafe(
  iso: string,
  nowMs: number,
  style: TimeStyle,
  tense?: "past",
): string {
  if (isDateAlone(iso)) {
    const daysUntil = getDaysUntil(iso, nowMs, style.timeZone);
    return formatDays(iso, tense === "past" ? Math.min(daysUntil, 0) : daysUntil, style);
  }
  const instantMs = Date.parse(iso);
  const differenceMs = tense === "past" ? Math.min(instantMs - nowMs, 0) : instantMs - nowMs;
  const distanceMs = Math.abs(differenceMs);
  const relative = relativeFormat(style.locale);
  const count = (unitMs: number) => Math.trunc(differenceMs / unitMs);

  if (distanceMs < MINUTE_MS) return relative.format(0, "second");
  if (distanceMs < HOUR_MS) return relative.format(count(MINUTE_MS), "minute");
  if (distanceMs < DAY_MS) return relative.format(count(HOUR_MS), "hour");

  if (distanceMs > FAR_MS) return formatDate(iso, style);
  return formatDays(iso, getDaysUntil(iso, nowMs, style.timeZone), style);
}

/** A date without a time is parsed as midnight UTC and is the same date everywhere. */
function withZoneFor(iso: string, style: TimeStyle): TimeStyle {
  return isDateAlone(iso) ? { ...style, timeZone: "UTC" } : style;
}

/** Formats the date of an instant, without its time. */
export function formatDate(iso: string, style: TimeStyle): string {
  const format = () => dateFormat("date", withZoneFor(iso, style)).format(Date.parse(iso));
  return formatOrDigits(format, iso);
}

/** Formats an instant to the minute, with its time zone. A date without a time is formatted as the date. */
export function formatExactTime(iso: string, style: TimeStyle): string {
  const kind = isDateAlone(iso) ? "exactDate" : "exactTime";
  const format = () => dateFormat(kind, withZoneFor(iso, style)).format(Date.parse(iso));
  return formatOrDigits(format, iso);
}
