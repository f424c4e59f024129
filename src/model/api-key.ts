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
  /**
   * After a rotation with a grace period: the ISO 8601 instant until which the key's old token works. In the past, `null`, or
   * `undefined`: only one token works. Without it, the panel knows only of the rotations that were made on this page.
   */
  readonly oldTokenExpiresAt?: string | null;
  /** What this user may do with this key. `undefined`: everything the adapter supports. */
  readonly allowedActions?: readonly ApiKeyAction[];
  /**
   * The values of your custom fields (`fields.custom`) by their ids, and data for custom columns and row actions. The panel
   * shows only the fields. Never put a token here.
   */
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
  /** The heading it's listed under. `undefined`: none. */
  readonly group?: string;
  /** `true`: it's pointed out wherever it's chosen. */
  readonly isSensitive?: boolean;
  /** The ids of the scopes that include this one. A key that has one of them can do this, too. */
  readonly impliedBy?: readonly string[];
}

/** The value of a custom field. */
export type ApiKeyFieldValue = string | number | boolean | null | readonly string[];

/** A custom field, such as an IP allow-list or an environment. Its value travels in `metadata`, under its id. */
export interface ApiKeyCustomField {
  /** Unique among the custom fields, and the name of its value in `metadata`. */
  readonly id: string;
  /** Its name on screen, in the language of your users. */
  readonly label: string;
  /** What belongs in it, in one sentence. */
  readonly help?: string;
  /** `list`: one value a line, sent as an array. */
  readonly kind: "text" | "multiline" | "number" | "select" | "switch" | "list";
  /** What can be chosen in a `select`. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The dialogs that it's in. */
  readonly on: readonly ("create" | "update")[];
  /** @default false */
  readonly isRequired?: boolean;
  /** What it holds in the dialog that creates a key. */
  readonly defaultValue?: string | number | boolean | readonly string[];
  /**
   * Checks a value before it's sent. Returns what is wrong with it, in words for the user; `null`: nothing. Keep it fast: it
   * runs with each submit. If it throws, the server decides.
   */
  readonly validate?: (value: ApiKeyFieldValue) => string | null;
}

/** What the backend accepts, so that no dialog offers what it refuses. Every rule is optional. */
export interface ApiKeyRules {
  /** About the name. */
  readonly name?: {
    /** In characters. @default 100 */
    readonly maxLength?: number;
    /** `true`: a key needs no name. @default false */
    readonly isOptional?: boolean;
  };
  /** About the end of a key. */
  readonly expiry?: {
    /** `true`: *never* isn't offered. @default false */
    readonly isRequired?: boolean;
    /** The shortest life, in days. @default 0, anything in the future */
    readonly minDays?: number;
    /** The longest life, in days; then *never* isn't offered, either. @default no limit */
    readonly maxDays?: number;
    /** What is offered, in days. @default 30, 60, 90, 365, as far as the limits allow */
    readonly presetsDays?: readonly number[];
    /** What is chosen at first, in days. `null`: never. @default 90, or the closest preset */
    readonly defaultDays?: number | null;
    /** `false`: only the presets are offered, no date. @default true */
    readonly allowsCustom?: boolean;
  };
  /** How long an old token can keep working after a rotation. @default only immediately */
  readonly grace?: {
    /** What is offered, in seconds. 0: the old token stops working immediately. */
    readonly presetsSeconds: readonly number[];
    /** @default the shortest one */
    readonly defaultSeconds?: number;
  };
  /** About scopes. */
  readonly scopes?: {
    /** `true`: a key needs at least one. @default false */
    readonly isRequired?: boolean;
    /** Choices of several scopes with one press. */
    readonly presets?: readonly {
      readonly id: string;
      readonly label: string;
      readonly scopes: readonly string[];
    }[];
  };
  /** How many keys a workspace can have. @default no limit */
  readonly keys?: { readonly max: number };
}

/** One page of what happened to a key, the newest first. */
export interface ApiKeyActivityPage {
  readonly items: readonly {
    readonly id: string;
    /** ISO 8601 instant. */
    readonly at: string;
    /** What happened, in words for the user. */
    readonly label: string;
    /** Who did it. */
    readonly actor?: string;
    /** More about it, such as an IP address. Never a token. */
    readonly detail?: string;
  }[];
  /** Where the next page starts. `null`: this is the last page. */
  readonly nextCursor: string | null;
}

/** How often a key was used, in steps of equal length. */
export interface ApiKeyUsage {
  /** ISO 8601 instant at which the first step begins. */
  readonly from: string;
  /** The length of a step, in seconds. */
  readonly stepSeconds: number;
  /** The number of requests in each step, the oldest first. */
  readonly counts: readonly number[];
  /** How many of them failed, in each step. `undefined`: not counted. */
  readonly failedCounts?: readonly number[];
}

/** The input for a new key. */
export interface CreateApiKeyInput {
  /** Trimmed, 1 to 100 characters or as `rules.name` says, no control characters. */
  readonly name: string;
  /** A longer note. `undefined`: none. */
  readonly description?: string;
  /** ISO 8601 instant. `null`: never expires. `undefined`: the backend decides. */
  readonly expiresAt?: string | null;
  /** Scope ids. `undefined`: the backend decides. */
  readonly scopes?: readonly string[];
  /** The values of the custom fields, by their ids. In an update, a field that isn't named stays as it is. */
  readonly metadata?: NonNullable<ApiKey["metadata"]>;
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

/** The state of a key. If several apply, the first one counts: disabled, expired, expiring soon, active. */
export type ApiKeyStatus = "active" | "expiring" | "expired" | "disabled";

/** Which keys to list. A key must match each field that is there, with any of its values. An empty array counts as absent. */
export interface ApiKeysFilter {
  /** The states of a key. `expiring` is not `active`, too. */
  readonly status?: readonly ApiKeyStatus[];
  /** Scope ids. */
  readonly scopes?: readonly string[];
  /** The ids of their creators. */
  readonly createdBy?: readonly string[];
}

/** A request for one page of keys. */
export interface ApiKeysQuery {
  /** Part of a name, in any case. `undefined`: all keys. */
  readonly search?: string;
  /** Which keys to list. Only what `serverSide.filter` names is ever asked for. `undefined`: all keys. */
  readonly filter?: ApiKeysFilter;
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
