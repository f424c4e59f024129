import type { DialogMessages } from "../../locales/en.js";
import type { ApiKeysError } from "../../model/errors.js";

/** The kinds of writes. `switch`: a key is disabled or enabled, so there's nothing to fill in. */
export type WriteAction = "create" | "update" | "delete" | "rotate" | "switch";

/** Explains to the user why a write failed, except for errors of a field. */
export function describeWriteError(
  error: ApiKeysError,
  messages: DialogMessages,
  action: WriteAction,
): string {
  if (error.detail !== undefined) return error.detail;
  if (error.isRedirected) return messages.errorRedirected;
  switch (error.code) {
    case "forbidden":
      return messages.writeForbidden;
    case "unauthenticated":
      return messages.writeUnauthenticated;
    case "reauthentication_required":
      return messages.writeReauthentication;
    case "not_found":
      // Before there's a key, only the workspace can be missing.
      return action === "create" ? messages.writeWorkspaceNotFound : messages.writeNotFound;
    case "conflict":
      return hasName(action) ? messages.nameTaken : messages.writeRejected;
    case "invalid":
      return action === "switch" ? messages.writeRejected : messages.writeInvalid;
    case "limit_reached":
      return messages.writeLimitReached;
    case "rate_limited":
      return error.retryAfterMs === undefined
        ? messages.writeRateLimitedSoon
        : messages.writeRateLimited(Math.max(1, Math.ceil(error.retryAfterMs / 1000)));
    case "rejected":
      return messages.writeRejected;
    case "unavailable":
      return messages.writeUnavailable;
    case "unknown":
      return messages.writeUnknown;
    default:
      return error.code satisfies never;
  }
}

const hasName = (action: WriteAction): boolean => action === "create" || action === "update";

/** Explains what a failed write says about the name. `undefined`: nothing. */
export function describeNameError(
  error: ApiKeysError | null,
  messages: DialogMessages,
  action: WriteAction,
): string | undefined {
  if (!hasName(action)) return undefined;
  if (error?.code === "conflict") return error.fields?.name ?? error.detail ?? messages.nameTaken;
  return error?.code === "invalid" ? error.fields?.name : undefined;
}

/** Whether everything that a failed write says about single fields is shown at one of these. */
export function isSaidAtFields(error: ApiKeysError | null, fields: readonly string[]): boolean {
  const wrong = error?.code === "invalid" ? Object.keys(error.fields ?? {}) : [];
  return wrong.length > 0 && wrong.every((field) => fields.includes(field));
}
