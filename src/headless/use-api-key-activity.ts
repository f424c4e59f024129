import { type InfiniteData, type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import type { ApiKeysAdapter, ReadContext } from "../adapters/adapter.js";
import { readRetryDelayMs, shouldRetryRead } from "../data/load-list.js";
import { apiKeysQueryKeys } from "../data/query-keys.js";
import { reportOddity, reportToDeveloper } from "../data/report-errors.js";
import { type ApiKeyActivityItem, joinActivity, readActivityPage } from "../model/activity.js";
import type { ApiKeyActivityPage } from "../model/api-key.js";
import { type ApiKeysError, isForDevelopers, toApiKeysError } from "../model/errors.js";
import type { UseApiKeysResult } from "./use-api-keys.js";

/** What happened to a key, as far as it's loaded. */
export interface ApiKeyActivity {
  /** The newest first. `undefined`: nothing has come yet. */
  readonly items: readonly ApiKeyActivityItem[] | undefined;
  /** Why the last load failed; what came before stays. `null`: it didn't. */
  readonly error: ApiKeysError | null;
  /** A load is running. */
  readonly isFetching: boolean;
  /** There's a further page. */
  readonly hasMore: boolean;
  /** Loads the next page, or again the one that failed. */
  readonly loadMore: () => void;
  /** Reads all of it again. */
  readonly reload: () => void;
}

/** How many entries a page has. */
const PAGE_LIMIT = 20;

/** @throws ApiKeysError whatever the adapter threw */
async function loadActivity(
  adapter: ApiKeysAdapter,
  apiKeyId: string,
  cursor: string | null,
  context: ReadContext,
): Promise<ApiKeyActivityPage> {
  const page = { limit: PAGE_LIMIT, ...(cursor !== null && { cursor }) };
  try {
    return readActivityPage(await adapter.listActivity?.(apiKeyId, page, context), reportOddity);
  } catch (thrown) {
    context.signal.throwIfAborted();
    const error = toApiKeysError(thrown, "listActivity");
    if (isForDevelopers(error, "listActivity")) reportToDeveloper(error.message);
    throw error;
  }
}

/** The cursor of the next page. `null`: there's none, or the cursors repeat. */
function getNextCursor(
  { nextCursor }: ApiKeyActivityPage,
  _pages: readonly ApiKeyActivityPage[],
  _cursor: string | null,
  cursors: readonly (string | null)[],
): string | null {
  if (nextCursor === null || !cursors.includes(nextCursor)) return nextCursor;
  reportToDeveloper(
    "the adapter's listActivity repeated a cursor, so its pages never end. The panel stopped loading. `nextCursor` must be new on each page and null on the last one.",
  );
  return null;
}

/**
 * What happened to a key, page by page: the adapter's `listActivity`. It's read again each time the key is looked at.
 * Without `listActivity`, nothing is ever loaded.
 * @param keys what `useApiKeys` returns
 */
export function useApiKeyActivity(
  keys: Pick<UseApiKeysResult, "target">,
  apiKeyId: string,
): ApiKeyActivity {
  const { adapter, scope, queryClient } = keys.target;
  const result = useInfiniteQuery<
    ApiKeyActivityPage,
    ApiKeysError,
    InfiniteData<ApiKeyActivityPage, string | null>,
    QueryKey,
    string | null
  >(
    {
      queryKey: apiKeysQueryKeys.activity(scope, apiKeyId),
      queryFn: ({ pageParam, signal }) =>
        loadActivity(adapter, apiKeyId, pageParam, { workspaceId: scope.workspaceId, signal }),
      initialPageParam: null,
      getNextPageParam: getNextCursor,
      enabled: adapter.listActivity !== undefined,
      retry: shouldRetryRead,
      retryDelay: readRetryDelayMs,
      networkMode: "always",
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchInterval: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      throwOnError: false,
    },
    queryClient,
  );
  const { data, error, isFetching, hasNextPage } = result;
  return {
    items: data && joinActivity(data.pages),
    error,
    isFetching,
    hasMore: hasNextPage,
    loadMore: () => {
      if (isFetching) return;
      void (data ? result.fetchNextPage() : result.refetch());
    },
    reload: () => void result.refetch(),
  };
}
