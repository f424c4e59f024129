import type { ApiKey, ApiKeysSort } from "../model/api-key.js";
import { compareApiKeys } from "../model/key-order.js";
import { applyChanges, getConfirmed, type ListChanges } from "./list-changes.js";

/** What follows the head of a list, from an earlier reading. */
export interface Rest {
  /** Where it begins in the old list. */
  readonly from: number;
  /** Brings a part of it up to date: without the keys that are in the head now, and with the changes that were made here. */
  readonly update: (items: readonly ApiKey[]) => readonly ApiKey[];
  /** Keys that were created here, are in neither part, and belong to this one. */
  readonly created: readonly ApiKey[];
}

/** How many keys at the end of the head are tried as the place where the old list continues. */
const ANCHOR_TRIES = 100;

/**
 * Finds what follows the head of a list, if only the head was read again: what came after the last key of the head in the old
 * list, and isn't in the head now.
 *
 * If changes can change the order, a key may have moved from the head into the rest. So each key that was before that place
 * must be in the head, or have been deleted here.
 * @param sort the order. `null`: unknown
 * @returns `null` if that isn't so, or the head ends with too many new keys: it takes more pages to tell
 */
export function keepRest(
  old: readonly ApiKey[],
  head: readonly ApiKey[],
  changes: ListChanges,
  sort: ApiKeysSort | null,
): Rest | null {
  const order = sort ?? guessOrder(head);
  const last = head.at(-1);
  const inHead = new Set(head.map(({ id }) => id));
  const position = findAnchor(
    old,
    head,
    order?.field === "createdAt"
      ? () => true
      : ({ id }) => inHead.has(id) || changes.deleted.has(id),
  );
  if (position === null || last === undefined) return null;
  const confirmed = getConfirmed(changes);
  const update = (items: readonly ApiKey[]) =>
    applyChanges(
      items.filter(({ id }) => !inHead.has(id)),
      confirmed,
    ).listed;
  const from = position + 1;
  const inRest = new Set<string>();
  for (let index = from; index < old.length; index += 1) {
    const { id } = old[index] as ApiKey;
    if (confirmed.created.has(id)) inRest.add(id);
  }
  // A new key that the head should show, but doesn't, isn't listed yet: it stays beside the list. If the order is unknown, so is
  // that.
  const created = applyChanges([], confirmed).unlisted.filter(
    (apiKey) =>
      !inHead.has(apiKey.id) &&
      !inRest.has(apiKey.id) &&
      (sort === null || compareApiKeys(apiKey, last, sort) > 0),
  );
  return { from, update, created };
}

/** Where the head ends in the old list. */
function findAnchor(
  old: readonly ApiKey[],
  head: readonly ApiKey[],
  isInPlace: (apiKey: ApiKey) => boolean,
): number | null {
  const tried = head.slice(-ANCHOR_TRIES).reverse();
  const wanted = new Set(tried.map(({ id }) => id));
  const positions = new Map<string, number>();
  old.forEach(({ id }, index) => {
    if (wanted.has(id)) positions.set(id, index);
  });
  const anchor = tried.find(({ id }) => positions.has(id));
  const position = anchor && positions.get(anchor.id);
  if (position === undefined) return null;
  return old.slice(0, position).every(isInPlace) ? position : null;
}

/** The order by creation, which no change changes, if keys are in it. */
function guessOrder(head: readonly ApiKey[]): ApiKeysSort | null {
  const instants = head.map(({ createdAt }) =>
    createdAt === null ? Number.NaN : Date.parse(createdAt),
  );
  const isOrdered = (direction: 1 | -1) =>
    instants.every(
      (at, index) => index === 0 || direction * (at - (instants[index - 1] ?? 0)) >= 0,
    );
  // Keys that were all created at once may be in any order.
  if (instants[0] === instants.at(-1)) return null;
  if (isOrdered(-1)) return { field: "createdAt", direction: "desc" };
  return isOrdered(1) ? { field: "createdAt", direction: "asc" } : null;
}
