import { useDeferredValue, useMemo } from "react";
import { applyChanges, type ListChanges } from "../data/list-changes.js";
import type { ListRequest } from "../data/list-query.js";
import { type ApiKeysListPage, withoutDuplicates } from "../data/load-list.js";
import { reportDuplicateId } from "../data/report-errors.js";
import type { ApiKey } from "../model/api-key.js";
import { foldName } from "../model/fold-text.js";
import { insertApiKey, searchApiKeys } from "../model/key-order.js";
import { type ListColumn, type ListSort, searchList, sortList } from "../model/list-column.js";

/** The keys that the user wants to see, in order. */
export interface VisibleKeys {
  readonly apiKeys: readonly ApiKey[];
  /** How many keys there are in all. `null`: only the server knows. */
  readonly totalCount: number | null;
  /** The keys are those of an earlier search. */
  readonly isStale: boolean;
  /** All keys with this name, whatever is searched for. */
  readonly findByName: (name: string) => readonly ApiKey[];
}

/**
 * The keys that match the search, in order: the server's, with what was changed here. A paged list is so already, but for
 * the keys that the server doesn't list yet.
 */
export function useVisibleKeys(options: {
  readonly pages: readonly ApiKeysListPage[] | undefined;
  readonly changes: ListChanges;
  readonly request: ListRequest;
  readonly search: string;
  readonly sort: ListSort;
  readonly columns: readonly ListColumn[];
  readonly locale: string | undefined;
}): VisibleKeys {
  const { pages, changes, request, search, sort, columns, locale } = options;
  const known = useKnownKeys(pages, changes);
  const deferredSearch = useDeferredValue(search);
  const clientSearch = search === "" ? "" : deferredSearch;
  const paged = request.kind === "paged" ? request : null;
  const serverSort = paged?.sort;
  const serverSearch = paged?.search ?? "";

  const sorted = useMemo(
    () =>
      serverSort ? null : sortList([...known.unlisted, ...known.listed], sort, columns, locale),
    [known, serverSort, sort, columns, locale],
  );
  const apiKeys = useMemo(() => {
    if (sorted) return searchList(sorted, clientSearch, columns);
    if (!serverSort) return known.listed;
    return searchApiKeys(known.unlisted, serverSearch).reduce(
      (list, apiKey) => insertApiKey(list, apiKey, serverSort, locale),
      known.listed,
    );
  }, [known, sorted, clientSearch, columns, serverSort, serverSearch, locale]);

  return {
    apiKeys,
    totalCount: sorted?.length ?? null,
    isStale: paged ? search.trim() !== serverSearch : search !== clientSearch,
    findByName: (name) => {
      const folded = foldName(name);
      const all = [...known.unlisted, ...known.listed];
      return all.filter((apiKey) => foldName(apiKey.name) === folded);
    },
  };
}

/** The server's keys as this page knows them to be, and beside them those that the server doesn't list yet. */
function useKnownKeys(pages: readonly ApiKeysListPage[] | undefined, changes: ListChanges) {
  return useMemo(() => {
    const items = pages?.flatMap((page) => page.items) ?? [];
    return applyChanges(withoutDuplicates(items, reportDuplicateId), changes);
  }, [pages, changes]);
}
