import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey } from "../model/api-key.js";
import { ApiKeysError, isForDevelopers, toApiKeysError } from "../model/errors.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { isAmbiguousFailure } from "../model/write-outcome.js";
import { getListChangesStore, type ListChangesStore } from "./list-changes-store.js";
import { loadCompleteList } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { forgetAllPages } from "./read-progress.js";
import { reportToDeveloper, runGuarded } from "./report-errors.js";
import { type ApiKeysScope, getScope } from "./scope.js";

/**
 * Where a write goes, fixed when it begins: what was asked in one workspace ends there, whatever the panel shows by the
 * time of the answer.
 */
export interface WriteTarget {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly workspaceId: string;
  readonly changes: ListChangesStore;
  /** Loads the scope's lists again, and tells other panels to. Never throws. */
  readonly refreshLists: () => void;
  /** Asks the server's list whether it has a key: the witness of a doubtful delete. @throws as the adapter's `list` */
  readonly isListed: (apiKey: ApiKey) => Promise<boolean>;
  /** Tells the host. Never throws. */
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
  /** Has the user prove who they are. Never rejects. `undefined`: the host offers no such way. */
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}

/** The target of an adapter and a workspace. */
export function createWriteTarget(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly queryClient: PanelQueryClient;
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
      // What a host has hooked into its client runs in here.
      forgetAllPages(queryClient);
      runGuarded(() => {
        void queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists(scope) });
      });
      runGuarded(postChanged);
    },
    isListed: async ({ id, name }) => {
      const query = adapter.serverSide?.search === true && name !== "" ? { search: name } : {};
      const { signal } = new AbortController();
      const list = await loadCompleteList(adapter, query, { workspaceId, signal });
      if (list.items.some((it) => it.id === id)) return true;
      if (!list.isCut) return false;
      throw new ApiKeysError("unknown", {
        message: "The adapter's list has no end, so it can't be told whether a key is gone.",
      });
    },
    onEvent: (event) => runGuarded(() => onEvent(event)),
    onReauthenticate,
  };
}

/**
 * Calls the adapter; where it wants to know again who the user is, asks the host once and goes on with the same intent.
 * Nothing but the adapter's own promise decides whether a write has failed.
 * @param onFailure takes back what was shown ahead of the answer
 * @throws ApiKeysError whatever the adapter threw; the host and its developers have been told
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
    const isWorthAnother =
      error.code === "reauthentication_required" && (await target.onReauthenticate?.()) === true;
    if (!isWorthAnother) {
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
 * Notes that a write has failed: tells the host, its developers where the adapter is at fault, and loads the lists again
 * where they know better.
 * @returns the error, to be thrown
 */
export function failWrite(
  target: WriteTarget,
  action: "create" | "update" | "delete" | "rotate",
  error: ApiKeysError,
): ApiKeysError {
  const { code, message } = error;
  if (isForDevelopers(error, action)) reportToDeveloper(message, action + message);
  target.onEvent({ type: "failed", action, code, message, workspaceId: target.workspaceId });
  // Whether it was carried out, or why an update was refused, the list knows better.
  if (isAmbiguousFailure(error) || code === "not_found" || action === "update") {
    target.refreshLists();
  }
  return error;
}
