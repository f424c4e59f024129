import { useEffect, useMemo, useState } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { getListChangesStore, useListChanges } from "../data/list-changes-store.js";
import { chooseListRequest } from "../data/list-query.js";
import { type ApiKeysListPage, NEWEST_FIRST } from "../data/load-list.js";
import type { PanelQueryClient } from "../data/query-client.js";
import type { ApiKeysScope } from "../data/scope.js";
import { useListQuery } from "../data/use-list-query.js";
import { useTotalCount } from "../data/use-total-count.js";
import type { ListColumn, ListSort } from "../model/list-column.js";
import type { ApiKeysList, ListProgress } from "./api-keys-list.js";
import { useVisibleKeys } from "./use-visible-keys.js";

/** How long typing must pause before the server is asked. In milliseconds. */
const SEARCH_PAUSE_MS = 200;

const NO_COLUMNS: readonly ListColumn[] = [];

/**
 * The keys of a scope as the user wants to see them: what the server lists (`useListQuery`), with what was changed here
 * (`useListChanges`), in order and searched (`useVisibleKeys`), and counted.
 */
export function useApiKeysList(options: {
  readonly adapter: ApiKeysAdapter;
  readonly scope: ApiKeysScope;
  readonly locale?: string | undefined;
  readonly queryClient: PanelQueryClient;
  readonly columns?: readonly ListColumn[] | undefined;
}): ApiKeysList {
  const { adapter, scope, locale, queryClient, columns = NO_COLUMNS } = options;
  const { search, setSearch, askedSearch } = useSearch(scope.key);
  const [sort, setSort] = useState<ListSort>(NEWEST_FIRST);

  const request = chooseListRequest(adapter, { sort, search: askedSearch }, columns);
  const query = useListQuery({ adapter, scope, request, queryClient });
  const { pages, hasMore, refetch, isPlaceholder, ...state } = query;
  const store = getListChangesStore(queryClient, scope);
  const changes = useListChanges({ store, pages, refetch });

  const visible = useVisibleKeys({
    pages,
    changes,
    request,
    scopeKey: scope.key,
    search,
    sort,
    columns,
    locale,
  });
  const { apiKeys } = visible;

  const isSearching = search.trim() !== "";
  const searchedTotal = useTotalCount({
    adapter,
    scope,
    sort: request.kind === "paged" ? request.sort : NEWEST_FIRST,
    queryClient,
    isNeeded: request.kind === "paged" && isSearching,
  });
  const progress = useMemo(() => getProgress(pages), [pages]);
  const { leftOutCount, ...counts } = countKeys(pages, apiKeys.length, hasMore);
  // It isn't known how many of the keys to come match.
  const matchCount = progress ? null : counts.matchCount;
  const knownTotal = isSearching ? (visible.totalCount ?? searchedTotal) : matchCount;
  const totalCount = progress ? progress.totalCount : knownTotal;
  const returned = useMemo(() => [...changes.returned.values()], [changes]);
  const { error, errorAt } = query;
  return {
    ...state,
    status: getStatus({
      isLoaded: pages !== undefined,
      hasFailed: error !== null,
      isSearching,
      count: apiKeys.length + (isSearching ? 0 : leftOutCount),
      hasMore,
      isPartial: progress !== null,
    }),
    apiKeys,
    matchCount: pages ? matchCount : null,
    totalCount: pages ? totalCount : null,
    leftOutCount,
    progress,
    search,
    setSearch,
    sort,
    setSort,
    retryAt: error?.retryAfterMs === undefined ? null : errorAt + error.retryAfterMs,
    isStale: isPlaceholder || visible.isStale,
    hasMore,
    returned,
    findByName: visible.findByName,
  };
}

/** @returns `askedSearch`: what to ask the server for, trimmed, once typing has paused */
function useSearch(scopeKey: string) {
  const [state, setState] = useState({ scopeKey, search: "" });
  const [settled, setSettled] = useState({ scopeKey, search: "" });
  // A search in one workspace must not filter the next one, not even for one frame.
  if (state.scopeKey !== scopeKey) setState({ scopeKey, search: "" });
  const search = state.scopeKey === scopeKey ? state.search : "";
  const trimmed = search.trim();
  // A cleared search counts immediately, or the next letter would bring back the one before.
  const pauseMs = trimmed === "" ? 0 : SEARCH_PAUSE_MS;

  useEffect(() => {
    const timer = setTimeout(() => setSettled({ scopeKey, search: trimmed }), pauseMs);
    return () => clearTimeout(timer);
  }, [scopeKey, trimmed, pauseMs]);

  return {
    search,
    setSearch: (next: string) => setState({ scopeKey, search: next }),
    askedSearch: settled.scopeKey === scopeKey && trimmed !== "" ? settled.search : "",
  };
}

function getProgress(pages: readonly ApiKeysListPage[] = []): ListProgress | null {
  const part = pages.find(({ isPartial }) => isPartial);
  if (!part) return null;
  return { loadedCount: part.items.length, totalCount: part.totalCount ?? null };
}

function countKeys(pages: readonly ApiKeysListPage[] = [], visibleCount: number, hasMore: boolean) {
  const leftOutCount = pages.reduce((sum, page) => sum + page.leftOutCount, 0);
  const loadedCount = pages.reduce((sum, page) => sum + page.items.length, leftOutCount);
  const serverCount = pages.at(-1)?.totalCount ?? null;
  // What was changed here, the server's count may not include yet.
  const pagedCount = serverCount === null ? null : serverCount + visibleCount - loadedCount;
  return { leftOutCount, matchCount: hasMore ? pagedCount : visibleCount };
}

function getStatus(of: {
  readonly isLoaded: boolean;
  readonly hasFailed: boolean;
  readonly isSearching: boolean;
  readonly count: number;
  readonly hasMore: boolean;
  readonly isPartial: boolean;
}): ApiKeysList["status"] {
  if (!of.isLoaded) return of.hasFailed ? "error" : "loading";
  if (of.count > 0 || of.hasMore) return "rows";
  if (of.isPartial && !of.isSearching) return of.hasFailed ? "error" : "loading";
  return of.isSearching ? "no_match" : "empty";
}
