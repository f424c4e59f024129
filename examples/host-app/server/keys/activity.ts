import type { Sql } from "../database/database.js";
import { badRequest } from "../http/problem.js";
import type { KeyAddress } from "./change-keys.js";
import { readLimit } from "./list-query.js";

const LABELS = {
  created: "Created",
  renamed: "Renamed",
  described: "Description changed",
  expiry: "Expiry changed",
  scopes: "Permissions changed",
  fields: "Settings changed",
  disabled: "Disabled",
  enabled: "Enabled",
  rotated: "Token rotated",
  used: "First used",
} as const;

export type ActivityKind = keyof typeof LABELS;

export interface ActivityEntry {
  readonly kind: ActivityKind;
  readonly at: Date;
  /** The user's id. `null`: no one who is signed in. */
  readonly actorId: string | null;
  /** More about it, in words for the user. Never a token. */
  readonly detail?: string;
}

/** Notes what happened to a key. Call it within the transaction in which it happens. */
export async function noteActivity(
  sql: Sql,
  apiKeyId: string,
  { kind, at, actorId, detail }: ActivityEntry,
): Promise<void> {
  await sql.query(
    "insert into api_key_activity (api_key_id, at, kind, actor_id, detail) values ($1, $2, $3, $4, $5)",
    [apiKeyId, at.toISOString(), kind, actorId, detail ?? null],
  );
}

interface ActivityRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly detail: string | null;
  readonly actor: string | null;
}

/** The panel's `ApiKeyActivityPage`. */
export interface ActivityPage {
  readonly items: readonly {
    readonly id: string;
    readonly at: string;
    readonly label: string;
    readonly actor?: string;
    readonly detail?: string;
  }[];
  readonly nextCursor: string | null;
}

function writeCursor({ at, id }: ActivityRow): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");
}

function readCursor(cursor: string): readonly [at: string, id: string] {
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    position = null;
  }
  const [at, id] = Array.isArray(position) ? (position as readonly unknown[]) : [];
  const isInstant =
    typeof at === "string" && /^\d{4}-.*Z$/.test(at) && !Number.isNaN(Date.parse(at));
  if (!isInstant || typeof id !== "string" || !/^\d{1,18}$/.test(id)) {
    throw badRequest("The cursor does not belong to this list. Start with the first page.");
  }
  return [new Date(at).toISOString(), id];
}

/**
 * Returns one page of what happened to a key, the newest first.
 * @throws Problem 400 if the limit or the cursor can't be used
 */
export async function listActivity(
  sql: Sql,
  { id }: KeyAddress,
  query: Readonly<Record<string, string | undefined>>,
): Promise<ActivityPage> {
  const limit = readLimit(query.limit);
  const parameters: unknown[] = [id, limit + 1];
  let after = "";
  if (query.cursor !== undefined) {
    parameters.push(...readCursor(query.cursor));
    after = "and (a.at, a.id) < ($3::timestamptz, $4::bigint)";
  }
  const rows = await sql.query<ActivityRow>(
    `select a.id::text as id, a.at, a.kind, a.detail, u.name as actor
     from api_key_activity a left join users u on u.id = a.actor_id
     where a.api_key_id = $1 ${after} order by a.at desc, a.id desc limit $2`,
    parameters,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id, at, kind, actor, detail }) => ({
      id,
      at: at.toISOString(),
      label: LABELS[kind as ActivityKind] ?? kind,
      ...(actor !== null && { actor }),
      ...(detail !== null && { detail }),
    })),
    nextCursor: rows.length > limit && last ? writeCursor(last) : null,
  };
}
