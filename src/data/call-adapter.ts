import { type ApiKeysError, isForDevelopers, toApiKeysError } from "../model/errors.js";
import { isAmbiguousFailure } from "../model/write-outcome.js";
import { reportToDeveloper } from "./report-errors.js";
import type { WriteTarget } from "./write-target.js";

/**
 * Calls the adapter. If it requires the user to verify their identity, asks the host once and repeats the same call. Only
 * the adapter's own promise decides whether a write failed.
 * @param onFailure reverts what was shown before the response
 * @throws ApiKeysError whatever the adapter threw, after reporting it to the host and its developers
 */
export async function callAdapter<T>(
  target: WriteTarget,
  action: "create" | "update" | "delete" | "rotate",
  call: () => Promise<T>,
  onFailure: () => void = () => {},
): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    const error = toApiKeysError(thrown, action);
    const canRetry =
      error.code === "reauthentication_required" && (await target.onReauthenticate?.()) === true;
    if (!canRetry) {
      onFailure();
      throw failWrite(target, action, error);
    }
  }
  try {
    return await call();
  } catch (thrown) {
    onFailure();
    throw failWrite(target, action, toApiKeysError(thrown, action));
  }
}

/**
 * Reports that a write failed: to the host, and to its developers if the adapter is at fault. Reloads the lists if they may
 * show the outcome.
 * @returns the error, for the caller to throw
 */
export function failWrite(
  target: WriteTarget,
  action: "create" | "update" | "delete" | "rotate",
  error: ApiKeysError,
): ApiKeysError {
  const { code, message } = error;
  if (isForDevelopers(error, action)) reportToDeveloper(message, action + message);
  target.onEvent({ type: "failed", action, code, message, workspaceId: target.workspaceId });
  // The list shows whether the write was carried out, or why an update was refused.
  if (isAmbiguousFailure(error) || code === "not_found" || action === "update") {
    target.refreshLists();
  }
  return error;
}
