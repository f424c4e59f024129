import type {
  ApiKey,
  ApiKeyPatch,
  ApiKeyScope,
  ApiKeySortField,
  ApiKeysPage,
  ApiKeysQuery,
  CreateApiKeyInput,
  IssuedApiKey,
} from "../model/api-key.js";

/** What each read is told. */
export interface ReadContext {
  /** The tenant whose keys are meant. */
  readonly workspaceId: string;
  /** Aborted when the answer is not wanted any more. */
  readonly signal: AbortSignal;
}

/**
 * What each write to an existing key is told. There is no signal: a write that was cut off may have been carried out, and
 * nobody would know.
 */
export interface WriteContext {
  /** The tenant whose key is meant. */
  readonly workspaceId: string;
  /** The key as the panel shows it, so that an adapter need not read it again. */
  readonly apiKey: ApiKey;
}

/**
 * What a call that yields a token is told. There is no signal: aborting a create that the server has carried out would
 * destroy the only copy of its token.
 */
export interface IssueContext {
  /** The tenant that the key belongs to. */
  readonly workspaceId: string;
  /**
   * One value for one intent of the user, kept through every retry. A server that honors it returns the same key and
   * token again instead of making a second key.
   */
  readonly idempotencyKey: string;
}

/** What a rotate is told: it changes a key and yields a token. */
export interface RotateContext extends WriteContext, IssueContext {}

/** The optional fields that a dialog can offer beside the name. */
export type ApiKeyField = "description" | "expiresAt" | "scopes" | "enabled";

/**
 * The host's backend, as the panel sees it. Presence is capability: `{ list }` alone is a legal, read-only adapter,
 * and each further method brings its control to the screen.
 *
 * Methods throw an `ApiKeysError` when they fail; anything else that they throw counts as `unknown`. The object's
 * identity drives nothing: one that is built anew in each render is fine.
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
   * Names the data set where one host has several (personal and workspace keys, say). Part of every cache key.
   * @default "default"
   */
  readonly id?: string;
  /**
   * Answers one page of keys. What {@link serverSide} does not name may be ignored: the panel then loads every page and
   * searches and sorts itself, always over all keys.
   */
  list(query: ApiKeysQuery, context: ReadContext): Promise<ApiKeysPage>;
  /**
   * Makes a key and answers it with its token. Never retried by itself. `conflict` means that the name is taken. A
   * result without a token is an error.
   */
  create?(input: CreateApiKeyInput, context: IssueContext): Promise<IssuedApiKey>;
  /** Changes a key. Answers the changed key, or nothing where the backend answers nothing. */
  update?(id: string, patch: ApiKeyPatch, context: WriteContext): Promise<ApiKey | void>;
  /** Deletes a key for good. `not_found` counts as success only if the list agrees that the key is gone. */
  delete?(id: string, context: WriteContext): Promise<void>;
  /**
   * Makes a new token for a key.
   * `gracePeriodSeconds` is how long the old token still works; 0: not at all.
   */
  rotate?(
    id: string,
    input: { readonly gracePeriodSeconds: number },
    context: RotateContext,
  ): Promise<IssuedApiKey>;
  /** Answers all scopes that a key can have. */
  listScopes?(context: ReadContext): Promise<readonly ApiKeyScope[]>;
  /**
   * Whether the backend honors the idempotency key, so that a retry can't make a second key. Where it doesn't say so, the
   * panel promises nothing and asks the user to look at the list first.
   * @default false
   */
  readonly isIdempotent?: boolean;
  /**
   * What `list` does on the server. Where it both searches and sorts by the field in question, the panel asks it page by
   * page; otherwise the panel loads every page and does both itself, over the complete list.
   */
  readonly serverSide?: {
    /** `true`: `list` honours `query.search`. */
    readonly search?: boolean;
    /** The fields by which `list` honours `query.sort`. */
    readonly sort?: readonly ApiKeySortField[];
  };
  /** Beyond the name, what the two dialogs may offer. */
  readonly fields?: {
    readonly create?: readonly Exclude<ApiKeyField, "enabled">[];
    readonly update?: readonly ApiKeyField[];
  };
}
