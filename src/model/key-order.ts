import type { ApiKey, ApiKeysSort } from "./api-key.js";
import { getDisplayName } from "./display-text.js";
import { foldForSearch } from "./fold-text.js";
import { isDateAlone } from "./read-instant.js";
import { DAY_MS } from "./time-format.js";

type Collator = Pick<Intl.Collator, "compare">;

const collators = new Map<string, Collator>();

/** For runtimes without collation: the order of the code units. */
const PLAIN: Collator = { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) };

function createCollator(locale: string | undefined): Collator {
  try {
    return new Intl.Collator(locale, { numeric: true, sensitivity: "variant" });
  } catch {
    return PLAIN;
  }
}

/** How a language sorts text. Numbers in it sort by value. */
export function getCollator(locale: string | undefined): Collator {
  const known = collators.get(locale ?? "");
  if (known) return known;
  const collator = createCollator(locale);
  collators.set(locale ?? "", collator);
  return collator;
}

function toInstant(value: string | null | undefined, absent: number): number {
  if (value == null) return absent;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? absent : instant;
}

function toExpiry(expiresAt: string | null | undefined): number {
  const isWholeDay = expiresAt != null && isDateAlone(expiresAt);
  return toInstant(expiresAt, 1e16) + (isWholeDay ? DAY_MS - 1 : 0);
}

function ascending(a: ApiKey, b: ApiKey, sort: ApiKeysSort, collator: Collator): number {
  switch (sort.field) {
    case "name":
      return collator.compare(a.name, b.name);
    case "createdAt":
      // An unknown date counts as the oldest.
      return toInstant(a.createdAt, -1e16) - toInstant(b.createdAt, -1e16);
    case "lastUsedAt":
      // Never used comes before the oldest use.
      return toInstant(a.lastUsedAt, -1e16) - toInstant(b.lastUsedAt, -1e16);
    case "expiresAt":
      // Never expires comes after the latest expiry.
      return toExpiry(a.expiresAt) - toExpiry(b.expiresAt);
    default:
      return sort.field satisfies never;
  }
}

/**
 * Compares two keys. Equal ones compare by id, so that the order is total and pages don't overlap.
 * @param locale BCP 47, for names; `undefined`: the runtime's
 */
export function compareApiKeys(a: ApiKey, b: ApiKey, sort: ApiKeysSort, locale?: string): number {
  const order = ascending(a, b, sort, getCollator(locale));
  const total = order !== 0 ? order : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  return sort.direction === "asc" || total === 0 ? total : -total;
}

const foldedNames = new WeakMap<object, string>();

/** The text that search looks at, cached because every typed letter needs it. */
function getFoldedName(apiKey: Pick<ApiKey, "id" | "name" | "hint">): string {
  const known = foldedNames.get(apiKey);
  if (known !== undefined) return known;
  const folded = foldForSearch(getDisplayName(apiKey));
  foldedNames.set(apiKey, folded);
  return folded;
}

/** Whether a key's display name contains the search text. An empty search matches every key. */
export function matchesSearch(
  apiKey: Pick<ApiKey, "id" | "name" | "hint">,
  search: string,
): boolean {
  return getFoldedName(apiKey).includes(foldForSearch(search));
}

/** The keys that match a search text, in their current order. */
export function searchApiKeys(apiKeys: readonly ApiKey[], search: string): readonly ApiKey[] {
  const folded = foldForSearch(search);
  if (folded === "") return apiKeys;
  return apiKeys.filter((apiKey) => getFoldedName(apiKey).includes(folded));
}

/** Sorts keys; see {@link compareApiKeys}. */
export function sortApiKeys(
  apiKeys: readonly ApiKey[],
  sort: ApiKeysSort,
  locale?: string,
): readonly ApiKey[] {
  return [...apiKeys].sort((a, b) => compareApiKeys(a, b, sort, locale));
}

/** Inserts a key into a sorted list without changing the order of the others. */
export function insertApiKey(
  apiKeys: readonly ApiKey[],
  apiKey: ApiKey,
  sort: ApiKeysSort,
  locale?: string,
): readonly ApiKey[] {
  const index = apiKeys.findIndex((other) => compareApiKeys(apiKey, other, sort, locale) < 0);
  const at = index === -1 ? apiKeys.length : index;
  return [...apiKeys.slice(0, at), apiKey, ...apiKeys.slice(at)];
}
