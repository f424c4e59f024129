/** What a row's menu may offer. Also the values of {@link ApiKey.allowedActions}. */
export type ApiKeyAction = "update" | "delete" | "rotate";

/**
 * An API key as the list shows it. It never contains a token.
 *
 * The panel copies what an adapter returns, so an adapter may change its own objects afterward. It doesn't copy a frozen key
 * of plain values, which saves memory in lists of many thousands.
 */
export interface ApiKey {
  /** Unique within its workspace, and never reused after a delete. */
  readonly id: string;
  /** Shown as plain text. `""`: the key has no name, so the panel shows its hint, or its id if it has no hint either. */
  readonly name: string;
  /** ISO 8601 instant, or a date without a time, which is that date in every time zone. `null`: unknown. */
  readonly createdAt: string | null;
  /** A fragment of the token that is safe to show, such as `lp_live_…9fQ2`. `null` or `undefined`: unknown. */
  readonly hint?: string | null;
  /** A longer note. `null` or `undefined`: none. */
  readonly description?: string | null;
  /** Who created it. `undefined`: not reported, so there is no column. `null`: no longer known. */
  readonly createdBy?: { readonly id: string; readonly name: string } | null;
  /** ISO 8601 instant or date of the last request. `undefined`: not reported, so there is no column. `null`: never used. */
  readonly lastUsedAt?: string | null;
  /**
   * ISO 8601 instant at which it stops working, or the last date on which it works. `undefined`: not reported, so there is
   * no column. `null`: never expires.
   */
  readonly expiresAt?: string | null;
  /** `false`: disabled. `undefined` counts as `true`. */
  readonly enabled?: boolean;
  /** The ids of its scopes. `undefined`: not reported, so there is no column. */
  readonly scopes?: readonly string[];
  /** What this user may do with this key. `undefined`: everything the adapter supports. */
  readonly allowedActions?: readonly ApiKeyAction[];
  /** Data for custom columns and row actions. The panel doesn't show it. Never put a token here. */
  readonly metadata?: Readonly<
    Record<string, string | number | boolean | null | readonly string[]>
  >;
}

/** The result of a create or a rotate: the only place where a token comes with its key. */
export interface IssuedApiKey {
  /** The key itself, without its token. */
  readonly apiKey: ApiKey;
  /** The full token, shown once. Never empty. */
  readonly token: string;
}

/** A permission that a key can have. */
export interface ApiKeyScope {
  /** Unique among the scopes, as in {@link ApiKey.scopes}. */
  readonly id: string;
  /** Its name on screen. */
  readonly label: string;
  /** What it allows, in one sentence. `undefined`: the label says it all. */
  readonly description?: string;
}

/** The input for a new key. */
export interface CreateApiKeyInput {
  /** Trimmed, 1 to 100 characters, no control characters. */
  readonly name: string;
  /** A longer note. `undefined`: none. */
  readonly description?: string;
  /** ISO 8601 instant. `null`: never expires. `undefined`: the backend decides. */
  readonly expiresAt?: string | null;
  /** Scope ids. `undefined`: the backend decides. */
  readonly scopes?: readonly string[];
}

/** The changes to a key. Absent fields stay as they are. */
export type ApiKeyPatch = Partial<CreateApiKeyInput> & {
  /** `false` disables the key, `true` enables it. */
  readonly enabled?: boolean;
};

/** The fields the list can be sorted by. */
export const API_KEY_SORT_FIELDS = ["createdAt", "name", "lastUsedAt", "expiresAt"] as const;

/** A field the list can be sorted by. */
export type ApiKeySortField = (typeof API_KEY_SORT_FIELDS)[number];

/** How the list is sorted. */
export interface ApiKeysSort {
  /** The field to sort by. */
  readonly field: ApiKeySortField;
  /** `"asc"`: oldest first, or A to Z. `"desc"`: newest first, or Z to A. */
  readonly direction: "asc" | "desc";
}

/** A request for one page of keys. */
export interface ApiKeysQuery {
  /** Part of a name, in any case. `undefined`: all keys. */
  readonly search?: string;
  /** How to sort the keys. */
  readonly sort: ApiKeysSort;
  /** Opaque, from {@link ApiKeysPage.nextCursor} of the previous page. `undefined`: the first page. */
  readonly cursor?: string;
  /** The most keys to return. You may return fewer, as long as `nextCursor` says whether there are more. */
  readonly limit: number;
}

/** One page of keys. */
export interface ApiKeysPage {
  /** The keys on this page, in order. */
  readonly items: readonly ApiKey[];
  /** Where the next page starts. `null`: this is the last page. */
  readonly nextCursor: string | null;
  /** How many keys match the query, on all pages together. `undefined`: unknown. */
  readonly totalCount?: number;
}
