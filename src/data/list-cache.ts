import type { InfiniteData } from "@tanstack/react-query";
import type { ListChanges } from "./list-changes.js";
import { getListChangesStore } from "./list-changes-store.js";
import type { ApiKeysListPage } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import type { ApiKeysScope } from "./scope.js";

/** A list as TanStack Query keeps it. */
export type ListData = InfiniteData<ApiKeysListPage, string | null>;

/** Where a list is cached, for the functions that load it. */
export interface ListCache {
  readonly get: () => ListData | undefined;
  /** Shows a list of one page. */
  readonly set: (page: ApiKeysListPage) => void;
  /** The changes that were made here. */
  readonly getChanges: () => ListChanges;
}

export function createListCache(
  queryClient: PanelQueryClient,
  scope: ApiKeysScope,
  queryKey: readonly unknown[],
): ListCache {
  return {
    get: () => queryClient.getQueryData<ListData>(queryKey),
    set: (page) =>
      queryClient.setQueryData<ListData>(queryKey, { pages: [page], pageParams: [null] }),
    getChanges: () => getListChangesStore(queryClient, scope).get(),
  };
}
