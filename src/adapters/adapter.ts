import type {
  ApiKey,
  ApiKeyActivityPage,
  ApiKeyCustomField,
  ApiKeyPatch,
  ApiKeyRules,
  ApiKeyScope,
  ApiKeySortField,
  ApiKeysFilter,
  ApiKeysPage,
  ApiKeysQuery,
  ApiKeyUsage,
  CreateApiKeyInput,
  IssuedApiKey,
} from "../model/api-key.js";

/** Passed to each read. */
export interface ReadContext {
  /** The workspace to read from. */
  readonly workspaceId: string;
  /** Aborted when the result is no longer needed. */
  readonly signal: AbortSignal;
}

/**
 * Passed to each write to an existing key. It has no signal: after an aborted write, no one would know whether the server
 * carried it out.
 */
export interface WriteContext {
  /** The workspace the key belongs to. */
  readonly workspaceId: string;
  /** The key as the panel shows it, so an adapter doesn't need to read it again. */
  readonly apiKey: ApiKey;
}

/**
 * Passed to each call that issues a token. It has no signal: aborting a create that the server has already carried out
 * would destroy the only copy of its token.
 */
export interface IssueContext {
  /** The workspace the key belongs to. */
  readonly workspaceId: string;
  /**
   * Identifies one intent of the user and stays the same for every retry. A server that honors it returns the same key and
   * token again instead of creating a second key.
   */
  readonly idempotencyKey: string;
}

/** Passed to `rotate`, which changes a key and issues a token. */
export interface RotateContext extends WriteContext, IssueContext {}

/** The optional fields a dialog can offer besides the name. */
export type ApiKeyField = "description" | "expiresAt" | "scopes" | "enabled";

/** What the list can be filtered by. */
export type ApiKeyFilterField = keyof ApiKeysFilter;

/**
 * Your backend, as the panel sees it. Only `list` is required; `{ list }` alone makes a read-only panel. Every other method
 * is optional: add one and its control appears, leave it out and the control is hidden.
 *
 * When a method fails, throw an `ApiKeysError`. Anything else counts as `unknown`. You can create a new adapter on every
 * render. Its identity is never a dependency or a cache key.
 *
 * @example
 * const adapter: ApiKeysAdapter = {
 *   list: async (query, { workspaceId, signal }) => {
 *     const response = await fetch(`/api/workspaces/${workspaceId}/keys`, { signal });
 *     if (!response.ok) throw await errorFromResponse(response, { call: "list" });
 *     return { items: await response.json(), nextCursor: null };
 *   },
 * };
 */
export interface ApiKeysAdapter {
  /**
   * Names the data set if your app has several, such as personal and workspace keys. It's part of every cache key.
   * @default "default"
   */
  readonly id?: string;
  /**
   * Returns one page of keys. You can ignore whatever {@link serverSide} doesn't name: the panel then loads every page and
   * does its own searching and sorting, always over all keys.
   */
  list(query: ApiKeysQuery, context: ReadContext): Promise<ApiKeysPage>;
  /**
   * Creates a key and returns it with its token. The panel never retries it on its own. Throw `conflict` if the name is
   * taken. A result without a token counts as an error.
   */
  create?(input: CreateApiKeyInput, context: IssueContext): Promise<IssuedApiKey>;
  /** Changes a key. Returns the changed key, or nothing if the backend returns nothing. */
  update?(id: string, patch: ApiKeyPatch, context: WriteContext): Promise<ApiKey | void>;
  /** Deletes a key permanently. `not_found` counts as success only if the list no longer contains the key. */
  delete?(id: string, context: WriteContext): Promise<void>;
  /**
   * Issues a new token for a key. `gracePeriodSeconds` is how long the old token keeps working; 0 means it stops working
   * immediately.
   */
  rotate?(
    id: string,
    input: { readonly gracePeriodSeconds: number },
    context: RotateContext,
  ): Promise<IssuedApiKey>;
  /** Returns every scope a key can have. Without it, no dialog offers scopes. */
  listScopes?(context: ReadContext): Promise<readonly ApiKeyScope[]>;
  /** Returns one page of what happened to a key, the newest first, for its details. */
  listActivity?(
    id: string,
    page: { readonly cursor?: string; readonly limit: number },
    context: ReadContext,
  ): Promise<ApiKeyActivityPage>;
  /** Returns how often a key was used, for its details. */
  getUsage?(id: string, context: ReadContext): Promise<ApiKeyUsage>;
  /**
   * Whether the backend honors the idempotency key, so that a retry can't create a second key. If not, the panel promises
   * nothing and asks the user to check the list first.
   * @default false
   */
  readonly isIdempotent?: boolean;
  /**
   * What `list` does on the server. If it can search and sort by the current field, the panel loads one page at a time.
   * Otherwise the panel loads every page and does both over the complete list.
   */
  readonly serverSide?: {
    /** `true`: `list` honors `query.search`. */
    readonly search?: boolean;
    /** The fields for which `list` honors `query.sort`. */
    readonly sort?: readonly ApiKeySortField[];
    /** What `list` honors in `query.filter`. Each of them can be filtered by on screen, too. */
    readonly filter?: readonly ApiKeyFilterField[];
  };
  /** The fields the dialogs may offer besides the name. */
  readonly fields?: {
    /** In the dialog that creates a key. */
    readonly create?: readonly Exclude<ApiKeyField, "enabled">[];
    /** In the dialog that edits a key. `enabled`: its menu disables and enables it. */
    readonly update?: readonly ApiKeyField[];
    /** Custom fields, after the others. Keep the array the same between renders. */
    readonly custom?: readonly ApiKeyCustomField[];
  };
  /**
   * What the backend accepts, so that no dialog offers what it refuses. A function if it depends on the workspace.
   * @default see {@link ApiKeyRules}
   */
  readonly rules?: ApiKeyRules | ((context: ReadContext) => Promise<ApiKeyRules>);
}
