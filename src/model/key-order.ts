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

/** The fields that contain an instant. */
export type InstantField = Exclude<ApiKeysSort["field"], "name">;

/** Where a key without an instant comes: of unknown age or never used before all others, never expiring after them. */
const ABSENT: Readonly<Record<InstantField, number>> = {
  createdAt: -1e16,
  lastUsedAt: -1e16,
  expiresAt: 1e16,
};

/** What the order by an instant goes by, in milliseconds since 1970. A last day counts until its end. */
export function getInstant(apiKey: ApiKey, field: InstantField): number {
  const value = apiKey[field];
  if (value == null) return ABSENT[field];
  const isWholeDay = field === "expiresAt" && isDateAlone(value);
  const instant = Date.parse(value) + (isWholeDay ? DAY_MS - 1 : 0);
  return Number.isNaN(instant) ? ABSENT[field] : instant;
}

/** Whether two instants have the form that most servers write: they compare as text then, which spares parsing. */
function areUtc(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 20 && a.endsWith("Z") && b.endsWith("Z");
}

function ascending(a: ApiKey, b: ApiKey, { field }: ApiKeysSort, collator: Collator): number {
  if (field === "name") return collator.compare(a.name, b.name);
  const left = a[field];
  const right = b[field];
  if (left && right && areUtc(left, right)) return PLAIN.compare(left, right);
  return getInstant(a, field) - getInstant(b, field);
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

/** The text that search looks at. */
function getFoldedName(apiKey: Pick<ApiKey, "id" | "name" | "hint">): string {
  return foldForSearch(getDisplayName(apiKey));
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

/** Sorts keys; see {@link compareApiKeys}. The same array if they are sorted already, as a server's often are. */
export function sortApiKeys(
  apiKeys: readonly ApiKey[],
  sort: ApiKeysSort,
  locale?: string,
): readonly ApiKey[] {
  const compare = (a: ApiKey, b: ApiKey) => compareApiKeys(a, b, sort, locale);
  const isSorted = apiKeys.every((apiKey, at) => {
    const next = apiKeys[at + 1];
    return next === undefined || compare(apiKey, next) <= 0;
  });
  return isSorted ? apiKeys : [...apiKeys].sort(compare);
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
