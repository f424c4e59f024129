import type { ApiKey, ApiKeysQuery } from "../model/api-key.js";
import type { ListData } from "./list-cache.js";
import { applyChanges, type ListChanges } from "./list-changes.js";
import { getListChangesStore } from "./list-changes-store.js";
import { withoutDuplicates } from "./load-list.js";
import type { PanelQueryClient } from "./query-client.js";
import { apiKeysQueryKeys } from "./query-keys.js";
import type { ApiKeysScope } from "./scope.js";

/** How old a list may be that nothing on screen keeps up to date, in milliseconds. */
const FRESH_MS = 60_000;

/** A list of the cache that has every key of its scope. `null`: there's none, or none that is up to date. */
export function findFullListData(
  queryClient: PanelQueryClient,
  scope: ApiKeysScope,
): ListData | null {
  const lists = queryClient.getQueryCache().findAll({ queryKey: apiKeysQueryKeys.lists(scope) });
  const full = lists.flatMap((list) => {
    const [kind, query] = list.queryKey.slice(4) as [string, ApiKeysQuery | undefined];
    const isWhole = kind === "complete" || (kind === "paged" && !query?.search && !query?.filter);
    const { data, dataUpdatedAt, isInvalidated } = list.state;
    const pages = (data as ListData | undefined)?.pages ?? [];
    const isOver = pages.length > 0 && pages.at(-1)?.nextCursor === null;
    const isPartial = pages.some((page) => page.isPartial);
    const isFresh = list.isActive() || (!isInvalidated && Date.now() - dataUpdatedAt < FRESH_MS);
    return isWhole && isOver && !isPartial && isFresh ? [list.state] : [];
  });
  const [newest] = full.sort((a, b) => b.dataUpdatedAt - a.dataUpdatedAt);
  return (newest?.data as ListData | undefined) ?? null;
}

/** The keys of a list, with what was changed here. */
export function readFullList(data: ListData, changes: ListChanges): readonly ApiKey[] {
  const items = withoutDuplicates(data.pages.flatMap((page) => page.items));
  const { listed, unlisted } = applyChanges(items, changes);
  return unlisted.length === 0 ? listed : [...unlisted, ...listed];
}

/** Every key of a scope, whatever is searched and filtered for. `null`: they aren't all loaded. */
export function findFullList(
  queryClient: PanelQueryClient,
  scope: ApiKeysScope,
): readonly ApiKey[] | null {
  const data = findFullListData(queryClient, scope);
  return data && readFullList(data, getListChangesStore(queryClient, scope).get());
}
