/** How instants are written: BCP 47 locale and IANA time zone; `undefined`: the runtime's. */
export interface TimeStyle {
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Up to this many days a time is relative; after that a date says more. */
const RELATIVE_DAYS = 30;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(style: TimeStyle, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([style.locale, style.timeZone, options]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(style.locale, { ...options, timeZone: style.timeZone });
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

/** The day of an instant in a time zone, as a count of days, so that two can be subtracted. */
function calendarDay(instantMs: number, timeZone: string | undefined): number {
  const parts = dateFormat(
    { locale: "en-US-u-ca-gregory-nu-latn", timeZone },
    { year: "numeric", month: "numeric", day: "numeric" },
  ).formatToParts(instantMs);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / DAY_MS;
}

/**
 * An instant as one reads it in a list: relative up to 30 days away, a date beyond that.
 * @param iso ISO 8601 instant
 * @param nowMs milliseconds since 1970
 */
export function formatListTime(iso: string, nowMs: number, style: TimeStyle): string {
  const instantMs = Date.parse(iso);
  const differenceMs = instantMs - nowMs;
  const distanceMs = Math.abs(differenceMs);
  const relative = relativeFormat(style.locale);
  const count = (unitMs: number) => Math.trunc(differenceMs / unitMs);

  if (distanceMs < MINUTE_MS) return relative.format(0, "second");
  if (distanceMs < HOUR_MS) return relative.format(count(MINUTE_MS), "minute");
  if (distanceMs < DAY_MS) return relative.format(count(HOUR_MS), "hour");

  const days = calendarDay(instantMs, style.timeZone) - calendarDay(nowMs, style.timeZone);
  if (Math.abs(days) > RELATIVE_DAYS) return formatDate(iso, style);
  // Weeks are near enough for what is past; an end that comes must be exact.
  if (days <= -14) return relative.format(Math.trunc(days / 7), "week");
  return relative.format(days, "day");
}

/** The date of an instant, without its time. */
export function formatDate(iso: string, style: TimeStyle): string {
  return dateFormat(style, { dateStyle: "medium" }).format(Date.parse(iso));
}

/** An instant to the minute, with its time zone. */
export function formatExactTime(iso: string, style: TimeStyle): string {
  return dateFormat(style, {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(Date.parse(iso));
}
