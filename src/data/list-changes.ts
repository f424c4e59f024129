import type { ApiKey, ApiKeyPatch } from "../model/api-key.js";

/** For how long a change outlives a server's list that does not show it yet. In milliseconds. */
export const LIST_LAG_LIMIT_MS = 5 * 60 * 1000;

interface Created {
  readonly apiKey: ApiKey;
  readonly at: number;
}

interface Updated {
  readonly patch: ApiKeyPatch;
  /** When the server said yes. `null`: it has not answered yet. */
  readonly at: number | null;
}

/** What this page has changed and the server's list may not show yet. */
export interface ListChanges {
  readonly created: ReadonlyMap<string, Created>;
  readonly updated: ReadonlyMap<string, Updated>;
  /** Ids are never used again, so these stay until the page is reloaded. */
  readonly deleted: ReadonlySet<string>;
}

export const noChanges: ListChanges = {
  created: new Map(),
  updated: new Map(),
  deleted: new Set(),
};

function withEntry<V>(map: ReadonlyMap<string, V>, id: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(id, value);
}

function withoutEntry<V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  const copy = new Map(map);
  copy.delete(id);
  return copy;
}

/** Notes a key that was created. */
export function addCreated(changes: ListChanges, apiKey: ApiKey, at: number): ListChanges {
  return { ...changes, created: withEntry(changes.created, apiKey.id, { apiKey, at }) };
}

/**
 * Notes a changed key; several patches of one key add up.
 * @param at when the server said yes; `null`: shown ahead of its answer
 */
export function addUpdated(
  changes: ListChanges,
  id: string,
  patch: ApiKeyPatch,
  at: number | null,
): ListChanges {
  const merged = { ...changes.updated.get(id)?.patch, ...patch };
  return { ...changes, updated: withEntry(changes.updated, id, { patch: merged, at }) };
}

/** Takes back what was noted of a changed key: the server said no. */
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

/** Notes a deleted key. */
export function addDeleted(changes: ListChanges, id: string): ListChanges {
  return {
    created: withoutEntry(changes.created, id),
    updated: withoutEntry(changes.updated, id),
    deleted: new Set(changes.deleted).add(id),
  };
}

function isShown(patch: ApiKeyPatch, item: ApiKey): boolean {
  return Object.entries(patch).every(
    ([field, value]) => JSON.stringify(item[field as keyof ApiKey]) === JSON.stringify(value),
  );
}

/**
 * Drops what the server's list shows by now, and what it has had long enough to show.
 * @param items keys of an answer
 * @param askedAt when it was asked for: what changed later, it cannot know
 */
export function settleChanges(
  changes: ListChanges,
  items: readonly ApiKey[],
  askedAt: number,
): ListChanges {
  const byId = new Map(items.map((item) => [item.id, item]));
  const created = new Map(changes.created);
  for (const [id, { at }] of created) {
    if (byId.has(id) || askedAt - at > LIST_LAG_LIMIT_MS) created.delete(id);
  }
  const updated = new Map(changes.updated);
  for (const [id, { patch, at }] of updated) {
    if (at === null || askedAt < at) continue;
    const item = byId.get(id);
    if ((item && isShown(patch, item)) || askedAt - at > LIST_LAG_LIMIT_MS) updated.delete(id);
  }
  const isUnchanged =
    created.size === changes.created.size && updated.size === changes.updated.size;
  return isUnchanged ? changes : { ...changes, created, updated };
}

/** The server's keys as this page knows them to be, and beside them those that the server does not list yet. */
export function applyChanges(
  items: readonly ApiKey[],
  changes: ListChanges,
): { readonly listed: readonly ApiKey[]; readonly unlisted: readonly ApiKey[] } {
  const { created, updated, deleted } = changes;
  if (created.size + updated.size + deleted.size === 0) return { listed: items, unlisted: [] };
  const ids = new Set(items.map(({ id }) => id));
  const withPatch = (item: ApiKey): ApiKey => {
    const patch = updated.get(item.id)?.patch;
    return patch ? { ...item, ...patch } : item;
  };
  const missing = [...created.values()].filter(({ apiKey }) => !ids.has(apiKey.id));
  return {
    listed: items.filter(({ id }) => !deleted.has(id)).map(withPatch),
    unlisted: missing.map(({ apiKey }) => withPatch(apiKey)),
  };
}
