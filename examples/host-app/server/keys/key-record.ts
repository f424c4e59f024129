import type { Metadata } from "./custom-fields.js";

/** An API key as it appears in responses; see the panel's HTTP contract. It never holds a token. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly hint: string;
  readonly description: string | null;
  readonly createdBy: { readonly id: string; readonly name: string } | null;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly enabled: boolean;
  readonly scopes: readonly string[];
  /** The custom fields. See `custom-fields.ts`. */
  readonly metadata: Metadata;
  /** Until when the tokens from before the last rotation work. `null`: there are none. May be in the past. */
  readonly oldTokenExpiresAt: string | null;
  /** What this user may do with the key. Absent: everything. */
  readonly allowedActions?: readonly ("update" | "delete" | "rotate")[];
}

/** A row of {@link KEY_COLUMNS}. */
export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly name_order: string;
  readonly hint: string;
  readonly description: string | null;
  readonly scopes: string[];
  readonly enabled: boolean;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
  readonly expires_at: Date | null;
  readonly creator_id: string | null;
  readonly creator_name: string | null;
  readonly metadata: Metadata;
  readonly old_token_expires_at: Date | null;
}

/** What to select for a {@link KeyRow}. Goes with {@link KEY_TABLES}. */
export const KEY_COLUMNS = `k.id, k.name, k.name_order, k.hint, k.description, k.scopes, k.enabled, k.created_at,
  k.last_used_at, k.expires_at, u.id as creator_id, u.name as creator_name, k.metadata,
  (select max(t.valid_until) from api_key_tokens t where t.api_key_id = k.id) as old_token_expires_at`;

export const KEY_TABLES = "api_keys k left join users u on u.id = k.created_by";

export function toRecord(row: KeyRow): ApiKeyRecord {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at.toISOString(),
    hint: row.hint,
    description: row.description,
    createdBy:
      row.creator_id === null ? null : { id: row.creator_id, name: row.creator_name ?? "" },
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
    enabled: row.enabled,
    scopes: row.scopes,
    metadata: row.metadata,
    oldTokenExpiresAt: row.old_token_expires_at?.toISOString() ?? null,
  };
}
