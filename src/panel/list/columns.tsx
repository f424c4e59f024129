import { useEffect, useSyncExternalStore } from "react";
import type { PageMessages } from "../../locales/en.js";
import type { ApiKey, ApiKeySortField } from "../../model/api-key.js";
import type { ListSort } from "../../model/list-column.js";
import type { ApiKeysColumn } from "../props/panel-props.js";

/** The id of a column of the panel. */
type KeyColumnId = ApiKeySortField | "createdBy" | "scopes" | "actions";

/** Which columns of the panel are shown. */
export type ColumnVisibility = Readonly<Record<KeyColumnId, boolean>>;

/** Where sorting by each field starts: with what people look for first. */
const FIRST_DIRECTIONS: Readonly<Record<ApiKeySortField, ListSort["direction"]>> = {
  name: "asc",
  createdAt: "desc",
  lastUsedAt: "desc",
  expiresAt: "asc",
};

/** Where sorting by a column starts. `null`: it doesn't sort. */
function getFirstDirection(
  id: string,
  customColumns: readonly ApiKeysColumn[],
): ListSort["direction"] | null {
  const custom = customColumns.find((column) => column.id === id);
  if (custom) return custom.isSortable === true ? "asc" : null;
  return FIRST_DIRECTIONS[id as ApiKeySortField] ?? null;
}

/** The order after a press on a column's heading: each further press turns it around. `null`: the column doesn't sort. */
export function getNextSort(
  id: string,
  sort: ListSort,
  customColumns: readonly ApiKeysColumn[],
): ListSort | null {
  const first = getFirstDirection(id, customColumns);
  if (first === null || sort.field !== id) return first && { field: id, direction: first };
  return { field: id, direction: sort.direction === "asc" ? "desc" : "asc" };
}

/** The heading of a column. The row menus' column has one, too, for users who can't see that it's empty. */
export function getColumnLabel(
  id: string,
  messages: PageMessages,
  customColumns: readonly ApiKeysColumn[],
): string {
  const labels: Record<KeyColumnId, string> = {
    name: messages.columnName,
    createdAt: messages.columnCreated,
    lastUsedAt: messages.columnLastUsed,
    expiresAt: messages.columnExpires,
    createdBy: messages.columnCreatedBy,
    scopes: messages.columnScopes,
    actions: messages.columnActions,
  };
  const custom = customColumns.find((customColumn) => customColumn.id === id);
  return custom?.header ?? labels[id as KeyColumnId];
}

/** The class of a column's cells. A custom column's id can be anything, so it doesn't go into a class. */
export function getCellClass(id: string, customColumns: readonly ApiKeysColumn[]): string {
  const isCustom = customColumns.some((customColumn) => customColumn.id === id);
  return `akp-td akp-td-${isCustom ? "custom" : id || "check"}`;
}

/** The columns that these keys fill. There's none for a field that the backend doesn't report. */
export function getColumnVisibility(
  apiKeys: readonly ApiKey[],
  hasActions: boolean,
): ColumnVisibility {
  const shown = {
    name: true,
    createdAt: true,
    lastUsedAt: false,
    expiresAt: false,
    createdBy: false,
    scopes: false,
    actions: hasActions,
  };
  // A field that no key reports is looked for in all of them, so there's one walk for all fields.
  for (const { lastUsedAt, expiresAt, createdBy, scopes } of apiKeys) {
    shown.lastUsedAt ||= lastUsedAt !== undefined;
    shown.expiresAt ||= expiresAt !== undefined;
    shown.createdBy ||= createdBy !== undefined;
    shown.scopes ||= scopes !== undefined;
    if (shown.lastUsedAt && shown.expiresAt && shown.createdBy && shown.scopes) break;
  }
  return shown;
}

/** The id of the column with the checkboxes. Custom columns have ids that aren't empty. */
export const CHECK_COLUMN = "";

/**
 * The ids of the columns that are shown, in order.
 * @param isChoosing rows can be chosen
 */
export function getColumnIds(
  { actions, ...visibility }: ColumnVisibility,
  customColumns: readonly ApiKeysColumn[],
  isChoosing: boolean,
): readonly string[] {
  const own = Object.entries(visibility).filter(([, isVisible]) => isVisible);
  const custom = customColumns.map(({ id }) => id);
  return [
    ...(isChoosing ? [CHECK_COLUMN] : []),
    ...own.map(([id]) => id),
    ...custom,
    ...(actions ? ["actions"] : []),
  ];
}

/** The columns of most backends. */
const USUAL_COLUMNS: ColumnVisibility = {
  name: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
  createdBy: false,
  scopes: false,
  actions: true,
};

/** The columns that the last list of each scope had, until the page is reloaded. */
const lastColumns = new Map<string, ColumnVisibility>();

const subscribeToNothing = () => () => {};

/** The columns to expect of a list that is still loading: those that it had before, or those of most backends. */
export function useExpectedColumns(scopeKey: string): ColumnVisibility {
  // A server knows no earlier list, and the first render must match its markup.
  return useSyncExternalStore(
    subscribeToNothing,
    () => lastColumns.get(scopeKey) ?? USUAL_COLUMNS,
    () => USUAL_COLUMNS,
  );
}

/** Remembers the columns of a list for the next time that it's loaded. */
export function useColumnMemory(scopeKey: string, visibility: ColumnVisibility): void {
  useEffect(() => {
    lastColumns.set(scopeKey, visibility);
  }, [scopeKey, visibility]);
}
