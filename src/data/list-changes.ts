import type { ApiKey, ApiKeyPatch } from "../model/api-key.js";

/** For how long a change outlives a server's list that does not show it yet. In milliseconds. */
export const LIST_LAG_LIMIT_MS = 5 * 60 * 1000;

interface Created {
  readonly apiKey: ApiKey;
  readonly at: number;
}

interface Updated {
  readonly patch: ApiKeyPatch;
  /** What each field was before, through all renames that the list may still lag behind. */
  readonly olds: Readonly<Record<string, readonly unknown[]>>;
  /** When the server said yes. `null`: it has not answered yet. */
  readonly at: number | null;
}

interface Deleted {
  /** When it was said to be gone. `null`: that is not known yet. */
  readonly at: number | null;
  /** For how long a list that still shows it is not believed. In milliseconds. */
  readonly lagMs: number;
}

/** What this page has changed and the server's list may not show yet. */
export interface ListChanges {
  readonly created: ReadonlyMap<string, Created>;
  readonly updated: ReadonlyMap<string, Updated>;
  /** Ids are never used again, so these stay until the page is reloaded or the list has shown the key for too long. */
  readonly deleted: ReadonlyMap<string, Deleted>;
  /** Keys that were said to be deleted, but that the list has shown for too long: it is believed. */
  readonly returned: ReadonlyMap<string, ApiKey>;
}

export const noChanges: ListChanges = {
  created: new Map(),
  updated: new Map(),
  deleted: new Map(),
  returned: new Map(),
};

function withEntry<V>(map: ReadonlyMap<string, V>, id: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(id, value);
}

function withoutEntry<V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  if (!map.has(id)) return map;
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
 * @param before the key as it was shown
 * @param at when the server said yes; `null`: shown ahead of its answer
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

/**
 * Notes a deleted key.
 * @param at when it was said to be gone; `null`: hidden until that is known
 * @param lagMs for how long a list that still shows it is not believed
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
    deleted: withEntry(changes.deleted, id, { at, lagMs }),
    returned: withoutEntry(changes.returned, id),
  };
}

/** Takes back what was noted of a deleted key: it is still there. */
export function revertDeleted(changes: ListChanges, id: string): ListChanges {
  return { ...changes, deleted: withoutEntry(changes.deleted, id) };
}

/** Whether nothing lies over the server's list. */
function isUntouched({ created, updated, deleted }: ListChanges): boolean {
  return created.size + updated.size + deleted.size === 0;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the list has moved on from what a key was: to what was sent, or to what somebody else has made of it since. */
function hasMovedOn({ patch, olds }: Updated, item: ApiKey): boolean {
  const fields = Object.keys(patch) as (keyof ApiKeyPatch & keyof ApiKey)[];
  const isNew = (field: keyof ApiKeyPatch & keyof ApiKey) => isSame(item[field], patch[field]);
  return (
    fields.every(isNew) ||
    fields.some((it) => !isNew(it) && !olds[it]?.some((old) => isSame(item[it], old)))
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
  if (isUntouched(changes)) return changes;
  const byId = new Map(items.map((item) => [item.id, item]));
  const created = new Map(changes.created);
  for (const [id, { at }] of created) {
    if (byId.has(id) || askedAt - at > LIST_LAG_LIMIT_MS) created.delete(id);
  }
  const updated = new Map(changes.updated);
  for (const [id, change] of updated) {
    if (change.at === null || askedAt < change.at) continue;
    const item = byId.get(id);
    if ((item && hasMovedOn(change, item)) || askedAt - change.at > LIST_LAG_LIMIT_MS) {
      updated.delete(id);
    }
  }
  const deleted = new Map(changes.deleted);
  const returned = new Map(changes.returned);
  for (const [id, { at, lagMs }] of deleted) {
    const item = byId.get(id);
    if (!item || at === null || askedAt - at <= lagMs) continue;
    deleted.delete(id);
    returned.set(id, item);
  }
  const isUnchanged =
    created.size === changes.created.size &&
    updated.size === changes.updated.size &&
    deleted.size === changes.deleted.size;
  return isUnchanged ? changes : { created, updated, deleted, returned };
}

/**
 * When a list is to be asked for again, because it contradicts a change for which time is running out. In milliseconds
 * since 1970; `null`: it contradicts none.
 */
export function findNextDeadline(changes: ListChanges, items: readonly ApiKey[]): number | null {
  if (isUntouched(changes)) return null;
  const ids = new Set(items.map(({ id }) => id));
  const ends: number[] = [];
  for (const [id, { at }] of changes.created) if (!ids.has(id)) ends.push(at + LIST_LAG_LIMIT_MS);
  for (const { at } of changes.updated.values()) if (at !== null) ends.push(at + LIST_LAG_LIMIT_MS);
  for (const [id, { at, lagMs }] of changes.deleted) {
    if (at !== null && ids.has(id)) ends.push(at + lagMs);
  }
  return ends.length === 0 ? null : Math.min(...ends) + 1;
}

/** The server's keys as this page knows them to be, and beside them those that the server does not list yet. */
export function applyChanges(
  items: readonly ApiKey[],
  changes: ListChanges,
): { readonly listed: readonly ApiKey[]; readonly unlisted: readonly ApiKey[] } {
  const { created, updated, deleted } = changes;
  if (isUntouched(changes)) return { listed: items, unlisted: [] };
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
