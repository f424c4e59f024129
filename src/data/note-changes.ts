import type { ApiKey, ApiKeyPatch } from "../model/api-key.js";
import { LIST_LAG_LIMIT_MS, type ListChanges } from "./list-changes.js";

// What writes note. It's loaded with them, while the page needs only what applies it.

function withEntry<V>(map: ReadonlyMap<string, V>, id: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(id, value);
}

function withoutEntry<V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  if (!map.has(id)) return map;
  const copy = new Map(map);
  copy.delete(id);
  return copy;
}

/** Adds a created key. */
export function addCreated(changes: ListChanges, apiKey: ApiKey, at: number): ListChanges {
  return { ...changes, created: withEntry(changes.created, apiKey.id, { apiKey, at }) };
}

/**
 * Adds a changed key. Several patches of one key add up.
 * @param before the key as it was shown
 * @param at when the server confirmed the change; `null`: it hasn't responded yet
 */
export function addUpdated(
  changes: ListChanges,
  before: ApiKey,
  patch: ApiKeyPatch,
  at: number | null,
): ListChanges {
  const earlier = changes.updated.get(before.id);
  const olds: Record<string, readonly unknown[]> = { ...earlier?.olds };
  for (const field of Object.keys(patch)) {
    olds[field] = [...(olds[field] ?? []), before[field as keyof ApiKey]];
  }
  const merged = { ...earlier?.patch, ...patch };
  return {
    ...changes,
    updated: withEntry(changes.updated, before.id, { patch: merged, olds, at }),
  };
}

/** Reverts a change to a key that the server refused. */
export function revertUpdated(
  changes: ListChanges,
  id: string,
  before: ListChanges["updated"],
): ListChanges {
  const previous = before.get(id);
  return {
    ...changes,
    updated: previous
      ? withEntry(changes.updated, id, previous)
      : withoutEntry(changes.updated, id),
  };
}

/**
 * Adds a key that has a new token.
 * @param before the key as it was shown
 * @param until ISO 8601 instant until which its old token works. `null`: it no longer does
 */
export function addRotated(
  changes: ListChanges,
  before: ApiKey,
  until: string | null,
  at: number,
): ListChanges {
  const { id, oldTokenExpiresAt } = before;
  const rotated =
    until === null
      ? withoutEntry(changes.rotated, id)
      : withEntry(changes.rotated, id, { until, before: oldTokenExpiresAt, at });
  return { ...changes, rotated };
}

/**
 * Adds a deleted key.
 * @param at when the delete was confirmed; `null`: the key is hidden until then
 * @param lagMs how long to keep the key hidden if the list still shows it, in milliseconds
 */
export function addDeleted(
  changes: ListChanges,
  id: string,
  at: number | null,
  lagMs = LIST_LAG_LIMIT_MS,
): ListChanges {
  return {
    ...changes,
    created: withoutEntry(changes.created, id),
    updated: withoutEntry(changes.updated, id),
    rotated: withoutEntry(changes.rotated, id),
    deleted: withEntry(changes.deleted, id, { at, lagMs }),
    returned: withoutEntry(changes.returned, id),
  };
}

/** Reverts the delete of a key that still exists. */
export function revertDeleted(changes: ListChanges, id: string): ListChanges {
  return { ...changes, deleted: withoutEntry(changes.deleted, id) };
}
