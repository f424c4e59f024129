import type { ApiKey } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import type { ListSort } from "../model/list-column.js";

/** The list of keys with its search and its order. */
export interface ApiKeysList {
  /** In this order: nothing to show because the load failed, still loading, no keys at all, no match, or rows. */
  readonly status: "error" | "loading" | "empty" | "no_match" | "rows";
  /** The keys that match the search, in order. */
  readonly apiKeys: readonly ApiKey[];
  /** How many keys match the search. `null`: not known, as not all pages are loaded and the server does not say. */
  readonly matchCount: number | null;
  /** How many keys there are. `null`: not known. */
  readonly totalCount: number | null;
  /** How many of the loaded rows could not be shown, as they had no id that can be used. The console says why. */
  readonly leftOutCount: number;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly sort: ListSort;
  readonly setSort: (sort: ListSort) => void;
  /** Why the last load failed; keys that were loaded before stay. `null`: it did not. */
  readonly error: ApiKeysError | null;
  /** When the last load failed, in milliseconds since 1970. 0: none did. */
  readonly errorAt: number;
  /** When the server wants to be asked again, in milliseconds since 1970. `null`: it has not said. */
  readonly retryAt: number | null;
  /** The last load failed and the browser says that it is offline; the load goes on by itself once it is not. */
  readonly isOffline: boolean;
  /** What is shown answers an earlier search or order; the right answer is under way. */
  readonly isStale: boolean;
  readonly isFetching: boolean;
  /** There are further pages. */
  readonly hasMore: boolean;
  /** The server's pages have no end, so the list was ended: keys may be missing. */
  readonly isCut: boolean;
  /** Keys that were deleted here, but that the server has listed ever since: they may still work. */
  readonly returned: readonly ApiKey[];
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
  /** The loaded keys that have this name, in whatever case; accents count. */
  readonly findByName: (name: string) => readonly ApiKey[];
}
