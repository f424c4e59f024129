import type { ApiKey, ApiKeysSort } from "./api-key.js";
import { getDisplayName } from "./display-text.js";
import { foldForSearch } from "./fold-text.js";
import { isDateAlone } from "./read-instant.js";

const LAST_MOMENT_OF_DAY_MS = 24 * 60 * 60 * 1000 - 1;

type Collator = Pick<Intl.Collator, "compare">;

const collators = new Map<string, Collator>();

/** Where the runtime knows no order of any language: that of the letters' numbers. */
const PLAIN: Collator = { compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) };

function createCollator(locale: string | undefined): Collator {
  try {
    return new Intl.Collator(locale, { numeric: true, sensitivity: "variant" });
  } catch {
    return PLAIN;
  }
}

/** How texts are put in order in a language, numbers in them by their value. */
export function getCollator(locale: string | undefined): Collator {
  const known = collators.get(locale ?? "");
  if (known) return known;
  const collator = createCollator(locale);
  collators.set(locale ?? "", collator);
  return collator;
}

function instantOf(value: string | null | undefined, absent: number): number {
  if (value == null) return absent;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? absent : instant;
}

function endOf(expiresAt: string | null | undefined): number {
  const isWholeDay = expiresAt != null && isDateAlone(expiresAt);
  return instantOf(expiresAt, 1e16) + (isWholeDay ? LAST_MOMENT_OF_DAY_MS : 0);
}

function ascending(a: ApiKey, b: ApiKey, sort: ApiKeysSort, collator: Collator): number {
  switch (sort.field) {
    case "name":
      return collator.compare(a.name, b.name);
    case "createdAt":
      // What nobody knows the beginning of is taken for the oldest.
      return instantOf(a.createdAt, -1e16) - instantOf(b.createdAt, -1e16);
    case "lastUsedAt":
      // Never used comes before the oldest use.
      return instantOf(a.lastUsedAt, -1e16) - instantOf(b.lastUsedAt, -1e16);
    case "expiresAt":
      // What never expires comes after the latest end.
      return endOf(a.expiresAt) - endOf(b.expiresAt);
    default:
      return sort.field satisfies never;
  }
}

/**
 * How two keys compare under a sort; equal ones by id, so that the order is total and pages do not overlap.
 * @param locale BCP 47, for names; `undefined`: the runtime's
 */
export function compareApiKeys(a: ApiKey, b: ApiKey, sort: ApiKeysSort, locale?: string): number {
  const order = ascending(a, b, sort, getCollator(locale));
  const total = order !== 0 ? order : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  return sort.direction === "asc" || total === 0 ? total : -total;
}

const foldedNames = new WeakMap<object, string>();

/** What a key is found by, folded once for all letters that are typed. */
function getFoldedName(apiKey: Pick<ApiKey, "id" | "name" | "hint">): string {
  const known = foldedNames.get(apiKey);
  if (known !== undefined) return known;
  const folded = foldForSearch(getDisplayName(apiKey));
  foldedNames.set(apiKey, folded);
  return folded;
}

/** Whether what a key is called on screen holds the search text; an empty search matches all. */
export function matchesSearch(
  apiKey: Pick<ApiKey, "id" | "name" | "hint">,
  search: string,
): boolean {
  return getFoldedName(apiKey).includes(foldForSearch(search));
}

/** The keys that a search text finds, in the order that they have. */
export function searchApiKeys(apiKeys: readonly ApiKey[], search: string): readonly ApiKey[] {
  const folded = foldForSearch(search);
  if (folded === "") return apiKeys;
  return apiKeys.filter((apiKey) => getFoldedName(apiKey).includes(folded));
}

/** The keys in an order; see {@link compareApiKeys}. */
export function sortApiKeys(
  apiKeys: readonly ApiKey[],
  sort: ApiKeysSort,
  locale?: string,
): readonly ApiKey[] {
  return [...apiKeys].sort((a, b) => compareApiKeys(a, b, sort, locale));
}

/** Puts a key into a list that is in order already, without touching the order of the others. */
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
