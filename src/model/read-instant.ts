/** A date by itself, as it stands on a calendar: `2026-12-31`. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The forms that every backend's library writes, from ISO 8601 to SQL. Without a zone it is UTC. */
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** `20261231`, which as a number would be a time in 1970. */
const COMPACT_DATE = /^(19[7-9]\d|2\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** What `Date.prototype.toUTCString` and HTTP write. */
const HTTP_DATE = /^[a-z]{3}, \d\d? [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (GMT|UTC|Z|[+-]\d{4})$/i;

const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;
const NEVER = /^(never|none|null|-?infinity)$/i;

/** Numbers below this are seconds: as milliseconds they would lie before 1974, as seconds they reach the year 5138. */
const SECONDS_BELOW = 1e11;

/** What stands for a time that is not there (year 1, the epoch, a zero date) lies before this year. */
const FIRST_YEAR = 1971;

/** Whether an instant of a key is a date by itself, which is that date in every time zone. */
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
  // Before anything else: the zero dates of databases are on no calendar.
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
 * Reads an instant, in whatever form a backend sends it: ISO 8601 with a zone; without one, which is UTC; a date alone,
 * which stays one; a `Date`; milliseconds or seconds since 1970, as a number or in a string.
 * @returns an ISO 8601 instant, or a date alone; `null`: never, which years before 1971 stand for; `undefined`: it is none
 */
export function readInstant(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (typeof value === "string") return fromText(value);
  if (typeof value === "number" || typeof value === "bigint") return fromNumber(Number(value));
  // By its kind, as one from another frame is an instance of another `Date`.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return fromMilliseconds(Number(value));
  }
  return undefined;
}
