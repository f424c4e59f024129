import { createHash, randomBytes } from "node:crypto";
import type { Database, Sql } from "../database/database.js";
import { Problem, unprocessable } from "../http/problem.js";
import { deriveToken, hashToken } from "../tokens/token.js";
import type { ApiKeyRecord } from "./key-record.js";

/** How long a retry gets the response of the first request. */
const REPLAY_MS = 24 * 60 * 60 * 1000;

export interface IssueRequest {
  readonly workspaceId: string;
  readonly userId: string;
  readonly idempotencyKey: string;
  /** Everything the request asks for, including its kind: a retry must ask for the same. */
  readonly intent: readonly unknown[];
  readonly now: Date;
}

/** What a create or a rotate returns. */
export interface IssuedKey {
  readonly apiKey: ApiKeyRecord;
  readonly token: string;
}

interface IssueRow {
  readonly request_hash: Uint8Array;
  readonly nonce: Uint8Array;
  readonly api_key_json: string | null;
}

function partsOf({ workspaceId, userId, idempotencyKey }: IssueRequest): [string, string, string] {
  return [workspaceId, userId, idempotencyKey];
}

/** Returns what the first request returned, as long as its token still works. */
async function replay(
  sql: Sql,
  secret: Uint8Array,
  request: IssueRequest,
  requestHash: Buffer,
): Promise<IssuedKey> {
  const parts = partsOf(request);
  const [row] = await sql.query<IssueRow>(
    `select request_hash, nonce, api_key_json from issues
     where workspace_id = $1 and user_id = $2 and idempotency_key = $3`,
    parts,
  );
  if (!row?.api_key_json) throw new Error("A request was recorded without its response.");
  if (!requestHash.equals(row.request_hash)) {
    throw unprocessable("This Idempotency-Key has been used for another request.");
  }
  const token = deriveToken(secret, row.nonce, parts);
  const living = await sql.query(
    "select 1 from api_key_tokens where token_hash = $1 and (valid_until is null or valid_until > $2)",
    [hashToken(token), request.now.toISOString()],
  );
  if (living.length === 0) {
    const gone = "The key that this made has been deleted, or its token replaced, since.";
    throw new Problem(404, "not_found", gone, { userMessage: gone });
  }
  return { apiKey: JSON.parse(row.api_key_json) as ApiKeyRecord, token };
}

/**
 * Issues a token exactly once per idempotency key, no matter how many requests there are or how
 * simultaneous they are.
 *
 * The record and the effects of `issue` are one transaction, and the record's primary
 * key makes a second request wait for the first. The record holds no token: a retry derives the
 * same one again. It expires after 24 hours.
 * @throws Problem 422 if the idempotency key was used for something else; 404 if the key or its
 * token is gone
 */
export async function issueOnce(
  database: Database,
  secret: Uint8Array,
  request: IssueRequest,
  issue: (sql: Sql, token: string) => Promise<ApiKeyRecord>,
): Promise<IssuedKey> {
  const parts = partsOf(request);
  const requestHash = createHash("sha256").update(JSON.stringify(request.intent)).digest();
  return database.transaction(async (sql) => {
    await sql.query(
      `delete from issues
       where workspace_id = $1 and user_id = $2 and idempotency_key = $3 and created_at <= $4`,
      [...parts, new Date(request.now.getTime() - REPLAY_MS).toISOString()],
    );
    const nonce = randomBytes(16);
    const inserted = await sql.query(
      `insert into issues (workspace_id, user_id, idempotency_key, request_hash, nonce, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
      [...parts, requestHash, nonce, request.now.toISOString()],
    );
    if (inserted.length === 0) return replay(sql, secret, request, requestHash);
    const token = deriveToken(secret, nonce, parts);
    const apiKey = await issue(sql, token);
    await sql.query(
      `update issues set api_key_json = $4
       where workspace_id = $1 and user_id = $2 and idempotency_key = $3`,
      [...parts, JSON.stringify(apiKey)],
    );
    return { apiKey, token };
  });
}

/** Deletes the records that are too old to be replayed. */
export async function forgetOldIssues(sql: Sql, now: Date): Promise<void> {
  await sql.query("delete from issues where created_at <= $1", [
    new Date(now.getTime() - REPLAY_MS).toISOString(),
  ]);
}
