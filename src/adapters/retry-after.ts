const SECOND_MS = 1000;

/** A longer wait is the server's mistake. No one leaves a page open that long anyway. */
const LONGEST_MS = 24 * 60 * 60 * SECOND_MS;

/** From here on, a number of seconds is an instant (seconds since 1970) rather than a wait. */
const FIRST_INSTANT_SECONDS = 1_000_000_000;

/** Milliseconds until an instant, by the server's clock if it sends the time. */
function msUntil(instantMs: number, headers: Headers): number {
  const serverNow = Date.parse(headers.get("Date") ?? "");
  return instantMs - (Number.isNaN(serverNow) ? Date.now() : serverNow);
}

/** Whole seconds, at least one: a server that asks for a pause gets one. */
function toWait(waitMs: number): number {
  const wholeMs = Math.ceil(waitMs / SECOND_MS) * SECOND_MS;
  return Math.min(Math.max(wholeMs, SECOND_MS), LONGEST_MS);
}

function readWait(value: string, headers: Headers): number | undefined {
  const seconds = /^(-?\d+(?:\.\d*)?)(?:\s*s(?:ec(?:ond)?s?)?)?\s*(?:,|$)/i.exec(value)?.[1];
  if (seconds !== undefined) {
    const count = Number(seconds);
    const isInstant = count >= FIRST_INSTANT_SECONDS;
    return toWait(isInstant ? msUntil(count * SECOND_MS, headers) : count * SECOND_MS);
  }
  // `Date.parse` makes a date of almost anything ("1.5" is January 5). A real one includes a time.
  const instantMs = /\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instantMs) ? undefined : toWait(msUntil(instantMs, headers));
}

/** What rate limiters send instead of `Retry-After` or in addition: seconds to wait, or seconds since 1970. */
const RESET_HEADERS = [
  "RateLimit-Reset",
  "X-RateLimit-Reset-After",
  "X-RateLimit-Reset",
  "X-Rate-Limit-Reset",
] as const;

/**
 * How long a server that refuses a request asks us to wait, in milliseconds: whole seconds, at least one and at most a
 * day. `undefined`: it doesn't say.
 */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const retryAfter = headers.get("Retry-After")?.trim() ?? "";
  // The combined header: `limit=100, remaining=0, reset=30`, or in its later form `"default";r=0;t=30`.
  const combined = /(?:^|[,;\s])(?:reset|t)=(\d+)/i.exec(headers.get("RateLimit") ?? "")?.[1] ?? "";
  const others = RESET_HEADERS.map((name) => headers.get(name)?.trim() ?? "");
  for (const value of [retryAfter, combined, ...others]) {
    const waitMs = readWait(value, headers);
    if (waitMs !== undefined) return waitMs;
  }
  return undefined;
}
