import type { ApiKeysAdapter } from "../adapters/adapter.js";

/** The data set that a panel shows: whose keys, of which backend. */
export interface ApiKeysScope {
  readonly adapterId: string;
  readonly workspaceId: string;
}

/** The scope of an adapter and a workspace. The adapter counts by its `id`, never by its identity. */
export function getScope(adapter: Pick<ApiKeysAdapter, "id">, workspaceId: string): ApiKeysScope {
  return { adapterId: adapter.id ?? "default", workspaceId };
}

/** A scope as one string, for maps and comparisons. */
export function getScopeKey(scope: ApiKeysScope): string {
  return JSON.stringify([scope.adapterId, scope.workspaceId]);
}
