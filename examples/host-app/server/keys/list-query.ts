import { badRequest } from "../http/problem.js";
import type { KeyRow } from "./key-record.js";

const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 500;
const FILTER_MAX = 100;
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const INFINITIES = new Set(["-infinity", "infinity"]);

export type SortField = "createdAt" | "name" | "lastUsedAt" | "expiresAt";

interface SortColumn {
  /** Must be written as in the index. */
  readonly expression: string;
  readonly type: "text" | "timestamptz";
  readonly valueOf: (row: KeyRow) => string;
}

/**
 * A key that was never used sorts before the oldest use; a key that never expires sorts after the
 * latest expiry.
 */
export const SORT_COLUMNS: Readonly<Record<SortField, SortColumn>> = {
  createdAt: {
    expression: "k.created_at",
    type: "timestamptz",
    valueOf: (row) => row.created_at.toISOString(),
  },
  name: { expression: "k.name_order", type: "text", valueOf: (row) => row.name_order },
  lastUsedAt: {
    expression: "coalesce(k.last_used_at, '-infinity'::timestamptz)",
    type: "timestamptz",
    valueOf: (row) => row.last_used_at?.toISOString() ?? "-infinity",
  },
  expiresAt: {
    expression: "coalesce(k.expires_at, 'infinity'::timestamptz)",
    type: "timestamptz",
    valueOf: (row) => row.expires_at?.toISOString() ?? "infinity",
  },
};

export const STATUSES = ["active", "expiring", "expired", "disabled"] as const;

export type KeyStatus = (typeof STATUSES)[number];

/** An empty list: any. */
export interface ListFilter {
  readonly status: readonly KeyStatus[];
  readonly scopes: readonly string[];
  readonly createdBy: readonly string[];
}

export interface ListQuery {
  readonly search: string;
  readonly filter: ListFilter;
  readonly sort: { readonly field: SortField; readonly direction: "asc" | "desc" };
  /** The last row of the page before. `null`: this is the first page. */
  readonly after: { readonly value: string; readonly id: string } | null;
  readonly limit: number;
}

function sortText({ field, direction }: ListQuery["sort"]): string {
  return direction === "desc" ? `-${field}` : field;
}

/** An opaque text that says where the next page begins: after `row`, in this order. */
export function writeCursor(sort: ListQuery["sort"], row: KeyRow): string {
  const position = [sortText(sort), SORT_COLUMNS[sort.field].valueOf(row), row.id];
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

function readCursor(cursor: string, sort: ListQuery["sort"]): NonNullable<ListQuery["after"]> {
  const refusal = badRequest("The cursor does not belong to this list. Start with the first page.");
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw refusal;
  }
  if (!Array.isArray(position) || position.length !== 3) throw refusal;
  const [sorted, value, id] = position as readonly unknown[];
  if (sorted !== sortText(sort) || typeof value !== "string" || typeof id !== "string") {
    throw refusal;
  }
  const isValue =
    SORT_COLUMNS[sort.field].type === "text"
      ? !value.includes("\u0000")
      : INFINITIES.has(value) || (INSTANT.test(value) && !Number.isNaN(Date.parse(value)));
  if (!isValue || !ID.test(id)) throw refusal;
  return { value, id };
}

function readSort(text: string): ListQuery["sort"] {
  const direction = text.startsWith("-") ? "desc" : "asc";
  const field = direction === "desc" ? text.slice(1) : text;
  if (!Object.hasOwn(SORT_COLUMNS, field)) {
    const known = Object.keys(SORT_COLUMNS).join(", ");
    throw badRequest(`The list can be sorted by ${known}; a minus sign in front turns it round.`);
  }
  return { field: field as SortField, direction };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw badRequest("A filter has a percent sign that encodes nothing.");
  }
}

/** Reads a list that is separated by commas. A comma within a value is encoded once more. */
function readValues(text: string | undefined): readonly string[] {
  const values = [...new Set((text ?? "").split(",").filter((value) => value !== ""))].map(decode);
  if (values.length > FILTER_MAX) throw badRequest(`A filter can have ${FILTER_MAX} values.`);
  // Postgres text can't hold U+0000, so nothing has it.
  if (values.some((value) => value.includes("\u0000"))) {
    throw badRequest("A filter can't have the character U+0000.");
  }
  return values;
}

function isStatus(value: string): value is KeyStatus {
  return (STATUSES as readonly string[]).includes(value);
}

function readStatuses(text: string | undefined): readonly KeyStatus[] {
  const values = readValues(text);
  const known = values.filter(isStatus);
  if (known.length < values.length) {
    throw badRequest(`The list can be filtered by the status ${STATUSES.join(", ")}.`);
  }
  return known;
}

/** @throws Problem 400 if it isn't a whole number */
export function readLimit(text: string | undefined): number {
  if (text === undefined) return LIMIT_DEFAULT;
  if (!/^-?\d{1,9}$/.test(text)) throw badRequest("The limit must be a whole number.");
  return Math.min(Math.max(Number(text), 1), LIMIT_MAX);
}

/**
 * Reads what a list request asks for. A limit outside 1 to 500 becomes the nearest one inside.
 * @throws Problem 400
 */
export function readListQuery(query: Readonly<Record<string, string | undefined>>): ListQuery {
  const sort = readSort(query.sort ?? "-createdAt");
  return {
    search: query.search ?? "",
    filter: {
      status: readStatuses(query.status),
      scopes: readValues(query.scopes),
      createdBy: readValues(query.createdBy),
    },
    sort,
    after: query.cursor === undefined ? null : readCursor(query.cursor, sort),
    limit: readLimit(query.limit),
  };
}
