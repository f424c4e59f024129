import type { ApiKey, ApiKeysFilter } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import type { ListSort } from "../model/list-column.js";
import type { ApiKeysView } from "../model/view.js";

/** How many keys of a list are loaded so far. */
export interface ListProgress {
  readonly loadedCount: number;
  /** The number of keys in all. `null`: unknown. */
  readonly totalCount: number | null;
}

/** The list of keys, with its search, order, and filter. */
export interface ApiKeysList {
  /**
   * What to show, checked in this order: an error, as nothing could be loaded; a placeholder while loading; that there are no
   * keys; that none matches; or the rows.
   */
  readonly status: "error" | "loading" | "empty" | "no_match" | "rows";
  /** The keys that match the search and the filter, in order. */
  readonly apiKeys: readonly ApiKey[];
  /** The number of keys that match the search and the filter. `null`: unknown, as not all pages are loaded and the server doesn't say. */
  readonly matchCount: number | null;
  /** The number of keys. `null`: unknown. */
  readonly totalCount: number | null;
  /** The number of loaded rows that can't be shown, because they have no usable id. The console says why. */
  readonly leftOutCount: number;
  /**
   * How far a long list has been loaded, while the rest of it is still to come: the keys on screen, their search, and their
   * order cover only what is loaded. `totalCount` is `null` if the server doesn't say how many there are. `null`: everything is
   * loaded that is going to be loaded by itself.
   */
  readonly progress: ListProgress | null;
  /** The text in the search field, as typed. */
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** The order. The newest key comes first until `setSort` is called. */
  readonly sort: ListSort;
  readonly setSort: (sort: ListSort) => void;
  /** Which keys are listed. `{}`: all. */
  readonly filter: ApiKeysFilter;
  readonly setFilter: (filter: ApiKeysFilter) => void;
  /** Sets several of search, order, and filter together, so that your `onViewChange` hears of them once. */
  readonly setView: (change: Partial<ApiKeysView>) => void;
  /** Why the last load failed; keys that were loaded before stay. `null`: it didn't fail. */
  readonly error: ApiKeysError | null;
  /** When a load last failed, in milliseconds since 1970. 0: never. */
  readonly errorAt: number;
  /** When the server wants the next request, in milliseconds since 1970. `null`: it didn't say. */
  readonly retryAt: number | null;
  /** The last load failed, and the browser says that it's offline. When it's back online, the list loads by itself. */
  readonly isOffline: boolean;
  /** The rows are for an earlier search or order; the right ones are loading. */
  readonly isStale: boolean;
  /** A request is in progress: the first load, a refresh, or a further page. */
  readonly isFetching: boolean;
  /** There are more pages. */
  readonly hasMore: boolean;
  /** The server's pages never end, so the list was cut off: keys may be missing. */
  readonly isCut: boolean;
  /** Keys that were deleted here, but that the server still lists: they may still work. */
  readonly returned: readonly ApiKey[];
  readonly isLoadingMore: boolean;
  /** Loads the next page, before any refresh in progress. Does nothing if there's none, or if it's being loaded. */
  readonly loadMore: () => void;
  /** Loads the whole list again, or what failed to load. Gives up on a first load that hangs. */
  readonly reload: () => void;
  /** The loaded keys with this name. Case doesn't matter; accents do. */
  readonly findByName: (name: string) => readonly ApiKey[];
  /** A loaded key, whether or not the search finds it. `null`: there's no such key. `undefined`: not all keys are loaded, so it's unknown. */
  readonly findById: (id: string) => ApiKey | null | undefined;
}
