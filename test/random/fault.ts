import type { ApiKeysErrorCode } from "api-keys-panel";

/** How one call goes wrong, or `none`. */
export type Fault =
  | "none"
  /** The request never arrives. */
  | "lost_before"
  /** It's carried out, and the response never arrives. */
  | "lost_after"
  /** It waits until it's released; then it's carried out and the response is sent. */
  | "held_before"
  /** It's carried out immediately; the response waits until it's released. */
  | "held_after"
  /** The same, and then the response is lost. */
  | "held_lost"
  /** It's carried out, and the response makes no sense. */
  | "malformed"
  /** The same, except for the token, if there is one. */
  | "malformed_key"
  /** A delete gets a response as if there were no such key, and the key stays. */
  | "denied"
  /** A page of a list says that the next one is itself. */
  | "repeated_cursor"
  /** The first page loads; the next one fails for a moment. */
  | "late_rate_limited"
  | Exclude<ApiKeysErrorCode, "unavailable" | "unknown">;
