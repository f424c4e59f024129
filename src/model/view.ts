import type { ApiKeysFilter } from "./api-key.js";
import type { ListSort } from "./list-column.js";

/** What the user searches, sorts, and filters by. */
export interface ApiKeysView {
  /** The text in the search field, as typed. */
  readonly search: string;
  /** The order: by a field of a key, or by a custom column's id. */
  readonly sort: ListSort;
  /** `{}`: all keys. */
  readonly filter: ApiKeysFilter;
}
