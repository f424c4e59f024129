/** What a row menu may offer beyond reading. Also the values of {@link ApiKey.allowedActions}. */
export type ApiKeyAction = "update" | "delete" | "rotate";

/** An API key as the list shows it. It never holds a token. */
export interface ApiKey {
  /** Unique within its workspace, and never used again after a delete. */
  readonly id: string;
  /** What people call it, shown as text. `""` where the backend allows nameless keys: shown by its hint, else its id. */
  readonly name: string;
  /** ISO 8601 instant, or a date alone, which is that date in every time zone. `null`: the backend does not know. */
  readonly createdAt: string | null;
  /** A display-safe fragment of the token, such as `lp_live_…9fQ2`. `null` or `undefined`: none is known. */
  readonly hint?: string | null;
  /** A longer note. `null` or `undefined`: none. */
  readonly description?: string | null;
  /** Who created it. `undefined`: not reported, no column. `null`: nobody that is known any more. */
  readonly createdBy?: { readonly id: string; readonly name: string } | null;
  /** ISO 8601 instant of the last request, or its date. `undefined`: not reported, no column. `null`: never used. */
  readonly lastUsedAt?: string | null;
  /** ISO 8601 instant from which it stops working, or the last date on which it works. `undefined`: not reported, no column. `null`: never expires. */
  readonly expiresAt?: string | null;
  /** `false`: switched off for now. `undefined` counts as `true`. */
  readonly enabled?: boolean;
  /** Ids of what the key may do. `undefined`: not reported, no column. */
  readonly scopes?: readonly string[];
  /** What this user may do with this key. `undefined`: all that the adapter has. */
  readonly allowedActions?: readonly ApiKeyAction[];
  /** What the host's own columns and row actions show or need. The panel itself shows none of it; never put a token here. */
  readonly metadata?: Readonly<
    Record<string, string | number | boolean | null | readonly string[]>
  >;
}

/** The result of a create or a rotate: the only place where a token travels beside its key. */
export interface IssuedApiKey {
  readonly apiKey: ApiKey;
  /** The full value, shown once. Never empty. */
  readonly token: string;
}

/** Something that a key may be allowed to do. */
export interface ApiKeyScope {
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  readonly description?: string;
}

/** What a new key is made from. */
export interface CreateApiKeyInput {
  /** Trimmed, 1 to 100 characters, no control characters. */
  readonly name: string;
  readonly description?: string;
  /** ISO 8601 instant. `null`: never expires. `undefined`: the backend decides. */
  readonly expiresAt?: string | null;
  /** Ids of scopes. `undefined`: the backend decides. */
  readonly scopes?: readonly string[];
}

/** What changes on a key; what is absent stays. */
export type ApiKeyPatch = Partial<CreateApiKeyInput> & {
  /** `false` switches the key off, `true` on again. */
  readonly enabled?: boolean;
};

/** The fields the list can be sorted by. */
export const API_KEY_SORT_FIELDS = ["createdAt", "name", "lastUsedAt", "expiresAt"] as const;

/** A field the list can be sorted by. */
export type ApiKeySortField = (typeof API_KEY_SORT_FIELDS)[number];

/** One order of the list. */
export interface ApiKeysSort {
  readonly field: ApiKeySortField;
  readonly direction: "asc" | "desc";
}

/** One request for a page of keys. */
export interface ApiKeysQuery {
  /** Part of a name, in any case. `undefined`: all keys. */
  readonly search?: string;
  readonly sort: ApiKeysSort;
  /** Opaque, from {@link ApiKeysPage.nextCursor} of the page before. `undefined`: the first page. */
  readonly cursor?: string;
  /** How many keys to answer with at most; fewer is fine as long as `nextCursor` says that there are more. */
  readonly limit: number;
}

/** One page of keys. */
export interface ApiKeysPage {
  readonly items: readonly ApiKey[];
  /** Where the next page begins. `null`: this is the end. */
  readonly nextCursor: string | null;
  /** How many keys match the query, on all pages together. `undefined`: not known. */
  readonly totalCount?: number;
}
