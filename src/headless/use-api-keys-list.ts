import { useEffect, useMemo, useState } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";
import { getListChangesStore, useListChanges } from "../data/list-changes-store.js";
import { chooseListRequest } from "../data/list-query.js";
import { type ApiKeysListPage, NEWEST_FIRST } from "../data/load-list.js";
import type { PanelQueryClient } from "../data/query-client.js";
import type { ApiKeysScope } from "../data/scope.js";
import { useListQuery } from "../data/use-list-query.js";
import { useTotalCount } from "../data/use-total-count.js";
import type { ApiKey, ApiKeyStatus } from "../model/api-key.js";
import { isNarrowed } from "../model/filter.js";
import type { ListColumn } from "../model/list-column.js";
import type { ApiKeysView } from "../model/view.js";
import type { ApiKeysList, ListProgress } from "./api-keys-list.js";
import { useView } from "./use-view.js";
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
  readonly view?: ApiKeysView | undefined;
  readonly onViewChange?: ((view: ApiKeysView) => void) | undefined;
  /** The same function until a state changes with the clock. */
  readonly getStatus: (apiKey: ApiKey) => ApiKeyStatus;
}): ApiKeysList {
  const { adapter, scope, locale, queryClient, columns = NO_COLUMNS, getStatus } = options;
  const { view, setView } = useView(scope.key, options.view, options.onViewChange);
  const { search, sort, filter } = view;
  const askedSearch = useAskedSearch(scope.key, search);

  const request = chooseListRequest(adapter, { sort, search: askedSearch, filter }, columns);
  const query = useListQuery({ adapter, scope, request, queryClient });
  const { pages, hasMore, refetch, isPlaceholder, ...state } = query;
  const store = getListChangesStore(queryClient, scope);
  const changes = useListChanges({ store, pages, refetch });

  const visible = useVisibleKeys({
    pages,
    changes,
    request,
    scopeKey: scope.key,
    view,
    columns,
    locale,
    getStatus,
  });
  const { apiKeys } = visible;

  const isPart = isNarrowed(view);
  const searchedTotal = useTotalCount({
    adapter,
    scope,
    sort: request.kind === "paged" ? request.sort : NEWEST_FIRST,
    queryClient,
    isNeeded: request.kind === "paged" && isPart,
  });
  const progress = useMemo(() => getProgress(pages), [pages]);
  const { leftOutCount, ...counts } = countKeys(pages, apiKeys.length, hasMore);
  // It isn't known how many of the keys to come match.
  const matchCount = progress ? null : counts.matchCount;
  const knownTotal = isPart ? (visible.totalCount ?? searchedTotal) : matchCount;
  const totalCount = progress ? progress.totalCount : knownTotal;
  // A server leaves out what isn't asked for.
  const isWhole =
    pages !== undefined &&
    !(hasMore || progress || isPlaceholder || (request.kind === "paged" && isPart));
  const returned = useMemo(() => [...changes.returned.values()], [changes]);
  const { error, errorAt } = query;
  return {
    ...state,
    status: getListStatus({
      isLoaded: pages !== undefined,
      hasFailed: error !== null,
      isPart,
      count: apiKeys.length + (isPart ? 0 : leftOutCount),
      hasMore,
      isPartial: progress !== null,
    }),
    apiKeys,
    matchCount: pages ? matchCount : null,
    totalCount: pages ? totalCount : null,
    leftOutCount,
    progress,
    ...view,
    setView,
    setSearch: (next) => setView({ search: next }),
    setSort: (next) => setView({ sort: next }),
    setFilter: (next) => setView({ filter: next }),
    retryAt: error?.retryAfterMs === undefined ? null : errorAt + error.retryAfterMs,
    isStale: isPlaceholder || visible.isStale,
    hasMore,
    returned,
    findByName: visible.findByName,
    findById: (id) => visible.findById(id) ?? (isWhole ? null : undefined),
  };
}

/** @returns what to ask the server for: the search, trimmed, once typing has paused */
function useAskedSearch(scopeKey: string, search: string): string {
  const trimmed = search.trim();
  const [settled, setSettled] = useState({ scopeKey, search: trimmed });
  // A cleared search counts immediately, or the next letter would bring back the one before.
  const pauseMs = trimmed === "" ? 0 : SEARCH_PAUSE_MS;

  useEffect(() => {
    const timer = setTimeout(() => setSettled({ scopeKey, search: trimmed }), pauseMs);
    return () => clearTimeout(timer);
  }, [scopeKey, trimmed, pauseMs]);

  return settled.scopeKey === scopeKey && trimmed !== "" ? settled.search : "";
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

function getListStatus(of: {
  readonly isLoaded: boolean;
  readonly hasFailed: boolean;
  readonly isPart: boolean;
  readonly count: number;
  readonly hasMore: boolean;
  readonly isPartial: boolean;
}): ApiKeysList["status"] {
  if (!of.isLoaded) return of.hasFailed ? "error" : "loading";
  if (of.count > 0 || of.hasMore) return "rows";
  if (of.isPartial && !of.isPart) return of.hasFailed ? "error" : "loading";
  return of.isPart ? "no_match" : "empty";
}
