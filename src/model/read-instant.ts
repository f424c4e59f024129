/** A date without a time: `2026-12-31`. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The formats that backend libraries write, from ISO 8601 to SQL. Without a zone, they are UTC. */
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** `20261231`, which would be a time in 1970 if read as a number. */
const COMPACT_DATE = /^(19[7-9]\d|2\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** The format of `Date.prototype.toUTCString` and HTTP. */
const HTTP_DATE = /^[a-z]{3}, \d\d? [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (GMT|UTC|Z|[+-]\d{4})$/i;

const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;
const NEVER = /^(never|none|null|-?infinity)$/i;

/** Numbers below this are seconds: as milliseconds they'd be before 1974, as seconds they reach the year 5138. */
const SECONDS_BELOW = 1e11;

/** Placeholders for a missing time (year 1, the epoch, a zero date) are before this year. */
const FIRST_YEAR = 1971;

/** Whether an instant of a key is a date without a time, which is that date in every time zone. */
export function isDateAlone(iso: string): boolean {
  return DATE.test(iso);
}

function fromMilliseconds(ms: number): string | null | undefined {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year > 9999) return undefined;
  return year < FIRST_YEAR ? null : date.toISOString();
}

function fromNumber(value: number): string | null | undefined {
  return fromMilliseconds(Math.abs(value) < SECONDS_BELOW ? value * 1000 : value);
}

function getOffsetMinutes(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(":", ""))];
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  const isInMonth = day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && isInMonth;
}

function fromDateTime(text: string, parts: RegExpExecArray): string | null | undefined {
  const [, year, month, day, hour, minute, second, fraction = "", zone = ""] = parts;
  // Checked first, because no calendar has the zero dates of databases.
  if (Number(year) < FIRST_YEAR) return null;
  if (!isOnCalendar(Number(year), Number(month), Number(day))) return undefined;
  if (hour === undefined) return `${year}-${month}-${day}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  if (CANONICAL.test(text) && Number(second) < 60) return text;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const ms = Number(second ?? 0) * 1000 + Number(`${fraction}000`.slice(0, 3));
  return fromMilliseconds(utc + ms - getOffsetMinutes(zone) * 60_000);
}

function fromText(value: string): string | null | undefined {
  const text = value.trim();
  const parts = DATE_TIME.exec(text) ?? COMPACT_DATE.exec(text);
  if (parts) return fromDateTime(text, parts);
  if (/^-?\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  if (HTTP_DATE.test(text)) return fromMilliseconds(Date.parse(text));
  return NEVER.test(text) ? null : undefined;
}

/**
 * Reads an instant in whatever form a backend sends it: ISO 8601, with a zone or in UTC; a date without a time, which stays
 * one; a `Date`; or milliseconds or seconds since 1970, as a number or a string.
 * @returns an ISO 8601 instant, or a date without a time. `null`: never, which is what years before 1971 mean.
 * `undefined`: it isn't an instant
 */
export function readInstant(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (typeof value === "string") return fromText(value);
  if (typeof value === "number" || typeof value === "bigint") return fromNumber(Number(value));
  // Not `instanceof`: a `Date` from another frame belongs to another class.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return fromMilliseconds(Number(value));
  }
  return undefined;
}
