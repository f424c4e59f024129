import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { findNextDeadline, type ListChanges, noChanges, settleChanges } from "./list-changes.js";
import type { ApiKeysListPage } from "./load-list.js";
import { runGuarded } from "./report-errors.js";
import type { ApiKeysScope } from "./scope.js";

/** The changes of one scope. All panels that share a client see the same ones. */
export interface ListChangesStore {
  get(): ListChanges;
  update(change: (changes: ListChanges) => ListChanges): void;
  subscribe(listener: () => void): () => void;
}

function createStore(): ListChangesStore {
  let changes = noChanges;
  const listeners = new Set<() => void>();
  return {
    get: () => changes,
    update: (change) => {
      const next = change(changes);
      if (next === changes) return;
      changes = next;
      for (const listener of [...listeners]) runGuarded(listener);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const stores = new WeakMap<QueryClient, Map<string, ListChangesStore>>();

/** The store of a scope. Created on first use; goes with its client. */
export function getListChangesStore(client: QueryClient, scope: ApiKeysScope): ListChangesStore {
  const ofClient = stores.get(client) ?? new Map<string, ListChangesStore>();
  stores.set(client, ofClient);
  const { key } = scope;
  const store = ofClient.get(key) ?? createStore();
  ofClient.set(key, store);
  return store;
}

function settle(changes: ListChanges, pages: readonly ApiKeysListPage[]): ListChanges {
  if (changes === noChanges) return changes;
  return pages.reduce((rest, { items, askedAt, freshCount = items.length }) => {
    // What was kept from an earlier reading says nothing new.
    if (freshCount === 0) return rest;
    return settleChanges(rest, items.slice(0, freshCount), askedAt);
  }, changes);
}

const NO_PAGES: readonly ApiKeysListPage[] = [];

/**
 * What a list doesn't show yet of the changes that were made here.
 * @param options.pages the list; the same array between renders. `undefined`: not loaded yet
 * @param options.refetch loads the list again, after it has had long enough to show a change. The same function between renders.
 */
export function useListChanges(options: {
  readonly store: ListChangesStore;
  readonly pages: readonly ApiKeysListPage[] | undefined;
  readonly refetch: () => Promise<unknown>;
}): ListChanges {
  const { store, pages = NO_PAGES, refetch } = options;
  const all = useSyncExternalStore(store.subscribe, store.get, () => noChanges);
  const changes = useMemo(() => settle(all, pages), [all, pages]);

  // The store is shared with the other panels of the scope.
  useEffect(() => store.update((before) => settle(before, pages)), [store, pages]);

  const deadline = useMemo(() => {
    if (pages === NO_PAGES) return null;
    const items = pages.flatMap((page) => page.items);
    return findNextDeadline(changes, items);
  }, [changes, pages]);
  useEffect(() => {
    if (deadline === null || deadline < Date.now()) return;
    const timer = setTimeout(() => void refetch(), deadline - Date.now());
    return () => clearTimeout(timer);
  }, [deadline, refetch]);

  return changes;
}
