import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey } from "../model/api-key.js";
import type { ApiKeysPanelEvent } from "../model/events.js";
import { getListChangesStore, type ListChangesStore } from "./list-changes-store.js";
import type { PanelQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { noteChange } from "./read-progress.js";
import { runGuarded } from "./report-errors.js";
import type { ApiKeysScope } from "./scope.js";

/**
 * Where a write goes, fixed when it starts: a write for one workspace ends there, whatever the panel shows when the response
 * arrives.
 */
export interface WriteTarget {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly workspaceId: string;
  readonly queryClient: PanelQueryClient;
  readonly changes: ListChangesStore;
  /** Reloads the scope's lists, and tells other panels to do so, too. Never throws. */
  readonly refreshLists: () => void;
  /**
   * Whether the server's list contains a key, to settle a doubtful delete. Throws as the adapter's `list` does. `undefined`: it's
   * read for each of them.
   */
  readonly isListed?: (apiKey: ApiKey) => Promise<boolean>;
  /** Notifies the host. Never throws. */
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
  /** Has the user verify their identity. Never rejects. `undefined`: the host offers no way to do this. */
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}

/** Creates the target for an adapter and a scope. */
export function createWriteTarget(options: {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly queryClient: PanelQueryClient;
  readonly postChanged: () => void;
  readonly onEvent: (event: ApiKeysPanelEvent) => void;
  readonly onReauthenticate: (() => Promise<boolean>) | undefined;
}): WriteTarget {
  const { adapter, scope, queryClient, postChanged, onEvent, onReauthenticate } = options;
  const { workspaceId } = scope;
  return {
    adapter,
    scope,
    workspaceId,
    queryClient,
    changes: getListChangesStore(queryClient, scope),
    refreshLists: () => {
      // A host's hooks into its client may throw here.
      noteChange(queryClient);
      runGuarded(() => {
        void queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists(scope) });
      });
      runGuarded(postChanged);
    },
    onEvent: (event) => runGuarded(() => onEvent(event)),
    onReauthenticate,
  };
}
