import type { ApiKey, ApiKeyPatch } from "../model/api-key.js";

/** How long a change stays in place while the server's list doesn't show it yet, in milliseconds. */
export const LIST_LAG_LIMIT_MS = 5 * 60 * 1000;

interface Created {
  readonly apiKey: ApiKey;
  readonly at: number;
}

interface Updated {
  readonly patch: ApiKeyPatch;
  /** Every earlier value of each field that a lagging list may still show. */
  readonly olds: Readonly<Record<string, readonly unknown[]>>;
  /** When the server confirmed the change. `null`: it hasn't responded yet. */
  readonly at: number | null;
}

interface Deleted {
  /** When the delete was confirmed. `null`: it isn't yet. */
  readonly at: number | null;
  /** How long to keep the key hidden if the list still shows it, in milliseconds. */
  readonly lagMs: number;
}

interface Rotated {
  /** Until when the old token works. */
  readonly until: string;
  /** What the key said of an old token before. */
  readonly before: ApiKey["oldTokenExpiresAt"];
  readonly at: number;
}

/** The changes made on this page that the server's list may not show yet. */
export interface ListChanges {
  readonly created: ReadonlyMap<string, Created>;
  readonly updated: ReadonlyMap<string, Updated>;
  /** Keys whose old token still works. Many backends never say so, so it's remembered until then. */
  readonly rotated: ReadonlyMap<string, Rotated>;
  /** Ids are never reused, so these stay until the page reloads or the list has shown the key for too long. */
  readonly deleted: ReadonlyMap<string, Deleted>;
  /** Keys whose delete was confirmed, but that the list has shown for too long: they are shown again. */
  readonly returned: ReadonlyMap<string, ApiKey>;
}

export const noChanges: ListChanges = {
  created: new Map(),
  updated: new Map(),
  rotated: new Map(),
  deleted: new Map(),
  returned: new Map(),
};

/** Only the changes that the server has confirmed. */
export function getConfirmed(changes: ListChanges): ListChanges {
  const isConfirmed = ([, { at }]: readonly [string, { readonly at: number | null }]) =>
    at !== null;
  return {
    ...changes,
    updated: new Map([...changes.updated].filter(isConfirmed)),
    deleted: new Map([...changes.deleted].filter(isConfirmed)),
  };
}

/** Whether there is no change to apply to the server's list. */
export function isUntouched({ created, updated, rotated, deleted }: ListChanges): boolean {
  return created.size + updated.size + rotated.size + deleted.size === 0;
}

/** What to show of a key in place of what the list says. `undefined`: nothing. */
export function getPatch(
  { updated, rotated }: ListChanges,
  id: string,
): Partial<ApiKey> | undefined {
  const patch = updated.get(id)?.patch;
  const rotation = rotated.get(id);
  return rotation ? { ...patch, oldTokenExpiresAt: rotation.until } : patch;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the list no longer shows an earlier state of a key, but what was sent, or what someone else has changed since. */
function hasMovedOn({ patch, olds }: Updated, item: ApiKey): boolean {
  const fields = Object.keys(patch) as (keyof ApiKeyPatch & keyof ApiKey)[];
  const isNew = (field: keyof ApiKeyPatch & keyof ApiKey) => isSame(item[field], patch[field]);
  return (
    fields.every(isNew) ||
    fields.some((field) => !isNew(field) && !olds[field]?.some((old) => isSame(item[field], old)))
  );
}

/** Those of the keys that were changed here, by their id. There may be very many keys, but few of them have been changed. */
function findChanged(
  { created, updated, rotated, deleted }: ListChanges,
  items: readonly ApiKey[],
): ReadonlyMap<string, ApiKey> {
  const found = new Map<string, ApiKey>();
  for (const item of items) {
    const { id } = item;
    if ([created, updated, rotated, deleted].some((map) => map.has(id))) found.set(id, item);
  }
  return found;
}

/**
 * Drops the changes that the server's list now shows, and those that it has had long enough to show.
 * @param items keys from a response
 * @param askedAt when its request was sent; the response can't include later changes
 */
export function settleChanges(
  changes: ListChanges,
  items: readonly ApiKey[],
  askedAt: number,
): ListChanges {
  if (isUntouched(changes)) return changes;
  const byId = findChanged(changes, items);
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
  const rotated = new Map(changes.rotated);
  for (const [id, { until, before, at }] of rotated) {
    const said = askedAt < at ? undefined : byId.get(id)?.oldTokenExpiresAt;
    const isKnown = said !== undefined && (said !== before || askedAt - at > LIST_LAG_LIMIT_MS);
    if (isKnown || Date.parse(until) <= askedAt) rotated.delete(id);
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
    rotated.size === changes.rotated.size &&
    deleted.size === changes.deleted.size;
  return isUnchanged ? changes : { created, updated, rotated, deleted, returned };
}

/**
 * When to reload a list, because it still contradicts a change that is about to be dropped. In milliseconds since 1970.
 * `null`: it doesn't contradict any.
 */
export function findNextDeadline(changes: ListChanges, items: readonly ApiKey[]): number | null {
  if (isUntouched(changes)) return null;
  const ids = findChanged(changes, items);
  const ends: number[] = [];
  for (const [id, { at }] of changes.created) if (!ids.has(id)) ends.push(at + LIST_LAG_LIMIT_MS);
  for (const { at } of changes.updated.values()) if (at !== null) ends.push(at + LIST_LAG_LIMIT_MS);
  for (const [id, { at, lagMs }] of changes.deleted) {
    if (at !== null && ids.has(id)) ends.push(at + lagMs);
  }
  return ends.length === 0 ? null : Math.min(...ends) + 1;
}

/** Applies the changes to the server's keys. `unlisted` are the created keys that the server doesn't list yet. */
export function applyChanges(
  items: readonly ApiKey[],
  changes: ListChanges,
): { readonly listed: readonly ApiKey[]; readonly unlisted: readonly ApiKey[] } {
  const { created, deleted } = changes;
  if (isUntouched(changes)) return { listed: items, unlisted: [] };
  const withPatch = (item: ApiKey): ApiKey => {
    const patch = getPatch(changes, item.id);
    return patch ? { ...item, ...patch } : item;
  };
  const missing = new Map(created);
  const listed: ApiKey[] = [];
  for (const item of items) {
    missing.delete(item.id);
    if (!deleted.has(item.id)) listed.push(withPatch(item));
  }
  return { listed, unlisted: [...missing.values()].map(({ apiKey }) => withPatch(apiKey)) };
}
