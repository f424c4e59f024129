import type { ApiKey, ApiKeyStatus } from "./api-key.js";
import { getApiKeyStatus } from "./status.js";
import { formatListTime, type TimeStyle } from "./time-format.js";

/** What the row of a key says that depends on the clock. */
export interface KeyTimes {
  readonly status: ApiKeyStatus;
  /** The key's expiry is over, which a disabled key's status doesn't say. */
  readonly isOver: boolean;
  /** It was rotated, and its old token still works, as the key itself does. */
  readonly hasOldToken: boolean;
  /** The times as texts. `null`: there's no such time. */
  readonly createdAt: string | null;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
}

function workOutTimes(apiKey: ApiKey, now: number, style: TimeStyle): KeyTimes {
  const { createdAt, lastUsedAt, expiresAt, oldTokenExpiresAt } = apiKey;
  const format = (iso: string | null | undefined, tense?: "past") =>
    iso == null ? null : formatListTime(iso, now, style, tense);
  const getStatus = (fields: Parameters<typeof getApiKeyStatus>[0]) =>
    getApiKeyStatus(fields, now, style.timeZone);
  const status = getStatus(apiKey);
  const working = status === "disabled" ? getStatus({ expiresAt: expiresAt ?? null }) : status;
  return {
    status,
    isOver: working === "expired",
    hasOldToken:
      oldTokenExpiresAt != null &&
      (status === "active" || status === "expiring") &&
      getStatus({ expiresAt: oldTokenExpiresAt }) !== "expired",
    // Two clocks that differ could make a time to come of these.
    createdAt: format(createdAt, "past"),
    lastUsedAt: format(lastUsedAt, "past"),
    expiresAt: format(expiresAt),
  };
}

function areSame(a: KeyTimes, b: KeyTimes): boolean {
  return (Object.keys(a) as (keyof KeyTimes)[]).every((name) => a[name] === b[name]);
}

interface Known {
  readonly now: number;
  readonly style: TimeStyle;
  readonly times: KeyTimes;
}

const known = new WeakMap<ApiKey, Known>();

/**
 * What the row of a key says at a given time. It's the same object for as long as it says the same, so that a tick of the
 * clock renders only the rows that change.
 * @param now milliseconds since 1970
 */
export function getKeyTimes(apiKey: ApiKey, now: number, style: TimeStyle): KeyTimes {
  const last = known.get(apiKey);
  if (last?.now === now && last.style === style) return last.times;
  const next = workOutTimes(apiKey, now, style);
  const times = last && areSame(last.times, next) ? last.times : next;
  known.set(apiKey, { now, style, times });
  return times;
}
