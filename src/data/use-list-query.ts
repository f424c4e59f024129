import { type QueryKey, type QueryState, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKeysError } from "../model/errors.js";
import { createListCache, type ListData } from "./list-cache.js";
import { createListOptions, getListKey, isBrowserOnline, type ListRequest } from "./list-query.js";
import { type ApiKeysListPage, getNextCursor, isListCut } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import {
  getReadProgress,
  mayReadAgain,
  noteChangeOf,
  READ_AGAIN_PAUSE_MS,
  type ReadProgress,
} from "./read-progress.js";
import type { ApiKeysScope } from "./scope.js";
import { shareKeys } from "./share-keys.js";

/** What the server has said of a list so far, and what can be asked of it next. */
export interface ListQuery {
  /** `undefined`: nothing has come yet. */
  readonly pages: readonly ApiKeysListPage[] | undefined;
  /** The pages are those of an earlier search or order. */
  readonly isPlaceholder: boolean;
  /** Why the last load failed. `null`: it didn't, or there's no connection, which says it all. */
  readonly error: ApiKeysError | null;
  /** When a load last failed, in milliseconds since 1970. 0: never. */
  readonly errorAt: number;
  /** The last load failed, and the browser says that it's offline. */
  readonly isOffline: boolean;
  readonly isFetching: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** The server's pages have no end, so the list was ended. */
  readonly isCut: boolean;
  readonly loadMore: () => void;
  /** Loads the list again; a first load that hangs is given up. */
  readonly reload: () => void;
  /** Loads the list again. The same function between renders. */
  readonly refetch: () => Promise<unknown>;
}

function countRequests(pages: readonly ApiKeysListPage[] = []): number {
  return pages.reduce((sum, { requestCount }) => sum + requestCount, 0);
}

/** A list that the host has just prefetched, or another panel has just loaded, isn't loaded again. */
function isFresh(state: QueryState<ListData, ApiKeysError>): boolean {
  const isUpToDate = state.status === "success" && !state.isInvalidated;
  const isWhole = !state.data?.pages.some(({ isPartial }) => isPartial);
  return isUpToDate && isWhole && Date.now() - state.dataUpdatedAt < READ_AGAIN_PAUSE_MS;
}

function isCutOff({ pages, pageParams }: ListData): boolean {
  return pages.some(({ isCut }) => isCut) || isListCut(pages, pageParams);
}

/** As long as keys begin like this, they belong to one scope, and to one way of loading its list. */
const SAME_LIST_PARTS = 5;

function isSameList(a: readonly unknown[], b: readonly unknown[] = []): boolean {
  return a.slice(0, SAME_LIST_PARTS).every((part, index) => b[index] === part);
}

function unchanged<T>(data: T): T {
  return data;
}

function share(before: unknown, after: unknown): unknown {
  return shareKeys(before as ListData | undefined, after as ListData);
}

/** Loads a list, and keeps it up to date. */
export function useListQuery(options: {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly request: ListRequest;
  readonly queryClient: PanelQueryClient;
}): ListQuery {
  const { adapter, scope, request, queryClient } = options;
  const queryKey = getListKey(scope, request);
  const progress = getReadProgress(queryClient, queryKey);
  const cache = createListCache(queryClient, scope, queryKey);
  const result = useInfiniteQuery<ApiKeysListPage, ApiKeysError, ListData, QueryKey, string | null>(
    {
      ...createListOptions(adapter, scope, request, progress, cache),
      // The rows of the last search stay until the next ones come, but never those of another workspace, and never pages
      // where the complete list is wanted.
      placeholderData: (previous, previousQuery) =>
        isSameList(queryKey, previousQuery?.queryKey) ? previous : undefined,
      staleTime: 0,
      refetchOnMount: ({ state }) => !isFresh(state),
      refetchOnWindowFocus: ({ state }) => mayReadAgain(progress, countRequests(state.data?.pages)),
      // `useRefetchOnline` does it: the online manager belongs to the host.
      refetchOnReconnect: false,
      // A host may have set defaults for these in the client that it shares.
      refetchInterval: false,
      throwOnError: false,
      enabled: true,
      select: unchanged,
      structuralSharing: share,
      initialData: () => undefined,
      notifyOnChangeProps: undefined,
    },
    queryClient,
  );
  const { data, refetch } = result;
  const failure = result.error ?? result.failureReason;
  const requestCount = countRequests(data?.pages);
  useRefetchOnline({ hasFailed: failure !== null, requestCount, progress, refetch });
  useHeadRefresh({ isIdle: !result.isFetching && failure === null, progress, refetch });
  const isOffline = !useIsOnline() && failure?.code === "unavailable";
  // A shared cache may know more than the server's markup, which React has to find as it is; the rows come right after.
  const isHydrating = useIsHydrating();
  const loadMore = () => {
    const state = queryClient.getQueryState<ListData>(queryKey);
    if (!state?.data || !result.hasNextPage) return;
    const isFetching = state.fetchStatus !== "idle";
    if (isFetching && state.fetchMeta?.fetchMore) return;
    progress.wantedCursor = getNextCursor(state.data.pages, state.data.pageParams);
    // Someone waits for this page. A refresh that it interrupts resumes after it.
    void result.fetchNextPage().then(({ isError }) => {
      if (isFetching && !isError) void refetch({ cancelRefetch: false });
    });
  };
  const reload = () => {
    const state = queryClient.getQueryState<ListData>(queryKey);
    const isFetching = state?.fetchStatus === "fetching";
    if (state?.status === "error" && !isFetching && state.fetchMeta?.fetchMore) {
      loadMore();
      return;
    }
    progress.wantsAll = true;
    if (isFetching) noteChangeOf(progress);
    // Otherwise, a first load that hangs would be waited for again.
    const stopped = data ? Promise.resolve() : queryClient.cancelQueries({ queryKey });
    void stopped.then(() => refetch());
  };
  return {
    pages: isHydrating ? undefined : data?.pages,
    isPlaceholder: result.isPlaceholderData,
    error: isHydrating || isOffline ? null : result.error,
    errorAt: result.errorUpdatedAt,
    isOffline: isOffline && !isHydrating,
    isFetching: result.isFetching || isHydrating,
    hasMore: result.hasNextPage && !isHydrating,
    isLoadingMore: result.isFetchingNextPage,
    isCut: data !== undefined && isCutOff(data),
    loadMore,
    reload,
    refetch,
  };
}

/** Loads the head of a long list again if something has changed while the list was being loaded. */
function useHeadRefresh(options: {
  readonly isIdle: boolean;
  readonly progress: ReadProgress;
  readonly refetch: () => Promise<unknown>;
}): void {
  const { isIdle, progress, refetch } = options;

  useEffect(() => {
    if (isIdle && progress.isHeadStale) void refetch();
  }, [isIdle, progress, refetch]);
}

/** Loads a list again when the browser is connected again, if it failed or hasn't been read for a while. */
function useRefetchOnline(options: {
  readonly hasFailed: boolean;
  readonly requestCount: number;
  readonly progress: ReadProgress;
  readonly refetch: (options: { readonly cancelRefetch: boolean }) => Promise<unknown>;
}): void {
  const { hasFailed, requestCount, progress, refetch } = options;

  useEffect(() => {
    const handleOnline = () => {
      if (hasFailed || mayReadAgain(progress, requestCount)) void refetch({ cancelRefetch: false });
    };
    window.addEventListener("online", handleOnline);
    return () => window.removeEventListener("online", handleOnline);
  }, [hasFailed, requestCount, progress, refetch]);
}

/**
 * Follows {@link isBrowserOnline}. The browser may be wrong (a VPN, a virtual adapter), so this only explains a failure and
 * never holds back a first attempt. TanStack's online manager is shared with the host, so we leave it alone.
 */
function useIsOnline(): boolean {
  return useSyncExternalStore(subscribeToConnection, isBrowserOnline, () => true);
}

function subscribeToConnection(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/**
 * Whether this render hydrates a server's markup and has to show the same. Also `true` on the server. Always `false` in a
 * component that only the browser renders.
 */
function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}
