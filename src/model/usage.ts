import type { ApiKeyUsage } from "./api-key.js";
import { readInstant } from "./read-instant.js";
import { createMalformedError, describe, isRecord, type OddityReceiver } from "./read-value.js";
import { DAY_MS, type TimeStyle } from "./time-format.js";

/** What several steps of a usage come to. */
export interface UsagePart {
  /** When it begins, in milliseconds since 1970. */
  readonly fromMs: number;
  /** How many steps it consists of. */
  readonly stepCount: number;
  readonly count: number;
  readonly failedCount: number;
}

/** A usage as it's shown. */
export interface UsageSummary {
  /** The requests of all steps. */
  readonly total: number;
  /** The share of them that failed, from 0 to 1. `null`: not counted, or there were none. */
  readonly failedShare: number | null;
  /** The oldest first. A part has several steps if there are more than fit. */
  readonly parts: readonly UsagePart[];
}

/** More bars than this can't be told apart. */
const PARTS_MAX = 60;

/** A number that can be counted with. */
function readCount(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/**
 * Reads what an adapter's `getUsage` returned. A number that can't be used counts as 0 and is reported.
 * @throws ApiKeysError `unknown` if it isn't a usage
 */
export function readUsage(value: unknown, onOddity: OddityReceiver): ApiKeyUsage {
  const fail = (problem: string) => createMalformedError("getUsage", problem);
  if (!isRecord(value)) {
    throw fail(`it is ${describe(value)}, not a usage: { from, stepSeconds, counts }.`);
  }
  const { stepSeconds, counts, failedCounts } = value;
  const from = readInstant(value.from);
  if (!from) throw fail(`\`from\` is ${describe(value.from)}, not an instant.`);
  if (typeof stepSeconds !== "number" || !(stepSeconds > 0 && Number.isFinite(stepSeconds))) {
    throw fail("`stepSeconds` must be a number above 0.");
  }
  if (!Array.isArray(counts)) throw fail(`\`counts\` is ${describe(counts)}, not an array.`);
  const report = (problem: string) => onOddity({ call: "getUsage", keyId: null, problem });
  const readCounts = (name: string, values: readonly unknown[]) => {
    const read = values.map(readCount);
    if (read.includes(undefined)) report(`\`${name}\` has values that aren't numbers of requests.`);
    return read.map((count) => count ?? 0);
  };
  const usable = readCounts("counts", counts);
  if (failedCounts === undefined || failedCounts === null) {
    return { from, stepSeconds, counts: usable };
  }
  if (!Array.isArray(failedCounts) || failedCounts.length !== counts.length) {
    report("`failedCounts` must be an array as long as `counts`, so it is ignored.");
    return { from, stepSeconds, counts: usable };
  }
  const failed = readCounts("failedCounts", failedCounts);
  if (failed.some((count, step) => count > (usable[step] ?? 0))) {
    report("`failedCounts` has steps in which more requests failed than there were.");
  }
  const failedUsable = failed.map((count, step) => Math.min(count, usable[step] ?? 0));
  return { from, stepSeconds, counts: usable, failedCounts: failedUsable };
}

/** Adds up a usage, in as many parts as can be shown. If steps don't divide evenly, the oldest part has fewer. */
export function summarizeUsage(usage: ApiKeyUsage): UsageSummary {
  const { counts, failedCounts, stepSeconds } = usage;
  const fromMs = Date.parse(usage.from);
  const size = Math.max(1, Math.ceil(counts.length / PARTS_MAX));
  const parts: UsagePart[] = [];
  let start = 0;
  let end = counts.length % size || size;
  while (start < counts.length) {
    parts.push({
      fromMs: fromMs + start * stepSeconds * 1000,
      stepCount: end - start,
      count: sum(counts.slice(start, end)),
      failedCount: sum(failedCounts?.slice(start, end) ?? []),
    });
    start = end;
    end += size;
  }
  const total = sum(counts);
  const failedShare = failedCounts && total > 0 ? sum(failedCounts) / total : null;
  return { total, failedShare, parts };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const HOUR_MS = 3_600_000;

/**
 * How long a usage goes back from now, in whole days, or in hours if it's less than two days. `null`: it doesn't end now, or
 * nothing was counted.
 */
export function getUsagePeriod(
  usage: ApiKeyUsage,
  nowMs: number,
): { readonly unit: "days" | "hours"; readonly count: number } | null {
  const stepMs = usage.stepSeconds * 1000;
  const lengthMs = usage.counts.length * stepMs;
  const endMs = Date.parse(usage.from) + lengthMs;
  // Servers may count up to the last whole step, or for days of another time zone.
  if (lengthMs < HOUR_MS || Math.abs(endMs - nowMs) > stepMs + DAY_MS) return null;
  return lengthMs < 2 * DAY_MS
    ? { unit: "hours", count: Math.round(lengthMs / HOUR_MS) }
    : { unit: "days", count: Math.round(lengthMs / DAY_MS) };
}

/**
 * Formats the time of a part: a day or a range of days if steps are whole days, or else when it begins. A day's middle says
 * which day it is, in whatever time zone the server counts.
 */
export function formatUsageTime(part: UsagePart, stepSeconds: number, style: TimeStyle): string {
  const stepMs = stepSeconds * 1000;
  const isInDays = stepMs % DAY_MS === 0;
  const format = new Intl.DateTimeFormat(style.locale, {
    timeZone: style.timeZone,
    dateStyle: "medium",
    ...(!isInDays && { timeStyle: "short" }),
  });
  if (!isInDays) return format.format(part.fromMs);
  const firstMs = part.fromMs + DAY_MS / 2;
  const lastMs = part.fromMs + part.stepCount * stepMs - DAY_MS / 2;
  return format.formatRange(firstMs, lastMs);
}

/** Formats the share of requests that failed: to a tenth of a percent, and never as none if there were some. */
export function formatShare(share: number, locale: string | undefined): string {
  const isTiny = share > 0 && share < 0.001;
  return new Intl.NumberFormat(locale, {
    style: "percent",
    ...(isTiny ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 }),
  }).format(isTiny ? share : Math.floor(share * 1000 + 1e-9) / 1000);
}
