import type { QueryClient } from "@tanstack/react-query";
import { type ListChanges, noChanges } from "./list-changes.js";
import { runGuarded } from "./report-errors.js";
import type { ApiKeysScope } from "./scope.js";

/** The changes of one scope, which all panels that share a client see. */
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

/** The store of a scope, made on first use and forgotten with its client. */
export function getListChangesStore(client: QueryClient, scope: ApiKeysScope): ListChangesStore {
  const ofClient = stores.get(client) ?? new Map<string, ListChangesStore>();
  stores.set(client, ofClient);
  const { key } = scope;
  const store = ofClient.get(key) ?? createStore();
  ofClient.set(key, store);
  return store;
}
