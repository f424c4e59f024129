import {
  API_KEY_SORT_FIELDS,
  type ApiKey,
  type ApiKeySortField,
  type ApiKeysSort,
} from "./api-key.js";
import { foldForSearch } from "./fold-text.js";
import { getCollator, matchesSearch, searchApiKeys, sortApiKeys } from "./key-order.js";

/** What a custom column can contain. `null` and `undefined`: nothing. */
export type ListColumnValue = string | number | Date | null | undefined;

/** A custom column, as far as the list needs it for sorting and searching. */
export interface ListColumn {
  /** Unique among the columns, and different from the panel's column ids. */
  readonly id: string;
  /** The column's value for a key. */
  readonly getValue?: ((apiKey: ApiKey) => ListColumnValue) | undefined;
  /**
   * Whether the list can be sorted by this column. Needs `getValue`.
   * @default false
   */
  readonly isSortable?: boolean | undefined;
  /**
   * Whether search includes this column's string values. Searching then loads all keys, because a server only knows names.
   * @default false
   */
  readonly isSearchable?: boolean | undefined;
}

/** How the list is sorted: by a field of the keys, or by a custom column. */
export interface ListSort {
  /** A field of {@link ApiKeysSort}, or the id of a {@link ListColumn}. */
  readonly field: ApiKeySortField | (string & {});
  /** As in {@link ApiKeysSort}. */
  readonly direction: "asc" | "desc";
}

/** Whether the list is sorted by a field of the keys, which a server can do. */
export function isFieldSort(sort: ListSort): sort is ApiKeysSort {
  return (API_KEY_SORT_FIELDS as readonly string[]).includes(sort.field);
}

/** Compares two values of a custom column. */
export function compareValues(
  a: string | number | Date,
  b: string | number | Date,
  locale?: string,
): number {
  if (typeof a === "string" || typeof b === "string") {
    return getCollator(locale).compare(String(a), String(b));
  }
  return Number(a) - Number(b);
}

/**
 * Sorts keys. With a custom column, keys without a value come last in both directions, and equal ones are sorted newest
 * first. If the column no longer exists, all keys are sorted newest first.
 * @param locale BCP 47, for text; `undefined`: the runtime's
 */
export function sortList(
  apiKeys: readonly ApiKey[],
  sort: ListSort,
  columns: readonly ListColumn[],
  locale?: string,
): readonly ApiKey[] {
  if (isFieldSort(sort)) return sortApiKeys(apiKeys, sort, locale);
  const newestFirst = sortApiKeys(apiKeys, { field: "createdAt", direction: "desc" }, locale);
  const getValue = columns.find(({ id }) => id === sort.field)?.getValue;
  if (getValue === undefined) return newestFirst;
  const values = new Map(newestFirst.map((apiKey) => [apiKey, getValue(apiKey)]));
  const sign = sort.direction === "asc" ? 1 : -1;
  return [...newestFirst].sort((a, b) => {
    const [left, right] = [values.get(a) ?? null, values.get(b) ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareValues(left, right, locale);
  });
}

/** Whether search looks at more than names. */
export function isWideSearch(columns: readonly ListColumn[]): boolean {
  return columns.some(({ isSearchable, getValue }) => isSearchable && getValue);
}

/** The keys whose display name or searchable custom column contains the search text, in their current order. */
export function searchList(
  apiKeys: readonly ApiKey[],
  search: string,
  columns: readonly ListColumn[],
): readonly ApiKey[] {
  if (!isWideSearch(columns)) return searchApiKeys(apiKeys, search);
  const searchable = columns.filter(({ isSearchable }) => isSearchable);
  const folded = foldForSearch(search);
  if (folded === "") return apiKeys;
  return apiKeys.filter(
    (apiKey) =>
      matchesSearch(apiKey, search) ||
      searchable.some(({ getValue }) => {
        const value = getValue?.(apiKey);
        return typeof value === "string" && foldForSearch(value).includes(folded);
      }),
  );
}
