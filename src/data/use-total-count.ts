import { type InfiniteData, useQuery } from "@tanstack/react-query";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKeysPage, ApiKeysSort } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { loadPage } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { readRetryDelayMs, shouldRetryRead } from "./read-retry.js";
import { getScope } from "./scope.js";

/**
 * How many keys there are, while the server has been asked only for those that match a search.
 *
 * The list from before the search knows it. Where there is none in this order, or something was written since, the
 * server is asked for a page of one key, which comes with the number.
 * @param options.isNeeded `false` asks nothing
 * @returns `null` where it is not known, because the server does not say or does not answer
 */
export function useTotalCount(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly sort: ApiKeysSort;
  readonly queryClient: PanelQueryClient;
  readonly isNeeded: boolean;
}): number | null {
  // It reads the cache as it is at each render, which the React Compiler would take for a constant.
  "use no memo";
  const { adapter, workspaceId, sort, queryClient, isNeeded } = options;
  const scope = getScope(adapter, workspaceId);
  const unsearched = queryClient.getQueryState<InfiniteData<ApiKeysPage>>(
    apiKeysQueryKeys.pagedList(scope, { sort }),
  );
  const earlierCount = unsearched?.data?.pages.at(-1)?.totalCount ?? null;
  const isCurrent = unsearched?.data !== undefined && !unsearched.isInvalidated;

  const result = useQuery<number | null, ApiKeysError>(
    {
      queryKey: apiKeysQueryKeys.count(scope),
      queryFn: async ({ signal }) => {
        const page = await loadPage(adapter, { sort, limit: 1 }, { workspaceId, signal });
        return page.totalCount ?? null;
      },
      enabled: isNeeded && !isCurrent,
      retry: shouldRetryRead,
      retryDelay: readRetryDelayMs,
      networkMode: "always",
      staleTime: 0,
      throwOnError: false,
    },
    queryClient,
  );

  if (isCurrent) return earlierCount;
  // While the server is asked, the earlier number is better than a line that changes its form twice.
  return result.data ?? (result.isError ? null : earlierCount);
}
