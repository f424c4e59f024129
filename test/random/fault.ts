import type { ApiKeysErrorCode } from "api-keys-panel";

/** How one call goes wrong, or `none`. */
export type Fault =
  | "none"
  /** The request never arrives. */
  | "lost_before"
  /** It is carried out, and the answer never arrives. */
  | "lost_after"
  /** It waits until somebody lets it go; then it is carried out and answered. */
  | "held_before"
  /** It is carried out at once; the answer waits until somebody lets it go. */
  | "held_after"
  /** The same, and then the answer is lost. */
  | "held_lost"
  /** It is carried out, and the answer makes no sense. */
  | "malformed"
  /** The same, but for the token, where there is one. */
  | "malformed_key"
  /** A delete is answered as if there were no such key, and it stays. */
  | "denied"
  /** A page of a list says that the next one is itself. */
  | "repeated_cursor"
  /** The first page comes, the next one is refused for a moment. */
  | "late_rate_limited"
  | Exclude<ApiKeysErrorCode, "unavailable" | "unknown">;
