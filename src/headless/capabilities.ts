import type { ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeyAction } from "../model/api-key.js";

/** What this user can do here: what the adapter has and the host allows. */
export interface Capabilities {
  readonly can: { readonly [Method in ApiKeyAction | "create"]: boolean };
  /** What the menu of a key offers. */
  readonly getActions: (apiKey: ApiKey) => readonly ApiKeyAction[];
  /** Why there's nothing to do but read. `null`: there is. */
  readonly readOnlyReason: "access" | "adapter" | null;
}

const ACTIONS = ["update", "delete", "rotate"] as const;

/** Works out the capabilities; a single key may allow less. */
export function getCapabilities(adapter: ApiKeysAdapter, access: "write" | "read"): Capabilities {
  const isWritable = access === "write";
  const has = (method: ApiKeyAction | "create") => isWritable && adapter[method] !== undefined;
  const can = {
    create: has("create"),
    update: has("update"),
    delete: has("delete"),
    rotate: has("rotate"),
  };
  const actions = ACTIONS.filter((action) => can[action]);
  const isAdapterReadOnly = actions.length === 0 && !can.create;
  return {
    can,
    getActions: ({ allowedActions }) =>
      allowedActions ? actions.filter((action) => allowedActions.includes(action)) : actions,
    readOnlyReason: isWritable ? (isAdapterReadOnly ? "adapter" : null) : "access",
  };
}
