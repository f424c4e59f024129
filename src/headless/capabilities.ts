import type { ApiKeyField, ApiKeyFilterField, ApiKeysAdapter } from "../adapters/adapter.js";
import type { ApiKey, ApiKeyAction, ApiKeyCustomField } from "../model/api-key.js";

/** What the dialogs offer besides the name, and what else a backend may have. Each is there only if the adapter has it. */
export interface Abilities {
  /** There's nothing beyond listing, creating, renaming, rotating, and deleting keys. */
  readonly isPlain: boolean;
  /** The optional fields in the dialog that creates a key, in their order on screen. */
  readonly createFields: readonly ApiKeyField[];
  /** The optional fields in the dialog that edits a key, in their order on screen. */
  readonly updateFields: readonly ApiKeyField[];
  /** The host's own fields, by dialog. */
  readonly customFields: {
    readonly create: readonly ApiKeyCustomField[];
    readonly update: readonly ApiKeyCustomField[];
  };
  /** A key can be disabled and enabled. */
  readonly canSwitch: boolean;
  /** A new key can start from another one: there's more to it than a name. */
  readonly canDuplicate: boolean;
  /** What the list can be filtered by. */
  readonly filters: readonly ApiKeyFilterField[];
  readonly hasActivity: boolean;
  readonly hasUsage: boolean;
}

/** What this user can do here: what the adapter has and the host allows. */
export interface Capabilities {
  readonly can: { readonly [Method in ApiKeyAction | "create"]: boolean };
  readonly abilities: Abilities;
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
    abilities: getAbilities(adapter, can),
    getActions: ({ allowedActions }) =>
      allowedActions ? actions.filter((action) => allowedActions.includes(action)) : actions,
    readOnlyReason: isWritable ? (isAdapterReadOnly ? "adapter" : null) : "access",
  };
}

const FIELDS = ["description", "expiresAt", "scopes"] as const;

function getAbilities(adapter: ApiKeysAdapter, can: Capabilities["can"]): Abilities {
  const { fields = {}, listScopes, serverSide } = adapter;
  // Without `listScopes`, there's nothing to choose from.
  const choose = (isOffered: boolean, names: readonly ApiKeyField[] = []) =>
    FIELDS.filter(
      (field) => isOffered && names.includes(field) && (field !== "scopes" || listScopes),
    );
  const createFields = choose(can.create, fields.create);
  const updateFields = choose(can.update, fields.update);
  const custom = (dialog: "create" | "update") =>
    can[dialog] ? (fields.custom ?? []).filter((field) => field?.on?.includes(dialog)) : [];
  const customFields = { create: custom("create"), update: custom("update") };
  const canSwitch = can.update && fields.update?.includes("enabled") === true;
  const asked = serverSide?.filter ?? [];
  const hasEnds = [...(fields.create ?? []), ...(fields.update ?? [])].includes("expiresAt");
  const isRich = hasEnds || canSwitch || listScopes !== undefined || asked.length > 0;
  const filters: readonly [ApiKeyFilterField, boolean][] = [
    ["status", hasEnds || canSwitch || asked.includes("status")],
    ["scopes", listScopes !== undefined || asked.includes("scopes")],
    ["createdBy", isRich],
  ];
  const { fields: hasFields, rules, listActivity, getUsage } = adapter;
  return {
    isPlain: !isRich && !hasFields && !rules && !listActivity && !getUsage,
    createFields,
    updateFields,
    customFields,
    canSwitch,
    canDuplicate: can.create && createFields.length + customFields.create.length > 0,
    filters: filters.filter(([, isThere]) => isThere).map(([field]) => field),
    hasActivity: listActivity !== undefined,
    hasUsage: getUsage !== undefined,
  };
}
