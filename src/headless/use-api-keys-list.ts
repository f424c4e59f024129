import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { applyChanges, findNextDeadline, noChanges, settleChanges } from "../data/list-changes.js";
import { getListChangesStore, type ListChangesStore } from "../data/list-changes-store.js";
import {
  type CompleteList,
  getNextCursor,
  isListCut,
  loadCompleteList,
  loadPage,
  NEWEST_FIRST,
  PAGE_LIMIT,
  withoutDuplicates,
} from "../data/load-list.js";
import type { PanelQueryClient } from "../data/query-client.js";
import { apiKeysQueryKeys } from "../data/query-keys.js";
import { getReadProgress, mayReadAgain, readOrResume } from "../data/read-progress.js";
import { readRetryDelayMs, shouldRetryRead } from "../data/read-retry.js";
import { reportDuplicateId } from "../data/report-errors.js";
import { getScope, getScopeKey } from "../data/scope.js";
import { useDebounced } from "../data/use-debounced.js";
import { useIsHydrating } from "../data/use-is-hydrating.js";
import { isBrowserOnline, useIsOnline } from "../data/use-is-online.js";
import { useTotalCount } from "../data/use-total-count.js";
import type { ApiKeysSort } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { foldName } from "../model/fold-text.js";
import { insertApiKey, searchApiKeys } from "../model/key-order.js";
import {
  isFieldSort,
  isWideSearch,
  type ListColumn,
  type ListSort,
  searchList,
  sortList,
} from "../model/list-column.js";
import type { ReadPage } from "../model/read-page.js";
import type { ApiKeysList } from "./api-keys-list.js";

/** How long typing must pause before the server is asked. In milliseconds. */
const SEARCH_PAUSE_MS = 200;

/** What was asked for in one request, or in several that became one page. */
function countRequests(pages: readonly Partial<CompleteList>[] = []): number {
  return pages.reduce((sum, { requestCount = 1 }) => sum + requestCount, 0);
}

const NO_COLUMNS: readonly ListColumn[] = [];

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
  return useSyncExternalStore(store.subscribe, store.get, () => noChanges);
}

/** The order to ask the server for, page by page. `null`: it does not both search and sort as is wanted. */
function getServerSort(
  { serverSide }: ApiKeysAdapter,
  sort: ListSort,
  columns: readonly ListColumn[],
): ApiKeysSort | null {
  if (serverSide?.search !== true || !isFieldSort(sort) || isWideSearch(columns)) return null;
  return (serverSide.sort ?? []).includes(sort.field) ? sort : null;
}

/**
 * Loads, searches and sorts the keys of a workspace: on the server where it does both, over the complete list where it
 * does not.
 */
export function useApiKeysList(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly locale?: string | undefined;
  readonly queryClient: PanelQueryClient;
  readonly columns?: readonly ListColumn[] | undefined;
}): ApiKeysList {
  const { adapter, workspaceId, locale, queryClient, columns = NO_COLUMNS } = options;
  const scope = getScope(adapter, workspaceId);
  const scopeKey = getScopeKey(scope);
  const store = getListChangesStore(queryClient, scope);
  const changes = useChanges(store);
  const [search, setSearch] = useSearch(scopeKey);
  const [sort, setSort] = useState<ListSort>(NEWEST_FIRST);

  const serverSort = getServerSort(adapter, sort, columns);
  const isPaged = serverSort !== null;
  const askedSort = serverSort ?? NEWEST_FIRST;
  // A cleared search counts at once, or the next letter would bring back the one before.
  const pauseMs = search.trim() === "" ? 0 : SEARCH_PAUSE_MS;
  const askedSearch = useDebounced(search.trim(), pauseMs, scopeKey);
  const serverSearch = search.trim() === "" ? "" : askedSearch;
  const query = { sort: askedSort, ...(serverSearch !== "" && { search: serverSearch }) };
  const queryKey = isPaged
    ? apiKeysQueryKeys.pagedList(scope, query)
    : apiKeysQueryKeys.completeList(scope);

  const progress = getReadProgress(queryClient, queryKey);
  const result = useInfiniteQuery<
    ReadPage,
    ApiKeysError,
    InfiniteData<ReadPage, string | null>,
    readonly unknown[],
    string | null
  >(
    {
      queryKey,
      queryFn: async ({ signal, pageParam }) => {
        const context = { workspaceId, signal };
        const asked = {
          ...query,
          limit: PAGE_LIMIT,
          ...(pageParam !== null && { cursor: pageParam }),
        };
        let page: ReadPage;
        let askedAt: number;
        if (isPaged) {
          const load = () => loadPage(adapter, asked, context);
          ({ page, askedAt } = await readOrResume(progress, pageParam, signal, load));
        } else {
          const list = await loadCompleteList(adapter, {}, context, progress);
          page = list;
          askedAt = list.askedAt;
        }
        store.update((before) => settleChanges(before, page.items, askedAt));
        return page;
      },
      initialPageParam: null,
      getNextPageParam: (_page, pages, _cursor, cursors) => getNextCursor(pages, cursors),
      // The rows of the search before stay until the next ones come; never those of another workspace, and never a part
      // where all keys are asked for.
      placeholderData: (previous, previousQuery) =>
        queryKey.slice(0, 5).every((part, index) => previousQuery?.queryKey[index] === part)
          ? previous
          : undefined,
      // A long list is tried again for each of its pages; offline, once the browser is connected.
      retry: (count, error) =>
        isBrowserOnline() && shouldRetryRead(Math.min(count, progress.failures - 1), error),
      retryDelay: (count, error) => readRetryDelayMs(Math.min(count, progress.failures - 1), error),
      // An adapter need not be remote, and a browser may be wrong about its connection: the first try is always made.
      networkMode: "always",
      staleTime: 0,
      refetchOnMount: true,
      refetchOnWindowFocus: (it) => mayReadAgain(progress, countRequests(it.state.data?.pages)),
      // Below: the host's online manager is none of our business.
      refetchOnReconnect: false,
      refetchInterval: false,
      throwOnError: false,
      enabled: true,
      // A host that shares its client may have set any default.
      select: unchanged,
      initialData: () => undefined,
      notifyOnChangeProps: undefined,
    },
    queryClient,
  );
  const { refetch } = result;

  const isOnline = useIsOnline();
  const failure = result.error ?? result.failureReason;
  const isOffline = !isOnline && failure?.code === "unavailable";

  const hasFailed = failure !== null;
  const requestCount = countRequests(result.data?.pages);

  // The browser is connected again.
  useEffect(() => {
    const handleOnline = () => {
      if (hasFailed || mayReadAgain(progress, requestCount)) void refetch({ cancelRefetch: false });
    };
    window.addEventListener("online", handleOnline);
    return () => window.removeEventListener("online", handleOnline);
  }, [hasFailed, requestCount, progress, refetch]);

  const deferredSearch = useDeferredValue(search);
  const clientSearch = search === "" ? "" : deferredSearch;
  // A shared cache may be ahead of the server's markup, which is to be taken over as it is; the rows come right after.
  const isHydrating = useIsHydrating();
  const data = isHydrating ? undefined : result.data;
  // Offline, there is nothing to say but that.
  const error = isHydrating || isOffline ? null : result.error;
  const known = useMemo(() => {
    const items = data?.pages.flatMap((page) => page.items) ?? [];
    return applyChanges(withoutDuplicates(items, reportDuplicateId), changes);
  }, [data, changes]);
  const deadline = useMemo(
    () =>
      data &&
      findNextDeadline(
        changes,
        data.pages.flatMap((page) => page.items),
      ),
    [data, changes],
  );

  // The server has had long enough to show in its list what it said yes to.
  useEffect(() => {
    if (deadline == null || deadline < Date.now()) return;
    const timer = setTimeout(() => void refetch(), deadline - Date.now());
    return () => clearTimeout(timer);
  }, [deadline, refetch]);

  const complete = useMemo(
    () => (isPaged ? null : sortList([...known.unlisted, ...known.listed], sort, columns, locale)),
    [known, isPaged, sort, columns, locale],
  );
  const apiKeys = useMemo(() => {
    if (complete) return searchList(complete, clientSearch, columns);
    return searchApiKeys(known.unlisted, serverSearch).reduce(
      (list, apiKey) => insertApiKey(list, apiKey, askedSort, locale),
      known.listed,
    );
  }, [complete, known, clientSearch, serverSearch, columns, askedSort, locale]);

  const hasData = data !== undefined;
  const hasMore = hasData && result.hasNextPage;
  const isCut =
    hasData &&
    (isPaged
      ? isListCut(data.pages, data.pageParams)
      : data.pages.some((page: Partial<CompleteList>) => page.isCut));
  const returned = useMemo(() => [...changes.returned.values()], [changes]);
  const isSearching = search.trim() !== "";
  const serverCount = data?.pages.at(-1)?.totalCount;
  const leftOutCount = data?.pages.reduce((sum, page) => sum + page.leftOutCount, 0) ?? 0;
  const loadedCount = data?.pages.reduce((sum, page) => sum + page.items.length, leftOutCount) ?? 0;
  const pagedCount = serverCount === undefined ? null : serverCount + apiKeys.length - loadedCount;
  const matchCount = hasMore ? pagedCount : apiKeys.length;
  const isNeeded = isPaged && isSearching;
  const pagedTotal = useTotalCount({
    adapter,
    workspaceId,
    sort: askedSort,
    queryClient,
    isNeeded,
  });
  const searchedTotal = complete ? complete.length : pagedTotal;

  return {
    status: getStatus({
      hasData,
      error,
      isSearching,
      count: apiKeys.length + (isSearching ? 0 : leftOutCount),
      hasMore,
    }),
    apiKeys,
    matchCount: hasData ? matchCount : null,
    totalCount: hasData ? (isSearching ? searchedTotal : matchCount) : null,
    leftOutCount,
    search,
    setSearch,
    sort,
    setSort,
    error,
    errorAt: result.errorUpdatedAt,
    retryAt: error?.retryAfterMs === undefined ? null : result.errorUpdatedAt + error.retryAfterMs,
    isOffline: !isHydrating && isOffline,
    isStale:
      result.isPlaceholderData ||
      (isPaged ? search.trim() !== serverSearch : search !== clientSearch),
    isFetching: isHydrating || result.isFetching,
    hasMore,
    isCut,
    returned,
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
      const folded = foldName(name);
      return [...known.unlisted, ...known.listed].filter((it) => foldName(it.name) === folded);
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
