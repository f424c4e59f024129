import type { Sql } from "../database/database.js";
import { type ApiKeyRecord, KEY_COLUMNS, KEY_TABLES, type KeyRow, toRecord } from "./key-record.js";
import { type ListQuery, SORT_COLUMNS, writeCursor } from "./list-query.js";
import { foldForSearch, toLikePattern } from "./name-text.js";

export interface KeysPage {
  readonly items: readonly ApiKeyRecord[];
  readonly nextCursor: string | null;
  /** How many keys match, on all pages together. */
  readonly totalCount: number;
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
  { search, sort, after, limit }: ListQuery,
): Promise<KeysPage> {
  // Postgres text can't hold U+0000, so no name does.
  if (search.includes("\u0000")) return { items: [], nextCursor: null, totalCount: 0 };
  const parameters: unknown[] = [workspaceId];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = ["k.workspace_id = $1"];
  if (foldForSearch(search) !== "") {
    conditions.push(`k.name_search like ${bind(toLikePattern(search))}`);
  }
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
