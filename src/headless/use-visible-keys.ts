import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { applyChanges, type ListChanges } from "../data/list-changes.js";
import type { ListRequest } from "../data/list-query.js";
import { type ApiKeysListPage, NEWEST_FIRST, withoutDuplicates } from "../data/load-list.js";
import { reportDuplicateId } from "../data/report-errors.js";
import type { ApiKey, ApiKeyStatus } from "../model/api-key.js";
import { createChunk } from "../model/chunk.js";
import { filterApiKeys } from "../model/filter.js";
import { foldName } from "../model/fold-text.js";
import { insertApiKey, searchApiKeys } from "../model/key-order.js";
import { type ListColumn, type ListSort, searchList, sortList } from "../model/list-column.js";
import type { ApiKeysView } from "../model/view.js";
import type { LongListStore, WantedList } from "./long-list-store.js";

const chunk = createChunk(() => import("./long-list-store.js"));

/** From this many keys on, searching and sorting a list again for each letter and each press would be noticed. */
const LONG_LIST = 2000;

/** Up to this many keys, a list is sorted while the user waits, if it isn't prepared yet. */
const SORTED_NOW = 10_000;

/** The keys that the user wants to see, in order. */
export interface VisibleKeys {
  readonly apiKeys: readonly ApiKey[];
  /** How many keys there are in all. `null`: only the server knows. */
  readonly totalCount: number | null;
  /** The keys are those of an earlier search or order. */
  readonly isStale: boolean;
  /** All keys with this name, whatever is searched for. */
  readonly findByName: (name: string) => readonly ApiKey[];
  /** The key with this id, whatever is searched for. */
  readonly findById: (id: string) => ApiKey | undefined;
}

/**
 * The keys that match the view, in order: the server's, with what was changed here. A paged list is so already, but for the
 * keys that the server doesn't list yet, or not as they are. A long list in memory is prepared once, in the background.
 */
export function useVisibleKeys(options: {
  readonly pages: readonly ApiKeysListPage[] | undefined;
  readonly changes: ListChanges;
  readonly request: ListRequest;
  readonly scopeKey: string;
  readonly view: ApiKeysView;
  readonly columns: readonly ListColumn[];
  readonly locale: string | undefined;
  readonly getStatus: (apiKey: ApiKey) => ApiKeyStatus;
}): VisibleKeys {
  const { pages, changes, request, scopeKey, columns, locale, getStatus } = options;
  const { search, sort, filter } = options.view;
  const items = useMemo(() => {
    const all = pages?.length === 1 ? pages[0]?.items : pages?.flatMap((page) => page.items);
    return withoutDuplicates(all ?? [], reportDuplicateId);
  }, [pages]);
  const paged = request.kind === "paged" ? request : null;
  const long = useLongList({
    isLong: paged === null && items.length > LONG_LIST,
    wanted: { items, scopeKey, locale, sort, columns },
    search,
    changes,
  });
  const deferredSearch = useDeferredValue(long.isUnprepared ? search : "");
  const clientSearch = long.isUnprepared && search !== "" ? deferredSearch : search;
  const serverSort = paged?.sort;
  const serverSearch = paged?.search ?? "";

  const sorted = useMemo(() => {
    if (serverSort || long.view) return null;
    const { listed, unlisted } = applyChanges(items, changes);
    const known = unlisted.length === 0 ? listed : [...unlisted, ...listed];
    return sortList(known, long.isWaiting ? NEWEST_FIRST : sort, columns, locale);
  }, [items, changes, serverSort, long.view, long.isWaiting, sort, columns, locale]);
  const found = useMemo(() => {
    if (long.view) return long.view.apiKeys;
    if (sorted) return searchList(sorted, clientSearch, columns);
    const { listed, unlisted } = applyChanges(items, changes);
    if (!serverSort) return listed;
    return searchApiKeys(unlisted, serverSearch).reduce(
      (list, apiKey) => insertApiKey(list, apiKey, serverSort, locale),
      listed,
    );
  }, [items, changes, long.view, sorted, clientSearch, columns, serverSort, serverSearch, locale]);
  // The server has filtered a paged list, by its own clock.
  const apiKeys = useMemo(
    () => (serverSort ? found : filterApiKeys(found, filter, getStatus)),
    [found, serverSort, filter, getStatus],
  );

  return {
    apiKeys,
    totalCount: long.view?.totalCount ?? sorted?.length ?? null,
    isStale: paged
      ? search.trim() !== serverSearch
      : long.isWaiting || (!long.view && search !== clientSearch),
    findByName: (name) => {
      const folded = foldName(name);
      const hasName = (apiKey: ApiKey) => foldName(apiKey.name) === folded;
      const { listed, unlisted } = applyChanges(items, changes);
      return [...unlisted.filter(hasName), ...listed.filter(hasName)];
    },
    findById: (wanted) => {
      const { listed, unlisted } = applyChanges(items, changes);
      const isWanted = ({ id }: ApiKey) => id === wanted;
      return unlisted.find(isWanted) ?? listed.find(isWanted);
    },
  };
}

const isNewestFirst = ({ field, direction }: ListSort) =>
  field === NEWEST_FIRST.field && direction === NEWEST_FIRST.direction;

/** React warns about layout effects on servers, where none runs. */
const useEffectBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * A long list as it can be searched and sorted within a frame, once it's prepared. Until then, newest first is quick, too;
 * for another order the user waits, with the last one on screen.
 */
function useLongList(options: {
  readonly isLong: boolean;
  readonly wanted: Omit<WantedList, "isShown" | "isUrgent">;
  readonly search: string;
  readonly changes: ListChanges;
}) {
  const { isLong, search, changes } = options;
  const { items, scopeKey, locale, sort, columns } = options.wanted;
  const { store, hasFailed } = useStore(isLong, items);
  const published = useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.get ?? getNothing,
    getNothing,
  );
  const list = isLong && published?.scopeKey === scopeKey ? published : null;
  const isReady =
    store !== null && list !== null && store.isReady(list, { items, locale, sort, columns });
  const mayWait = !hasFailed && !list?.hasFailed && items.length > SORTED_NOW;
  const isWaiting = isLong && !isReady && mayWait && !isNewestFirst(sort);

  const [lastSort, setLastSort] = useState(sort);
  if (isLong && !isWaiting && lastSort !== sort) setLastSort(sort);
  const shownSort = isWaiting ? lastSort : sort;
  const isShown = isReady || isWaiting;
  const view = useMemo(
    () =>
      store && list && isShown
        ? store.view(list, { changes, sort: shownSort, search, columns })
        : null,
    [store, list, isShown, changes, shownSort, search, columns],
  );

  const isUrgent = !isReady && (isWaiting || search !== "");
  useEffectBeforePaint(() => {
    store?.want(
      isLong ? { items, scopeKey, locale, sort, columns, isShown: isReady, isUrgent } : null,
    );
  }, [store, isLong, items, scopeKey, locale, sort, columns, isReady, isUrgent]);

  return { view, isWaiting, isUnprepared: isLong && view === null };
}

/** Loads the code for long lists once there is one. Without it, everything works, only slower. */
function useStore(isLong: boolean, items: readonly ApiKey[]) {
  const [store, setStore] = useState<LongListStore | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  // A load that failed is tried again when the list changes.
  useEffect(() => {
    if (!isLong || store || items.length === 0) return;
    let isCurrent = true;
    void chunk.load().then((isLoaded) => {
      if (!isCurrent) return;
      setStore(chunk.get()?.createLongListStore() ?? null);
      setHasFailed(!isLoaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [isLong, store, items]);
  useEffect(() => store?.stop, [store]);

  return { store, hasFailed: hasFailed && store === null };
}

function subscribeToNothing(): () => void {
  return () => {};
}

function getNothing(): null {
  return null;
}
