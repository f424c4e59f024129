import { type ApiKeysError, isAmbiguousFailure } from "./errors.js";

/**
 * What a failed try says about a write: nothing was done, or nobody knows. The one place that decides this; a write whose
 * adapter returned has been done, whatever happens after it.
 *
 * - `refused`: nothing was done, by this try or an earlier one.
 * - `open`: something may have been done, by this try or an earlier one.
 * - `running`: `open`, and the server is still busy with an earlier try.
 */
export type WriteFailure = "refused" | "open" | "running";

/**
 * Judges a failed try.
 * @param hasOpenTry whether an earlier try of the same write has an open outcome. Its end is not told by a later refusal
 */
export function judgeFailure(error: ApiKeysError, hasOpenTry: boolean): WriteFailure {
  // Servers that lock an idempotency key while its first request runs answer a bare 409.
  if (hasOpenTry && error.code === "conflict" && error.isFromStatus === true) return "running";
  return hasOpenTry || isAmbiguousFailure(error) ? "open" : "refused";
}
