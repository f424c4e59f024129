import type { ApiKey } from "./api-key.js";
import type { ApiKeysErrorCode } from "./errors.js";

/** What happened in a panel, for your audit log or analytics. It never contains a token. */
export type ApiKeysPanelEvent = {
  /** Where it happened. The user may have switched to another workspace since then. */
  readonly workspaceId: string;
} & (
  | {
      /** `token_given_up`: the user closed the token dialog without copying, after confirming that they saved the token. */
      readonly type:
        | "created"
        | "updated"
        | "deleted"
        | "rotated"
        | "token_copied"
        | "token_given_up";
      /** The key after the change; for `deleted`, as it was before. */
      readonly apiKey: ApiKey;
    }
  | {
      readonly type: "failed";
      /** What the panel tried to do. */
      readonly action: "list" | "create" | "update" | "delete" | "rotate";
      /** Why it failed. */
      readonly code: ApiKeysErrorCode;
      /** The error's message, for developers and logs. Not for users. */
      readonly message: string;
    }
);
