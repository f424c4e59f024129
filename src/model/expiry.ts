import { isDateAlone } from "./read-instant.js";
import type { ResolvedRules } from "./rules.js";
import { calendarDay, DAY_MS } from "./time-format.js";

/** When a key should expire, as someone chose it. */
export type ExpiryChoice =
  /** After so many days. */
  | { readonly kind: "days"; readonly days: number }
  /** At the end of a day: `2027-02-24`. `""`: none is chosen yet. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "never" }
  /** When the key expires now. Only for a key that exists. */
  | { readonly kind: "unchanged" };

/** What an expiry is worked out from. */
export interface ExpiryFrame {
  readonly rules: ResolvedRules["expiry"];
  /** What *today* is, in milliseconds since 1970. */
  readonly now: number;
  /** IANA name. `undefined`: the runtime's. */
  readonly timeZone: string | undefined;
}

/** Why an expiry can't be used. `date` is the first or the last day that can be: `2027-02-24`. */
export type ExpiryProblem =
  | { readonly kind: "missing" | "past" }
  | { readonly kind: "too_early" | "too_late"; readonly date: string };

const MINUTE_MS = 60_000;
/** No day begins within such a piece of time, in any time zone. */
const PIECE_MS = 15 * MINUTE_MS;
const PIECES_A_DAY = DAY_MS / PIECE_MS;
/** More than any time zone is away from UTC. */
const MOST_OFFSET = 15 * 4;
/** After the last one, years have five digits. */
const LAST_MS = Date.UTC(9999, 11, 31);

function dayOf(instantMs: number, timeZone: string | undefined): number {
  try {
    return calendarDay(instantMs, timeZone);
  } catch {
    return Math.floor(instantMs / DAY_MS);
  }
}

/** The last second of a day in a time zone, whenever its clocks change. Both are numbers, as {@link calendarDay} has them. */
function endOfDay(day: number, timeZone: string | undefined): number {
  let before = day * PIECES_A_DAY - MOST_OFFSET;
  let after = (day + 1) * PIECES_A_DAY + MOST_OFFSET;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(middle * PIECE_MS, timeZone) > day) after = middle;
    else before = middle;
  }
  return after * PIECE_MS - 1000;
}

/** Whole minutes, a bit less than the limit: a server's clock may be behind ours. */
function latest({ rules, now }: ExpiryFrame): number {
  const limit = Math.min(now + rules.maxDays * DAY_MS, LAST_MS);
  return Math.floor(limit / MINUTE_MS) * MINUTE_MS;
}

const toDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The days that a key can end on: `2027-02-24`. `last` is `undefined` if there is no limit. */
export function getDateLimits(frame: ExpiryFrame): {
  readonly first: string;
  readonly last: string | undefined;
} {
  const { rules, now, timeZone } = frame;
  return {
    first: toDate(dayOf(now + rules.minDays * DAY_MS, timeZone)),
    last: Number.isFinite(rules.maxDays) ? toDate(dayOf(latest(frame), timeZone)) : undefined,
  };
}

/**
 * The instant that a choice comes to: the end of the day in that time zone, but never beyond what the rules allow.
 * @returns an ISO 8601 instant; `null`: never; `undefined`: none, because none is chosen or it stays as it is
 */
export function resolveExpiry(choice: ExpiryChoice, frame: ExpiryFrame): string | null | undefined {
  const { now, timeZone } = frame;
  const at = (ms: number) => new Date(Math.min(ms, latest(frame))).toISOString();
  switch (choice.kind) {
    case "never":
      return null;
    case "unchanged":
      return undefined;
    case "days":
      return Number.isInteger(choice.days)
        ? at(endOfDay(dayOf(now, timeZone) + choice.days, timeZone))
        : at(Math.floor((now + choice.days * DAY_MS) / MINUTE_MS) * MINUTE_MS);
    case "date": {
      const dayMs = isDateAlone(choice.date) ? Date.parse(choice.date) : Number.NaN;
      return Number.isNaN(dayMs) ? undefined : at(endOfDay(dayMs / DAY_MS, timeZone));
    }
    default:
      return choice satisfies never;
  }
}

/**
 * Why a choice can't be sent. `null`: it can.
 * @param sentAt the time by now: a form may have been open for days
 */
export function findExpiryProblem(
  choice: ExpiryChoice,
  frame: ExpiryFrame,
  sentAt: number,
): ExpiryProblem | null {
  if (choice.kind === "unchanged") return null;
  if (choice.kind === "never") return frame.rules.allowsNever ? null : { kind: "missing" };
  const end = resolveExpiry(choice, frame);
  if (end == null) return { kind: "missing" };
  if (Date.parse(end) <= sentAt) return { kind: "past" };
  const { first, last } = getDateLimits({ ...frame, now: sentAt });
  const date =
    choice.kind === "date" ? choice.date : toDate(dayOf(Date.parse(end), frame.timeZone));
  if (date < first) return { kind: "too_early", date: first };
  return last !== undefined && date > last ? { kind: "too_late", date: last } : null;
}

/** What is chosen at first: what the rules say, and *never* only if they do. */
export function getDefaultExpiry({ rules }: ExpiryFrame): ExpiryChoice {
  const { defaultDays } = rules;
  if (defaultDays === null) return { kind: "never" };
  if (defaultDays !== undefined) return { kind: "days", days: defaultDays };
  return rules.allowsCustom ? { kind: "date", date: "" } : { kind: "never" };
}

/** The same end as another key's, or the usual one where the rules or the clock refuse that. */
export function copyExpiry(expiresAt: string | null | undefined, frame: ExpiryFrame): ExpiryChoice {
  const { rules, now } = frame;
  if (expiresAt === null && rules.allowsNever) return { kind: "never" };
  if (expiresAt == null || !rules.allowsCustom) return getDefaultExpiry(frame);
  const choice = { kind: "date", date: toExpiryDate(expiresAt, frame) } as const;
  return findExpiryProblem(choice, frame, now) === null ? choice : getDefaultExpiry(frame);
}

/** The day of an instant, as a date field has it: `2027-02-24`. */
export function toExpiryDate(expiresAt: string, { timeZone }: ExpiryFrame): string {
  return isDateAlone(expiresAt) ? expiresAt : toDate(dayOf(Date.parse(expiresAt), timeZone));
}
