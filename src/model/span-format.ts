import { isDateAlone } from "./read-instant.js";
import { formatExactTime, type TimeStyle } from "./time-format.js";

const DAY_SECONDS = 24 * 60 * 60;

/** Units from long to short, in seconds. Weeks and months are left out: people count them in days. */
const UNITS = [
  ["year", 365 * DAY_SECONDS],
  ["day", DAY_SECONDS],
  ["hour", 60 * 60],
  ["minute", 60],
  ["second", 1],
] as const;

/** Formats a length of time in the largest unit that it's a whole number of, such as *90 days*. */
export function formatSpan(seconds: number, { locale }: Pick<TimeStyle, "locale">): string {
  const [unit, unitSeconds] = UNITS.find(([, length]) => seconds % length === 0) ?? ["second", 1];
  const count = Math.round(seconds / unitSeconds);
  try {
    const style = { style: "unit", unit, unitDisplay: "long" } as const;
    return new Intl.NumberFormat(locale, style).format(count);
  } catch {
    return `${count} ${unit}`;
  }
}

/** Formats the end of a key in full: with the day of the week, and with the time zone. */
export function formatEnd(iso: string, style: TimeStyle): string {
  const isDate = isDateAlone(iso);
  try {
    return new Intl.DateTimeFormat(style.locale, {
      timeZone: isDate ? "UTC" : style.timeZone,
      ...{ weekday: "long", year: "numeric", month: "long", day: "numeric" },
      ...(!isDate && { hour: "numeric", minute: "2-digit", timeZoneName: "short" }),
    }).format(Date.parse(iso));
  } catch {
    return formatExactTime(iso, style);
  }
}
