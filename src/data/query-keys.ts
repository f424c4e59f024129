import type { ApiKeysQuery } from "../model/api-key.js";
import type { ApiKeysScope } from "./scope.js";

/** The keys under which reads stand in the query cache. Each begins with the one before it. */
export const apiKeysQueryKeys = {
  all: ["api-keys-panel"] as const,
  scope: ({ adapterId, workspaceId }: ApiKeysScope) =>
    [...apiKeysQueryKeys.all, adapterId, workspaceId] as const,
  lists: (scope: ApiKeysScope) => [...apiKeysQueryKeys.scope(scope), "list"] as const,
  /** All keys at once, searched and sorted by the panel. */
  completeList: (scope: ApiKeysScope) => [...apiKeysQueryKeys.lists(scope), "complete"] as const,
  /** Pages that the server has searched and sorted. */
  pagedList: (scope: ApiKeysScope, query: Pick<ApiKeysQuery, "search" | "sort">) =>
    [...apiKeysQueryKeys.lists(scope), "paged", query] as const,
  /** How many keys there are, where it is asked for by itself. */
  count: (scope: ApiKeysScope) => [...apiKeysQueryKeys.lists(scope), "count"] as const,
};
