import type { Sql } from "../database/database.js";
import type { KeyAddress } from "./change-keys.js";

const DAY_SECONDS = 24 * 60 * 60;
const DAYS = 30;

/** The panel's `ApiKeyUsage`: the last 30 days in UTC, today included. */
export interface KeyUsage {
  readonly from: string;
  readonly stepSeconds: number;
  readonly counts: readonly number[];
  readonly failedCounts: readonly number[];
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/**
 * Counts one request. A busy API would count in memory, and write what it counted once a second.
 * @param isFailed whether the request was refused, although the token works
 */
export async function countUse(
  sql: Sql,
  apiKeyId: string,
  now: Date,
  isFailed: boolean,
): Promise<void> {
  await addUse(sql, apiKeyId, now, 1, isFailed ? 1 : 0);
}

/** Adds requests to the day of an instant. */
export async function addUse(
  sql: Sql,
  apiKeyId: string,
  at: Date,
  requests: number,
  failed: number,
): Promise<void> {
  await sql.query(
    `insert into api_key_usage (api_key_id, day, requests, failed) values ($1, $2::date, $3, $4)
     on conflict (api_key_id, day) do update
     set requests = api_key_usage.requests + excluded.requests,
       failed = api_key_usage.failed + excluded.failed`,
    [apiKeyId, dayOf(at), requests, failed],
  );
}

/** Returns how often a key was used. */
export async function readUsage(sql: Sql, { id }: KeyAddress, now: Date): Promise<KeyUsage> {
  const today = Date.parse(dayOf(now));
  const days = Array.from({ length: DAYS }, (_, index) =>
    dayOf(new Date(today - (DAYS - 1 - index) * DAY_SECONDS * 1000)),
  );
  // As text: what a date becomes in JavaScript depends on the driver and the time zone.
  const rows = await sql.query<{ day: string; requests: number; failed: number }>(
    `select to_char(day, 'YYYY-MM-DD') as day, requests, failed from api_key_usage
     where api_key_id = $1 and day >= $2::date`,
    [id, days[0]],
  );
  const byDay = new Map(rows.map((row) => [row.day, row]));
  return {
    from: `${days[0]}T00:00:00.000Z`,
    stepSeconds: DAY_SECONDS,
    counts: days.map((day) => byDay.get(day)?.requests ?? 0),
    failedCounts: days.map((day) => byDay.get(day)?.failed ?? 0),
  };
}
