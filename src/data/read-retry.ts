import type { ApiKeysError } from "../model/errors.js";

const MAX_RETRIES = 2;

/** A wait up to this long happens unseen; a longer one is put to the user. In milliseconds. */
const LONGEST_SILENT_WAIT_MS = 3000;

/** Whether a failed read is tried again by itself: only where the server could not answer, or asked for a short wait. */
export function shouldRetryRead(failureCount: number, error: ApiKeysError): boolean {
  if (failureCount >= MAX_RETRIES) return false;
  if (error.code === "unavailable") return true;
  return (
    error.code === "rate_limited" && (error.retryAfterMs ?? Infinity) <= LONGEST_SILENT_WAIT_MS
  );
}

/** How long to wait before a read is tried again. In milliseconds. */
export function readRetryDelayMs(failureCount: number, error: ApiKeysError): number {
  return error.retryAfterMs ?? 400 * 2 ** failureCount;
}
