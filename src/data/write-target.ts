import type { QueryClient } from "@tanstack/react-query";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { type ApiKeysError, isApiKeysError, toApiKeysError } from "../model/errors.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { isConfirmed } from "./is-confirmed.js";
import { getListChangesStore, type ListChangesStore } from "./list-changes-store.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { type ApiKeysScope, getScope } from "./scope.js";
import { tellHost } from "./tell-host.js";

/**
 * Where a write goes, fixed when it begins: what was asked in one workspace ends there, whatever the panel shows by the
 * time of the answer.
 */
export interface WriteTarget {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly workspaceId: string;
  readonly changes: ListChangesStore;
  /** Loads the scope's lists again, and tells other panels to. */
  readonly refreshLists: () => void;
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}

/** The target of an adapter and a workspace. */
export function createWriteTarget(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly queryClient: QueryClient;
  readonly postChanged: () => void;
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}): WriteTarget {
  const { adapter, workspaceId, queryClient, postChanged, onEvent, onReauthenticate } = options;
  const scope = getScope(adapter, workspaceId);
  return {
    adapter,
    scope,
    workspaceId,
    changes: getListChangesStore(queryClient, scope),
    refreshLists: () => {
      void queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists(scope) });
      postChanged();
    },
    onEvent: (event) => tellHost(() => onEvent(event)),
    onReauthenticate,
  };
}

/**
 * Calls the adapter; where it wants to know again who the user is, asks the host once and goes on with the same intent.
 * @throws ApiKeysError whatever the adapter threw
 */
export async function callAdapter<T>(target: WriteTarget, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    const error = toApiKeysError(thrown);
    if (error.code !== "reauthentication_required") throw error;
    if (!(await isConfirmed(target.onReauthenticate))) throw error;
  }
  try {
    return await call();
  } catch (thrown) {
    throw toApiKeysError(thrown);
  }
}

/** Reports a failed write to the host, and hands on the error. */
export function reportFailure(
  target: WriteTarget,
  action: "create" | "update" | "delete" | "rotate",
  thrown: unknown,
): ApiKeysError {
  const error = isApiKeysError(thrown) ? thrown : toApiKeysError(thrown);
  target.onEvent({ type: "failed", action, code: error.code, workspaceId: target.workspaceId });
  return error;
}
