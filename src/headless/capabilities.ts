import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeyAction } from "../model/api-key.js";

/** What this user may do here: what the adapter has and the host allows. */
export interface Capabilities {
  readonly canCreate: boolean;
  /** What the menu of a key offers. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** Why there is nothing to do but to read. `null`: there is. */
  readonly readOnlyReason: "access" | "adapter" | null;
}

const ACTIONS = ["update", "delete", "rotate"] as const;

/** Works out the capabilities; each key may allow less. */
export function getCapabilities(adapter: ApiKeysAdapter, access: "write" | "read"): Capabilities {
  const isWritable = access === "write";
  const actions = isWritable ? ACTIONS.filter((it) => adapter[it] !== undefined) : [];
  const canCreate = isWritable && adapter.create !== undefined;
  const isAdapterReadOnly = actions.length === 0 && !canCreate;
  return {
    canCreate,
    getActions: ({ allowedActions }) =>
      allowedActions ? actions.filter((it) => allowedActions.includes(it)) : actions,
    readOnlyReason: isWritable ? (isAdapterReadOnly ? "adapter" : null) : "access",
  };
}
