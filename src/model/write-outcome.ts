import type { ApiKeysError } from "./errors.js";

/** Whether a write that failed with this error may have been carried out anyway. */
export function isAmbiguousFailure(error: ApiKeysError): boolean {
  return error.code === "unavailable" || error.code === "unknown";
}

/**
 * What a failed attempt says about its write.
 *
 * - `refused`: neither this attempt nor an earlier one did anything.
 * - `open`: this attempt or an earlier one may have done something.
 * - `running`: `open`, and the server is still busy with an earlier attempt.
 */
type WriteFailure = "refused" | "open" | "running";

/**
 * Judges a failed attempt. Nothing else may decide this. A write whose adapter returned has succeeded, whatever fails later.
 * @param hasOpenAttempt whether an earlier attempt has an unknown outcome; a later refusal doesn't settle it
 */
export function judgeFailure(error: ApiKeysError, hasOpenAttempt: boolean): WriteFailure {
  // Servers that lock an idempotency key while its first request runs respond with a bare 409.
  if (hasOpenAttempt && error.code === "conflict" && error.isFromStatus === true) return "running";
  return hasOpenAttempt || isAmbiguousFailure(error) ? "open" : "refused";
}
