import { type InfiniteData, type QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeysPage, ApiKeysSort } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { foldForSearch, insertApiKey, searchApiKeys, sortApiKeys } from "../model/key-order.js";
import { applyChanges, settleChanges } from "./list-changes.js";
import { getListChangesStore, type ListChangesStore } from "./list-changes-store.js";
import { loadCompleteList, loadPage, PAGE_LIMIT, withoutDuplicates } from "./load-list.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { readRetryDelayMs, shouldRetryRead } from "./read-retry.js";
import { reportDuplicateId } from "./report-duplicates.js";
import { getScope, getScopeKey } from "./scope.js";
import { useDebounced } from "./use-debounced.js";
import { useTotalCount } from "./use-total-count.js";

/** How long typing must pause before the server is asked. In milliseconds. */
const SEARCH_PAUSE_MS = 200;

const NEWEST_FIRST: ApiKeysSort = { field: "createdAt", direction: "desc" };

/** The list of keys with its search and its order. */
export interface ApiKeysList {
  /** In this order: nothing to show because the load failed, still loading, no keys at all, no match, or rows. */
  readonly status: "error" | "loading" | "empty" | "no_match" | "rows";
  /** The keys that match the search, in order. */
  readonly apiKeys: readonly ApiKey[];
  /** How many keys match the search. `null`: not known, as not all pages are loaded and the server does not say. */
  readonly matchCount: number | null;
  /** How many keys there are. `null`: not known. */
  readonly totalCount: number | null;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly sort: ApiKeysSort;
  readonly setSort: (sort: ApiKeysSort) => void;
  /** Why the last load failed; keys that were loaded before stay. `null`: it did not. */
  readonly error: ApiKeysError | null;
  /** When the last load failed, in milliseconds since 1970. 0: none did. */
  readonly errorAt: number;
  /** When the server wants to be asked again, in milliseconds since 1970. `null`: it has not said. */
  readonly retryAt: number | null;
  /** The browser is offline, and the load goes on by itself once it is not. */
  readonly isOffline: boolean;
  /** What is shown answers an earlier search or order; the right answer is under way. */
  readonly isBehind: boolean;
  readonly isFetching: boolean;
  /** There are further pages. */
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
  /** The loaded keys that have this name, in whatever case. */
  readonly findByName: (name: string) => readonly ApiKey[];
}

function unchanged<T>(data: T): T {
  return data;
}

function useSearch(scopeKey: string): [string, (search: string) => void] {
  const [state, setState] = useState({ scopeKey, search: "" });
  // What was looked for in one workspace must not filter the next one, not even for one frame.
  if (state.scopeKey !== scopeKey) setState({ scopeKey, search: "" });
  const search = state.scopeKey === scopeKey ? state.search : "";
  return [search, (next) => setState({ scopeKey, search: next })];
}

function useChanges(store: ListChangesStore) {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/** Whether the server both searches and sorts by a field, so that it can be asked page by page. */
function isServerSide(adapter: ApiKeysAdapter, sort: ApiKeysSort): boolean {
  const { serverSide } = adapter;
  return serverSide?.search === true && (serverSide.sort ?? []).includes(sort.field);
}

/**
 * Loads, searches and sorts the keys of a workspace: on the server where it does both, over the complete list where it
 * does not.
 */
export function useApiKeysList(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly locale?: string | undefined;
  readonly queryClient: QueryClient;
}): ApiKeysList {
  const { adapter, workspaceId, locale, queryClient } = options;
  const scope = getScope(adapter, workspaceId);
  const scopeKey = getScopeKey(scope);
  const store = getListChangesStore(queryClient, scope);
  const changes = useChanges(store);
  const [search, setSearch] = useSearch(scopeKey);
  const [sort, setSort] = useState(NEWEST_FIRST);

  const isPaged = isServerSide(adapter, sort);
  // A cleared search counts at once, or the next letter would bring back the one before.
  const pauseMs = search.trim() === "" ? 0 : SEARCH_PAUSE_MS;
  const askedSearch = useDebounced(search.trim(), pauseMs, scopeKey);
  const serverSearch = search.trim() === "" ? "" : askedSearch;
  const query = { sort, ...(serverSearch !== "" && { search: serverSearch }) };
  const queryKey = isPaged
    ? apiKeysQueryKeys.pagedList(scope, query)
    : apiKeysQueryKeys.completeList(scope);

  const result = useInfiniteQuery<
    ApiKeysPage,
    ApiKeysError,
    InfiniteData<ApiKeysPage, string | null>,
    readonly unknown[],
    string | null
  >(
    {
      queryKey,
      queryFn: async ({ signal, pageParam }) => {
        const askedAt = Date.now();
        const context = { workspaceId, signal };
        const page = isPaged
          ? await loadPage(
              adapter,
              { ...query, limit: PAGE_LIMIT, ...(pageParam !== null && { cursor: pageParam }) },
              context,
            )
          : await loadCompleteList(adapter, NEWEST_FIRST, context);
        store.update((before) => settleChanges(before, page.items, askedAt));
        return page;
      },
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      // The rows of the search before stay until the next ones come; never those of another workspace, and never a part
      // where all keys are asked for.
      placeholderData: (previous, previousQuery) =>
        queryKey.slice(0, 5).every((part, index) => previousQuery?.queryKey[index] === part)
          ? previous
          : undefined,
      retry: shouldRetryRead,
      retryDelay: readRetryDelayMs,
      // An adapter need not be remote: the first try is made in any case, and only its repetition waits for a connection.
      networkMode: "offlineFirst",
      staleTime: 0,
      refetchOnMount: true,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      throwOnError: false,
      enabled: true,
      // A host that shares its client may have set any default.
      select: unchanged,
      initialData: () => undefined,
      notifyOnChangeProps: undefined,
    },
    queryClient,
  );

  const deferredSearch = useDeferredValue(search);
  const clientSearch = search === "" ? "" : deferredSearch;
  const { data } = result;
  const known = useMemo(() => {
    const items = data?.pages.flatMap((page) => page.items) ?? [];
    return applyChanges(withoutDuplicates(items, reportDuplicateId), changes);
  }, [data, changes]);
  const complete = useMemo(
    () => (isPaged ? null : sortApiKeys([...known.unlisted, ...known.listed], sort, locale)),
    [known, isPaged, sort, locale],
  );
  const apiKeys = useMemo(() => {
    if (complete) return searchApiKeys(complete, clientSearch);
    return searchApiKeys(known.unlisted, serverSearch).reduce(
      (list, apiKey) => insertApiKey(list, apiKey, sort, locale),
      known.listed,
    );
  }, [complete, known, clientSearch, serverSearch, sort, locale]);

  const hasData = data !== undefined;
  const hasMore = result.hasNextPage;
  const isSearching = search.trim() !== "";
  const serverCount = data?.pages.at(-1)?.totalCount;
  const loadedCount = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  const pagedCount = serverCount === undefined ? null : serverCount + apiKeys.length - loadedCount;
  const matchCount = hasMore ? pagedCount : apiKeys.length;
  const isNeeded = isPaged && isSearching;
  const pagedTotal = useTotalCount({ adapter, workspaceId, sort, queryClient, isNeeded });
  const searchedTotal = complete ? complete.length : pagedTotal;

  return {
    status: getStatus({
      hasData,
      error: result.error,
      isSearching,
      count: apiKeys.length,
      hasMore,
    }),
    apiKeys,
    matchCount: hasData ? matchCount : null,
    totalCount: hasData ? (isSearching ? searchedTotal : matchCount) : null,
    search,
    setSearch,
    sort,
    setSort,
    error: result.error,
    errorAt: result.errorUpdatedAt,
    retryAt:
      result.error?.retryAfterMs === undefined
        ? null
        : result.errorUpdatedAt + result.error.retryAfterMs,
    isOffline: result.fetchStatus === "paused",
    isBehind:
      result.isPlaceholderData ||
      (isPaged ? search.trim() !== serverSearch : search !== clientSearch),
    isFetching: result.isFetching,
    hasMore,
    isLoadingMore: result.isFetchingNextPage,
    loadMore: () => {
      if (hasMore && !result.isFetching) void result.fetchNextPage();
    },
    reload: () => {
      // A first load that hangs would otherwise be waited for again.
      const stopped = hasData ? Promise.resolve() : queryClient.cancelQueries({ queryKey });
      void stopped.then(() => result.refetch());
    },
    findByName: (name) => {
      const folded = foldForSearch(name);
      return [...known.unlisted, ...known.listed].filter((it) => foldForSearch(it.name) === folded);
    },
  };
}

function getStatus(of: {
  hasData: boolean;
  error: ApiKeysError | null;
  isSearching: boolean;
  count: number;
  hasMore: boolean;
}): ApiKeysList["status"] {
  if (!of.hasData) return of.error ? "error" : "loading";
  if (of.count > 0 || of.hasMore) return "rows";
  return of.isSearching ? "no_match" : "empty";
}
