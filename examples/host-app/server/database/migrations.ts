/**
 * The schema, one version after the other, each a list of single statements. Add to the end; never
 * change a released version.
 *
 * - Text that is compared or sorted has `COLLATE "C"`, which orders by code point and is the same
 * on every machine and version. What people expect beyond that (case, accents, numbers) is in
 * `name_order`, which the app computes, like `name_search`. See `name-text.ts`.
 * - Instants have milliseconds, like JavaScript's `Date`, so a cursor points exactly at its row.
 * - Each sort order of the list has an index in which a page is one range, in both directions.
 * `coalesce` turns a missing instant into infinity, so that it sorts, too.
 * - Search has no index: it filters while it walks a workspace's range of one of these. With
 * 100,000 keys in one workspace that took 20 ms, and no index helps with a search text of one or
 * two characters.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table workspaces (
      id text collate "C" primary key,
      name text not null,
      created_at timestamptz(3) not null
    )`,
    `create table users (
      id text collate "C" primary key,
      name text not null
    )`,
    `create table memberships (
      workspace_id text collate "C" not null references workspaces on delete cascade,
      user_id text collate "C" not null references users on delete cascade,
      role text not null check (role in ('owner', 'viewer')),
      primary key (workspace_id, user_id)
    )`,
    `create table api_keys (
      id text collate "C" primary key,
      workspace_id text collate "C" not null references workspaces on delete cascade,
      name text not null,
      name_search text collate "C" not null,
      name_order text collate "C" not null,
      description text,
      hint text not null,
      scopes text[] not null,
      enabled boolean not null default true,
      created_at timestamptz(3) not null,
      created_by text collate "C" references users on delete set null,
      last_used_at timestamptz(3),
      expires_at timestamptz(3)
    )`,
    `create index api_keys_by_created_at on api_keys (workspace_id, created_at, id)`,
    `create index api_keys_by_name on api_keys (workspace_id, name_order, id)`,
    `create index api_keys_by_last_used_at
      on api_keys (workspace_id, coalesce(last_used_at, '-infinity'::timestamptz), id)`,
    `create index api_keys_by_expires_at
      on api_keys (workspace_id, coalesce(expires_at, 'infinity'::timestamptz), id)`,
    // While a rotation's grace period lasts, a key has more than one working token.
    `create table api_key_tokens (
      token_hash bytea primary key check (length(token_hash) = 32),
      api_key_id text collate "C" not null references api_keys on delete cascade,
      valid_until timestamptz(3)
    )`,
    `create index api_key_tokens_by_api_key on api_key_tokens (api_key_id)`,
    // Where the response to a retry comes from. It outlives its key, so that a late retry can't
    // create another key.
    `create table issues (
      workspace_id text collate "C" not null references workspaces on delete cascade,
      user_id text collate "C" not null references users on delete cascade,
      idempotency_key text collate "C" not null,
      request_hash bytea not null,
      nonce bytea not null,
      api_key_json text,
      created_at timestamptz(3) not null,
      primary key (workspace_id, user_id, idempotency_key)
    )`,
    `create index issues_by_created_at on issues (created_at)`,
  ],
  [
    // `null`: no limit, as before.
    `alter table workspaces add column max_keys integer check (max_keys >= 0)`,
    `alter table api_keys add column metadata jsonb not null default '{}'`,
    // What the list can be filtered by. A filter by scopes walks the workspace's range, like a search.
    `create index api_keys_by_creator on api_keys (workspace_id, created_by, created_at, id)`,
    `create index api_keys_disabled on api_keys (workspace_id, created_at, id) where not enabled`,
    `create table api_key_activity (
      id bigint generated always as identity primary key,
      api_key_id text collate "C" not null references api_keys on delete cascade,
      at timestamptz(3) not null,
      kind text not null,
      actor_id text collate "C" references users on delete set null,
      detail text
    )`,
    `create index api_key_activity_by_api_key on api_key_activity (api_key_id, at, id)`,
    // All that is known of the keys that are there already.
    `insert into api_key_activity (api_key_id, at, kind, actor_id)
      select id, created_at, 'created', created_by from api_keys`,
    `create table api_key_usage (
      api_key_id text collate "C" not null references api_keys on delete cascade,
      day date not null,
      requests integer not null,
      failed integer not null,
      primary key (api_key_id, day)
    )`,
  ],
];
