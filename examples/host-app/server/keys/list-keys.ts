import type { Sql } from "../database/database.js";
import { type ApiKeyRecord, KEY_COLUMNS, KEY_TABLES, type KeyRow, toRecord } from "./key-record.js";
import {
  type KeyStatus,
  type ListQuery,
  SORT_COLUMNS,
  STATUSES,
  writeCursor,
} from "./list-query.js";
import { foldForSearch, toLikePattern } from "./name-text.js";

export interface KeysPage {
  readonly items: readonly ApiKeyRecord[];
  readonly nextCursor: string | null;
  /** How many keys match, on all pages together. */
  readonly totalCount: number;
}

/** Like in the panel, a key that ends within this time expires soon. */
const EXPIRING_SOON_MS = 7 * 24 * 60 * 60 * 1000;

type Bind = (value: unknown) => string;

/** Which keys have a status. A disabled key is nothing else. The end is written as in its index. */
function statusCondition(status: KeyStatus, now: Date, bind: Bind): string {
  if (status === "disabled") return "not k.enabled";
  const end = SORT_COLUMNS.expiresAt.expression;
  const at = () => `${bind(now.toISOString())}::timestamptz`;
  const soon = () =>
    `${bind(new Date(now.getTime() + EXPIRING_SOON_MS).toISOString())}::timestamptz`;
  if (status === "expired") return `k.enabled and ${end} <= ${at()}`;
  if (status === "active") return `k.enabled and ${end} > ${soon()}`;
  return `k.enabled and ${end} > ${at()} and ${end} <= ${soon()}`;
}

/** A key must match each filter, with any of its values. */
function filterConditions({ filter }: ListQuery, now: Date, bind: Bind): readonly string[] {
  const { status, scopes, createdBy } = filter;
  const conditions: string[] = [];
  if (status.length > 0 && status.length < STATUSES.length) {
    const any = status.map((one) => `(${statusCondition(one, now, bind)})`);
    conditions.push(`(${any.join(" or ")})`);
  }
  if (scopes.length > 0) conditions.push(`k.scopes && ${bind(scopes)}::text[]`);
  if (createdBy.length > 0) conditions.push(`k.created_by = any(${bind(createdBy)}::text[])`);
  return conditions;
}

/**
 * Returns one page of a workspace's keys.
 *
 * A page begins after the last row of the page before (keyset, not offset), so keys that come and
 * go in between neither repeat nor hide others.
 */
export async function listKeys(
  sql: Sql,
  workspaceId: string,
  query: ListQuery,
  now: Date,
): Promise<KeysPage> {
  const { search, sort, after, limit } = query;
  // Postgres text can't hold U+0000, so no name does.
  if (search.includes("\u0000")) return { items: [], nextCursor: null, totalCount: 0 };
  const parameters: unknown[] = [workspaceId];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = ["k.workspace_id = $1"];
  if (foldForSearch(search) !== "") {
    conditions.push(`k.name_search like ${bind(toLikePattern(search))}`);
  }
  conditions.push(...filterConditions(query, now, bind));
  const [total] = await sql.query<{ count: number }>(
    `select count(*)::integer as count from api_keys k where ${conditions.join(" and ")}`,
    [...parameters],
  );
  const { expression, type } = SORT_COLUMNS[sort.field];
  if (after) {
    const comparison = sort.direction === "asc" ? ">" : "<";
    conditions.push(
      `(${expression}, k.id) ${comparison} (${bind(after.value)}::${type}, ${bind(after.id)})`,
    );
  }
  const rows = await sql.query<KeyRow>(
    `select ${KEY_COLUMNS} from ${KEY_TABLES} where ${conditions.join(" and ")}
     order by ${expression} ${sort.direction}, k.id ${sort.direction} limit ${bind(limit + 1)}`,
    parameters,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(toRecord),
    nextCursor: rows.length > limit && last ? writeCursor(sort, last) : null,
    totalCount: total?.count ?? 0,
  };
}
