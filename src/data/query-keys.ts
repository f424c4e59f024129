import type { ApiKeysQuery } from "../model/api-key.js";
import { DEFAULT_ADAPTER_ID } from "./scope.js";

/** The data set that a cache key is for. */
export interface ApiKeysKeyScope {
  /** The adapter's `id`. @default "default", as for an adapter without an `id` */
  readonly adapterId?: string | undefined;
  readonly workspaceId: string;
}

/**
 * The keys of everything that the panel reads into a `QueryClient`. Each starts with the one before it, so you can invalidate
 * or remove as much as you like.
 *
 * @example
 * // A webhook said that a key of Acme changed: the panel loads its list again.
 * queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists({ workspaceId: "acme" }) });
 * // Sign-out: nothing of the panel's stays in the cache.
 * queryClient.removeQueries({ queryKey: apiKeysQueryKeys.all });
 */
export const apiKeysQueryKeys = {
  /** Everything, for all adapters and workspaces. */
  all: ["api-keys-panel"] as const,
  /** Everything of one adapter and workspace. */
  scope: ({ adapterId = DEFAULT_ADAPTER_ID, workspaceId }: ApiKeysKeyScope) =>
    [...apiKeysQueryKeys.all, adapterId, workspaceId] as const,
  /** All lists of a scope, in whatever order, and their count. */
  lists: (scope: ApiKeysKeyScope) => [...apiKeysQueryKeys.scope(scope), "list"] as const,
  /** The complete list, which the panel searches and sorts itself. */
  completeList: (scope: ApiKeysKeyScope) => [...apiKeysQueryKeys.lists(scope), "complete"] as const,
  /** A list that the server searches, sorts, and filters, page by page. */
  pagedList: (scope: ApiKeysKeyScope, query: Pick<ApiKeysQuery, "search" | "sort" | "filter">) =>
    [...apiKeysQueryKeys.lists(scope), "paged", query] as const,
  /** The number of keys, if it takes a separate request. */
  count: (scope: ApiKeysKeyScope) => [...apiKeysQueryKeys.lists(scope), "count"] as const,
  /** What the backend accepts. */
  rules: (scope: ApiKeysKeyScope) => [...apiKeysQueryKeys.scope(scope), "rules"] as const,
  /** Every scope a key can have. */
  scopes: (scope: ApiKeysKeyScope) => [...apiKeysQueryKeys.scope(scope), "scopes"] as const,
  /** What happened to a key. */
  activity: (scope: ApiKeysKeyScope, apiKeyId: string) =>
    [...apiKeysQueryKeys.scope(scope), "activity", apiKeyId] as const,
  /** How often a key was used. */
  usage: (scope: ApiKeysKeyScope, apiKeyId: string) =>
    [...apiKeysQueryKeys.scope(scope), "usage", apiKeyId] as const,
};
