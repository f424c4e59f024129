import { timingSafeEqual } from "node:crypto";
import type { Database } from "../database/database.js";
import { hashToken, isWellFormedToken } from "../tokens/token.js";
import { noteActivity } from "./activity.js";
import { isAllowedFrom, type Metadata } from "./custom-fields.js";
import { allows } from "./scopes.js";
import { countUse } from "./usage.js";

/** Busy keys aren't written to on each request. */
const LAST_USED_RESOLUTION_MS = 1000;

/** Whose token it is. */
export interface TokenOwner {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly apiKey: { readonly id: string; readonly name: string };
  /** When this token stops working, because its key expires or its grace period ends. `null`: never. */
  readonly tokenExpiresAt: string | null;
}

/** A request that comes with a token. */
export interface TokenUse {
  readonly token: string;
  /** The scope that the request needs. `undefined`: none. */
  readonly scope?: string | undefined;
  /** The address that it comes from. `undefined`: unknown. */
  readonly address: string | undefined;
  readonly now: Date;
}

/** `unknown`: the token is unknown or no longer works. */
export type TokenVerdict =
  | { readonly kind: "accepted"; readonly owner: TokenOwner }
  | { readonly kind: "unknown" | "wrong address" | "missing scope" };

interface TokenRow {
  readonly token_hash: Uint8Array;
  readonly id: string;
  readonly name: string;
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly enabled: boolean;
  readonly scopes: readonly string[];
  readonly metadata: Metadata;
  readonly expires_at: Date | null;
  readonly valid_until: Date | null;
}

function hasEnded(instant: Date | null, now: Date): boolean {
  return instant !== null && instant.getTime() <= now.getTime();
}

function earliest(...instants: readonly (Date | null)[]): string | null {
  const times = instants.flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}

/**
 * Finds out whose token this is and whether it may be used for this, and notes its use. A token
 * that works counts as used even if its key lacks the scope.
 */
export async function verifyToken(database: Database, use: TokenUse): Promise<TokenVerdict> {
  const { token, scope, address, now } = use;
  if (!isWellFormedToken(token)) return { kind: "unknown" };
  const hash = hashToken(token);
  const [row] = await database.query<TokenRow>(
    `select t.token_hash, t.valid_until, k.id, k.name, k.enabled, k.scopes, k.metadata, k.expires_at,
       w.id as workspace_id, w.name as workspace_name
     from api_key_tokens t
     join api_keys k on k.id = t.api_key_id
     join workspaces w on w.id = k.workspace_id
     where t.token_hash = $1`,
    [hash],
  );
  if (!row || !timingSafeEqual(row.token_hash, hash)) return { kind: "unknown" };
  if (!row.enabled || hasEnded(row.expires_at, now) || hasEnded(row.valid_until, now)) {
    return { kind: "unknown" };
  }
  const refusal = !isAllowedFrom(row.metadata, address)
    ? "wrong address"
    : scope !== undefined && !allows(row.scopes, scope)
      ? "missing scope"
      : null;
  await noteUse(database, row, use, refusal !== null);
  if (refusal !== null) return { kind: refusal };
  return {
    kind: "accepted",
    owner: {
      workspace: { id: row.workspace_id, name: row.workspace_name },
      apiKey: { id: row.id, name: row.name },
      tokenExpiresAt: earliest(row.expires_at, row.valid_until),
    },
  };
}

async function noteUse(
  database: Database,
  { id }: TokenRow,
  { address, now }: TokenUse,
  isFailed: boolean,
): Promise<void> {
  await database.transaction(async (sql) => {
    // Of two first requests at the same time, only one finds the key unused.
    const [key] = await sql.query<{ last_used_at: Date | null }>(
      "select last_used_at from api_keys where id = $1 for update",
      [id],
    );
    // Deleted in the meantime.
    if (!key) return;
    if (key.last_used_at === null) {
      const detail = address === undefined ? {} : { detail: address };
      await noteActivity(sql, id, { kind: "used", at: now, actorId: null, ...detail });
    }
    await sql.query(
      "update api_keys set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)",
      [id, now.toISOString(), new Date(now.getTime() - LAST_USED_RESOLUTION_MS).toISOString()],
    );
    await countUse(sql, id, now, isFailed);
  });
}
