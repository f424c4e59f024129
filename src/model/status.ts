import type { ApiKey } from "./api-key.js";

/** A key whose end is nearer than this is said to expire soon. */
export const EXPIRING_SOON_MS = 7 * 24 * 60 * 60 * 1000;

/** What a key's state is, in the order of what a reader must know first. */
export type ApiKeyStatus = "disabled" | "expired" | "expiring" | "active";

/**
 * The state of a key at an instant.
 *
 * A disabled key stays `disabled` when its time runs out too: somebody has to enable it first.
 * @param now milliseconds since 1970
 */
export function getApiKeyStatus(
  apiKey: Pick<ApiKey, "enabled" | "expiresAt">,
  now: number,
): ApiKeyStatus {
  if (apiKey.enabled === false) return "disabled";
  if (apiKey.expiresAt == null) return "active";
  const remainingMs = Date.parse(apiKey.expiresAt) - now;
  // An unreadable date is not a reason to call a key dead.
  if (Number.isNaN(remainingMs)) return "active";
  if (remainingMs <= 0) return "expired";
  return remainingMs <= EXPIRING_SOON_MS ? "expiring" : "active";
}
