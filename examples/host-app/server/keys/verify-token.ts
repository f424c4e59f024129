import { timingSafeEqual } from "node:crypto";
import type { Sql } from "../database/database.js";
import { hashToken, isWellFormedToken } from "../tokens/token.js";

/** Busy keys aren't written to on each request. */
const LAST_USED_RESOLUTION_MS = 1000;

/** Whose token it is. */
export interface TokenOwner {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly apiKey: { readonly id: string; readonly name: string };
}

interface TokenRow {
  readonly token_hash: Uint8Array;
  readonly id: string;
  readonly name: string;
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly enabled: boolean;
  readonly expires_at: Date | null;
  readonly valid_until: Date | null;
}

function hasEnded(instant: Date | null, now: Date): boolean {
  return instant !== null && instant.getTime() <= now.getTime();
}

/**
 * Finds out whose token this is, and notes its use. `null`: the token is unknown or no longer
 * works.
 */
export async function verifyToken(sql: Sql, token: string, now: Date): Promise<TokenOwner | null> {
  if (!isWellFormedToken(token)) return null;
  const hash = hashToken(token);
  const [row] = await sql.query<TokenRow>(
    `select t.token_hash, t.valid_until, k.id, k.name, k.enabled, k.expires_at,
       w.id as workspace_id, w.name as workspace_name
     from api_key_tokens t
     join api_keys k on k.id = t.api_key_id
     join workspaces w on w.id = k.workspace_id
     where t.token_hash = $1`,
    [hash],
  );
  if (!row || !timingSafeEqual(row.token_hash, hash)) return null;
  if (!row.enabled || hasEnded(row.expires_at, now) || hasEnded(row.valid_until, now)) return null;
  await sql.query(
    "update api_keys set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)",
    [row.id, now.toISOString(), new Date(now.getTime() - LAST_USED_RESOLUTION_MS).toISOString()],
  );
  return {
    workspace: { id: row.workspace_id, name: row.workspace_name },
    apiKey: { id: row.id, name: row.name },
  };
}
