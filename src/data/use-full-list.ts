import { notifyManager } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { ApiKey } from "../model/api-key.js";
import { findFullListData, readFullList } from "./full-list.js";
import { noChanges } from "./list-changes.js";
import { getListChangesStore } from "./list-changes-store.js";
import type { PanelQueryClient } from "./query-client.js";
import type { ApiKeysScope } from "./scope.js";

/**
 * Every key of a scope, whatever is searched and filtered for, with what was changed here. The same array until that changes.
 * `null`: they aren't all loaded.
 */
export function useFullList(
  queryClient: PanelQueryClient,
  scope: ApiKeysScope,
): readonly ApiKey[] | null {
  const subscribe = useCallback(
    (onChange: () => void) =>
      queryClient.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [queryClient],
  );
  const getData = () => findFullListData(queryClient, scope);
  const data = useSyncExternalStore(subscribe, getData, () => null);
  const store = getListChangesStore(queryClient, scope);
  const changes = useSyncExternalStore(store.subscribe, store.get, () => noChanges);
  return useMemo(() => data && readFullList(data, changes), [data, changes]);
}
