import { type InfiniteData, notifyManager, type QueryKey, useQuery } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKeysPage, ApiKeysSort } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { loadPage, readRetryDelayMs, shouldRetryRead } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import type { ApiKeysScope } from "./scope.js";

/** Reads the cache now, and whenever it changes. */
function useCache<T extends string | number | boolean | null>(
  queryClient: PanelQueryClient,
  read: () => T,
): T {
  const subscribe = useCallback(
    (onChange: () => void) =>
      queryClient.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [queryClient],
  );
  return useSyncExternalStore(subscribe, read, read);
}

/** The count that came with the list before the search. `isCurrent`: nothing was written since it was loaded. */
function useEarlierCount(queryClient: PanelQueryClient, queryKey: QueryKey) {
  const getState = () => queryClient.getQueryState<InfiniteData<ApiKeysPage>>(queryKey);
  const count = useCache(queryClient, () => getState()?.data?.pages.at(-1)?.totalCount ?? null);
  const isCurrent = useCache(queryClient, () => {
    const state = getState();
    return state?.data !== undefined && !state.isInvalidated;
  });
  return { count, isCurrent };
}

/**
 * The number of keys, while the server has only been asked for those that match a search.
 *
 * The list from before the search comes with it. If there's no such list in this order, or something was written since, the
 * server is asked for a page of one key, just for its count.
 * @param options.isNeeded `false` asks for nothing
 * @returns `null` if it isn't known: the server doesn't say, or didn't respond
 */
export function useTotalCount(options: {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly sort: ApiKeysSort;
  readonly queryClient: PanelQueryClient;
  readonly isNeeded: boolean;
}): number | null {
  const { adapter, scope, sort, queryClient, isNeeded } = options;
  const { workspaceId } = scope;
  const earlier = useEarlierCount(queryClient, apiKeysQueryKeys.pagedList(scope, { sort }));
  const result = useQuery<number | null, ApiKeysError>(
    {
      queryKey: apiKeysQueryKeys.count(scope),
      queryFn: async ({ signal }) => {
        const page = await loadPage(adapter, { sort, limit: 1 }, { workspaceId, signal });
        return page.totalCount ?? null;
      },
      enabled: isNeeded && !earlier.isCurrent,
      retry: shouldRetryRead,
      retryDelay: readRetryDelayMs,
      networkMode: "always",
      staleTime: 0,
      throwOnError: false,
    },
    queryClient,
  );

  if (earlier.isCurrent) return earlier.count;
  // Until the server responds, the earlier number is better than a line that changes its form twice.
  return result.data ?? (result.isError ? null : earlier.count);
}
