const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const date = new Intl.DateTimeFormat("en", { dateStyle: "medium" });
const exact = new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "long" });

function dayOf(ms) {
  const time = new Date(ms);
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY;
}

/** A time for the list: relative up to 30 days away, a date beyond that. */
export function formatTime(ms, now) {
  const difference = ms - now;
  const distance = Math.abs(difference);
  if (distance < MINUTE) return relative.format(0, "second");
  if (distance < HOUR) return relative.format(Math.trunc(difference / MINUTE), "minute");
  if (distance < DAY) return relative.format(Math.trunc(difference / HOUR), "hour");
  const days = dayOf(ms) - dayOf(now);
  if (Math.abs(days) > 30) return date.format(ms);
  return days <= -14 ? relative.format(Math.trunc(days / 7), "week") : relative.format(days, "day");
}

/** A time to the second. */
export function formatExact(ms) {
  return exact.format(ms);
}

/** What a badge says about a key. `null`: there's nothing to say. */
export function getStatus({ enabled, expiresAt }, now) {
  if (enabled === false) return "Disabled";
  if (expiresAt == null) return null;
  const remaining = Date.parse(expiresAt) - now;
  if (remaining <= 0) return "Expired";
  return remaining <= 7 * DAY ? "Expires soon" : null;
}
