import { randomBytes } from "node:crypto";
import type { Sql } from "../database/database.js";
import { notFound } from "../http/problem.js";
import { bytesToBase62 } from "../tokens/base62.js";
import { hashToken, hintOf } from "../tokens/token.js";
import { type ActivityKind, noteActivity } from "./activity.js";
import { applyMetadata } from "./custom-fields.js";
import type { KeyInput } from "./key-input.js";
import { type ApiKeyRecord, KEY_COLUMNS, KEY_TABLES, type KeyRow, toRecord } from "./key-record.js";
import { foldForSearch, toNameOrder } from "./name-text.js";

/** Where a key belongs: no statement looks up a key by its id alone. */
export interface KeyAddress {
  readonly workspaceId: string;
  readonly id: string;
}

/** @throws Problem 404 if this workspace has no such key */
export async function findKey(sql: Sql, { workspaceId, id }: KeyAddress): Promise<ApiKeyRecord> {
  const [row] = await sql.query<KeyRow>(
    `select ${KEY_COLUMNS} from ${KEY_TABLES} where k.workspace_id = $1 and k.id = $2`,
    [workspaceId, id],
  );
  if (!row) throw notFound("This API key does not exist any more.");
  return toRecord(row);
}

export interface NewKey {
  readonly workspaceId: string;
  /** The user's id. */
  readonly createdBy: string;
  readonly input: KeyInput & { readonly name: string };
  readonly token: string;
  readonly now: Date;
}

/** Stores a new key and its token's hash. Call it within a transaction. */
export async function insertKey(sql: Sql, key: NewKey): Promise<ApiKeyRecord> {
  const { workspaceId, createdBy, input, token, now } = key;
  const id = `key_${bytesToBase62(randomBytes(16))}`;
  await sql.query(
    `insert into api_keys (id, workspace_id, name, name_search, name_order, description, hint, scopes,
       created_at, created_by, expires_at, metadata)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)`,
    [
      id,
      workspaceId,
      input.name,
      foldForSearch(input.name),
      toNameOrder(input.name),
      input.description ?? null,
      hintOf(token),
      input.scopes ?? [],
      now.toISOString(),
      createdBy,
      input.expiresAt ?? null,
      JSON.stringify(applyMetadata({}, input.metadata ?? {})),
    ],
  );
  await insertToken(sql, id, token);
  await noteActivity(sql, id, { kind: "created", at: now, actorId: createdBy });
  return findKey(sql, { workspaceId, id });
}

async function insertToken(sql: Sql, apiKeyId: string, token: string): Promise<void> {
  await sql.query("insert into api_key_tokens (token_hash, api_key_id) values ($1, $2)", [
    hashToken(token),
    apiKeyId,
  ]);
}

/** Who changes a key, and when. */
export interface Change {
  /** The user's id. */
  readonly actorId: string;
  readonly now: Date;
}

/** What a change is called in the key's activity. */
function nameChanges(
  before: ApiKeyRecord,
  after: ApiKeyRecord,
): readonly { readonly kind: ActivityKind; readonly detail?: string }[] {
  const differs = (field: keyof ApiKeyRecord) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const changes: { readonly kind: ActivityKind; readonly detail?: string }[] = [];
  if (differs("name")) {
    changes.push({ kind: "renamed", detail: `“${before.name}” → “${after.name}”` });
  }
  if (differs("description")) changes.push({ kind: "described" });
  if (differs("expiresAt")) changes.push({ kind: "expiry" });
  if (differs("scopes")) changes.push({ kind: "scopes" });
  if (differs("metadata")) changes.push({ kind: "fields" });
  if (differs("enabled")) changes.push({ kind: after.enabled ? "enabled" : "disabled" });
  return changes;
}

/**
 * Changes a key. Call it within a transaction.
 * @throws Problem 404 if this workspace has no such key
 */
export async function updateKey(
  sql: Sql,
  address: KeyAddress,
  readPatch: (before: ApiKeyRecord) => KeyInput,
  { actorId, now }: Change,
): Promise<ApiKeyRecord> {
  // Two changes at once: the second one sees what the first one did.
  await sql.query("select 1 from api_keys where workspace_id = $1 and id = $2 for update", [
    address.workspaceId,
    address.id,
  ]);
  const before = await findKey(sql, address);
  const patch = readPatch(before);
  const parameters: unknown[] = [address.workspaceId, address.id];
  const changes: string[] = [];
  const set = (column: string, value: unknown, type = "") => {
    changes.push(`${column} = $${parameters.push(value)}${type}`);
  };
  if (patch.name !== undefined) {
    set("name", patch.name);
    set("name_search", foldForSearch(patch.name));
    set("name_order", toNameOrder(patch.name));
  }
  if (patch.description !== undefined) set("description", patch.description);
  if (patch.expiresAt !== undefined) set("expires_at", patch.expiresAt);
  if (patch.scopes !== undefined) set("scopes", patch.scopes);
  if (patch.enabled !== undefined) set("enabled", patch.enabled);
  if (patch.metadata !== undefined) {
    set("metadata", JSON.stringify(applyMetadata(before.metadata, patch.metadata)), "::jsonb");
  }
  if (changes.length === 0) return before;
  await sql.query(
    `update api_keys set ${changes.join(", ")} where workspace_id = $1 and id = $2`,
    parameters,
  );
  const after = await findKey(sql, address);
  for (const change of nameChanges(before, after)) {
    await noteActivity(sql, address.id, { ...change, at: now, actorId });
  }
  return after;
}

/**
 * Deletes a key with all its tokens, permanently.
 * @throws Problem 404 if this workspace has no such key
 */
export async function deleteKey(sql: Sql, { workspaceId, id }: KeyAddress): Promise<void> {
  const deleted = await sql.query(
    "delete from api_keys where workspace_id = $1 and id = $2 returning id",
    [workspaceId, id],
  );
  if (deleted.length === 0) throw notFound("This API key does not exist any more.");
}

export interface Rotation extends Change {
  readonly token: string;
  /** How long the key's current tokens keep working, in seconds. 0: they stop immediately. */
  readonly gracePeriodSeconds: number;
}

const GRACE_UNITS = [
  [24 * 60 * 60, "day"],
  [60 * 60, "hour"],
  [60, "minute"],
  [1, "second"],
] as const;

function describeGrace(seconds: number): string {
  if (seconds === 0) return "Without a grace period";
  const [length, unit] = GRACE_UNITS.find(([length]) => seconds % length === 0) ?? [1, "second"];
  const count = seconds / length;
  return `Grace period: ${count} ${unit}${count === 1 ? "" : "s"}`;
}

/**
 * Gives a key a new token. Call it within a transaction.
 * @throws Problem 404 if this workspace has no such key
 */
export async function rotateKey(
  sql: Sql,
  address: KeyAddress,
  { token, gracePeriodSeconds, actorId, now }: Rotation,
): Promise<ApiKeyRecord> {
  await sql.query("update api_keys set hint = $3 where workspace_id = $1 and id = $2", [
    address.workspaceId,
    address.id,
    hintOf(token),
  ]);
  await findKey(sql, address);
  const validUntil = new Date(now.getTime() + gracePeriodSeconds * 1000).toISOString();
  // An earlier rotation's grace period can only get shorter.
  await sql.query(
    "update api_key_tokens set valid_until = least(valid_until, $2::timestamptz) where api_key_id = $1",
    [address.id, validUntil],
  );
  await sql.query("delete from api_key_tokens where api_key_id = $1 and valid_until <= $2", [
    address.id,
    now.toISOString(),
  ]);
  await insertToken(sql, address.id, token);
  await noteActivity(sql, address.id, {
    kind: "rotated",
    at: now,
    actorId,
    detail: describeGrace(gracePeriodSeconds),
  });
  return findKey(sql, address);
}
