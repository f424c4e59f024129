import type { ApiKey } from "./api-key.js";
import type { ApiKeysErrorCode } from "./errors.js";

/** What happened in a panel, for a host's audit log or analytics. Never holds a token. */
export type ApiKeysPanelEvent = {
  /** The workspace that it happened in, which may not be the one on screen by now. */
  readonly workspaceId: string;
} & (
  | {
      /** `token_given_up`: the reveal was closed without a copy, the user having said that the token is stored. */
      readonly type:
        | "created"
        | "updated"
        | "deleted"
        | "rotated"
        | "token_copied"
        | "token_given_up";
      readonly apiKey: ApiKey;
    }
  | {
      readonly type: "failed";
      readonly action: "list" | "create" | "update" | "delete" | "rotate";
      readonly code: ApiKeysErrorCode;
      /** What went wrong, for developers and logs: the error's message. Not for users. */
      readonly message: string;
    }
);
