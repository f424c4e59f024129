import { useMemo } from "react";
import type { ApiKeysAdapter } from "../adapters/adapter.js";

/** The data set that a panel shows: whose keys, and from which backend. */
export interface ApiKeysScope {
  /** The adapter's `id`, or `"default"` for an adapter without one. */
  readonly adapterId: string;
  readonly workspaceId: string;
  /** Both as one string, for maps and comparisons. */
  readonly key: string;
}

/** The `adapterId` of adapters that have no `id`. */
export const DEFAULT_ADAPTER_ID = "default";

function createScope(adapterId: string, workspaceId: string): ApiKeysScope {
  return { adapterId, workspaceId, key: JSON.stringify([adapterId, workspaceId]) };
}

/** The scope of an adapter and a workspace. Only the adapter's `id` counts, never its identity. */
export function getScope(adapter: Pick<ApiKeysAdapter, "id">, workspaceId: string): ApiKeysScope {
  return createScope(adapter.id ?? DEFAULT_ADAPTER_ID, workspaceId);
}

/** Like {@link getScope}. Returns the same object until the adapter's `id` or the workspace changes. */
export function useScope(adapter: Pick<ApiKeysAdapter, "id">, workspaceId: string): ApiKeysScope {
  const { id = DEFAULT_ADAPTER_ID } = adapter;
  return useMemo(() => createScope(id, workspaceId), [id, workspaceId]);
}
