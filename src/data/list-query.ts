import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKeysFilter, ApiKeysQuery, ApiKeysSort } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import { getFilterEntries } from "../model/filter.js";
import { isFieldSort, isWideSearch, type ListColumn, type ListSort } from "../model/list-column.js";
import { loadCompleteList } from "./complete-list.js";
import type { ListCache } from "./list-cache.js";
import {
  type ApiKeysListPage,
  getNextCursor,
  loadPage,
  NEWEST_FIRST,
  readRetryDelayMs,
  shouldRetryRead,
} from "./load-list.js";
import { loadPageOfList } from "./paged-list.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import { createReadProgress, type ReadProgress } from "./read-progress.js";
import { type ApiKeysScope, getScope } from "./scope.js";

/** What the server is asked for: pages that it searches, sorts, and filters, or all keys, so that the panel can do it. */
export type ListRequest =
  | {
      readonly kind: "paged";
      readonly sort: ApiKeysSort;
      readonly search: string;
      /** Only with fields that hold something. `undefined`: there are none. */
      readonly filter?: ApiKeysFilter;
    }
  | { readonly kind: "complete" };

const COMPLETE: ListRequest = { kind: "complete" };

/** What to ask the server for. Pages only if it does everything that is wanted: a part of the keys is never searched. */
export function chooseListRequest(
  { serverSide }: Pick<ApiKeysAdapter, "serverSide">,
  view: { readonly sort: ListSort; readonly search: string; readonly filter?: ApiKeysFilter },
  columns: readonly ListColumn[] = [],
): ListRequest {
  const { sort, filter = {} } = view;
  if (serverSide?.search !== true || !isFieldSort(sort) || isWideSearch(columns)) return COMPLETE;
  if (!serverSide.sort?.includes(sort.field)) return COMPLETE;
  const wanted = getFilterEntries(filter);
  if (wanted.some(([field]) => !serverSide.filter?.includes(field))) return COMPLETE;
  return {
    kind: "paged",
    sort,
    search: view.search.trim(),
    ...(wanted.length > 0 && { filter: Object.fromEntries(wanted) }),
  };
}

/** The options of a list's query for TanStack Query 5: `prefetchInfiniteQuery`, `useInfiniteQuery`, and so on. */
export interface ApiKeysListOptions {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: string | null;
  }) => Promise<ApiKeysListPage>;
  readonly initialPageParam: null;
  readonly getNextPageParam: (
    lastPage: ApiKeysListPage,
    pages: ApiKeysListPage[],
    lastPageParam: string | null,
    pageParams: (string | null)[],
  ) => string | null;
  readonly retry: (failureCount: number, error: ApiKeysError) => boolean;
  readonly retryDelay: (failureCount: number, error: ApiKeysError) => number;
  readonly networkMode: "always";
}

/** Whether the browser thinks that it's connected. A server, which a host may prefetch on, always is. */
export function isBrowserOnline(): boolean {
  return typeof navigator === "undefined" || navigator.onLine !== false;
}

/** What a page of a list is asked for. */
export function getQuery(
  request: Extract<ListRequest, { kind: "paged" }>,
): Pick<ApiKeysQuery, "sort" | "search" | "filter"> {
  const { sort, search, filter } = request;
  return { sort, ...(search !== "" && { search }), ...(filter && { filter }) };
}

/** Where a list's query is cached. */
export function getListKey(scope: ApiKeysScope, request: ListRequest): readonly unknown[] {
  if (request.kind === "complete") return apiKeysQueryKeys.completeList(scope);
  return apiKeysQueryKeys.pagedList(scope, getQuery(request));
}

/**
 * @param progress how far an earlier reading of the list has come
 * @param cache where the list is cached, so that it's shown while it's being loaded. `undefined`: it's loaded as a whole
 */
export function createListOptions(
  adapter: ApiKeysAdapter,
  scope: ApiKeysScope,
  request: ListRequest,
  progress: ReadProgress,
  cache?: ListCache,
): ApiKeysListOptions {
  const { workspaceId } = scope;
  // A long list has its retries for each page, not for all pages together.
  const countFailures = (failureCount: number) => Math.min(failureCount, progress.failures - 1);
  return {
    queryKey: getListKey(scope, request),
    queryFn: async ({ signal, pageParam }) => {
      const load = (query: ApiKeysQuery) => loadPage(adapter, query, { workspaceId, signal });
      if (request.kind === "complete") return loadCompleteList(load, signal, { progress, cache });
      return loadPageOfList(load, signal, {
        query: getQuery(request),
        cursor: pageParam,
        progress,
        cache,
      });
    },
    initialPageParam: null,
    getNextPageParam: (_page, pages, _cursor, cursors) => getNextCursor(pages, cursors),
    // Without a connection, the list is loaded again once there is one.
    retry: (failureCount, error) =>
      isBrowserOnline() && shouldRetryRead(countFailures(failureCount), error),
    retryDelay: (failureCount, error) => readRetryDelayMs(countFailures(failureCount), error),
    // An adapter may not need a network, and a browser may be wrong about its connection: the first attempt is always made.
    networkMode: "always",
  };
}

/**
 * The options of the query that a panel or `useApiKeys` loads its list with. Prefetch with them before the panel is on
 * screen, and it shows its rows right away, without another request. The panel needs the same `queryClient`, and
 * the same `adapter.id`, workspace, and custom columns.
 *
 * @param options.sort the order that you'll show. @default the newest key first, as the panel begins
 * @param options.search the text that you'll search for. @default ""
 * @param options.filter what you'll filter by. @default nothing
 * @param options.columns the panel's custom columns: whether one is searchable decides how the list is loaded
 * @example
 * // In a router's loader, or when the pointer comes near the link:
 * await queryClient.prefetchInfiniteQuery(getApiKeysListOptions({ adapter, workspaceId: "acme" }));
 * // Later:
 * <ApiKeysPanel adapter={adapter} workspaceId="acme" queryClient={queryClient} />
 */
export function getApiKeysListOptions(options: {
  readonly adapter: ApiKeysAdapter;
  readonly workspaceId: string;
  readonly sort?: ListSort | undefined;
  readonly search?: string | undefined;
  readonly filter?: ApiKeysFilter | undefined;
  readonly columns?: readonly ListColumn[] | undefined;
}): ApiKeysListOptions {
  const { adapter, workspaceId, sort = NEWEST_FIRST, search = "", filter = {}, columns } = options;
  const request = chooseListRequest(adapter, { sort, search, filter }, columns);
  return createListOptions(adapter, getScope(adapter, workspaceId), request, createReadProgress());
}
