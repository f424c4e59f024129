import {
  type ColumnDef,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { Messages } from "../../locales/en.js";
import type { ApiKey, ApiKeySortField } from "../../model/api-key.js";
import type { ApiKeysColumn } from "../props/panel-extensions.js";
import { CustomCell } from "./custom-cell.js";
import {
  CreatedByCell,
  CreatedCell,
  ExpiresCell,
  LastUsedCell,
  NameCell,
  ScopesCell,
} from "./key-cells.js";
import { RowActions } from "./row-actions.js";

/** What the table uses of TanStack Table. */
export const keyTableFeatures = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

const column = createColumnHelper<typeof keyTableFeatures, ApiKey>();

/** The panel's own columns in their order. The ids of those that sort are the fields to sort by. */
const keyColumns = column.columns([
  // Said for each column, or TanStack Table guesses it by the first row's value.
  column.accessor("name", {
    sortDescFirst: false,
    cell: ({ row, table }) => (
      <NameCell
        apiKey={row.original}
        isButton={table.getColumn("actions")?.getIsVisible() === false}
      />
    ),
  }),
  column.accessor("createdAt", {
    sortDescFirst: true,
    cell: ({ row }) => <CreatedCell apiKey={row.original} />,
  }),
  column.accessor("lastUsedAt", {
    sortDescFirst: true,
    cell: ({ row }) => <LastUsedCell apiKey={row.original} />,
  }),
  column.accessor("expiresAt", {
    sortDescFirst: false,
    cell: ({ row }) => <ExpiresCell apiKey={row.original} />,
  }),
  column.display({
    id: "createdBy",
    cell: ({ row }) => <CreatedByCell apiKey={row.original} />,
  }),
  column.display({ id: "scopes", cell: ({ row }) => <ScopesCell apiKey={row.original} /> }),
]);

const actionsColumn = column.display({
  id: "actions",
  cell: ({ row }) => <RowActions apiKey={row.original} />,
});

/** All columns that the table can have: the panel's, the host's, and the menus. */
export function getTableColumns(
  custom: readonly ApiKeysColumn[],
): readonly ColumnDef<typeof keyTableFeatures, ApiKey, unknown>[] {
  const customColumns = custom.map((it) =>
    column.accessor((apiKey): unknown => it.getValue?.(apiKey), {
      id: it.id,
      enableSorting: it.isSortable === true,
      sortDescFirst: false,
      cell: ({ row }) => <CustomCell column={it} apiKey={row.original} />,
    }),
  );
  return [...keyColumns, ...customColumns, actionsColumn];
}

/** What the column is called; the one of the menus too, for those who do not see that it has no heading. */
export function getColumnLabel(
  id: string,
  messages: Messages,
  custom: readonly ApiKeysColumn[],
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
  return custom.find((it) => it.id === id)?.header ?? labels[id as KeyColumnId];
}

/** The id of a column of the panel. */
export type KeyColumnId = ApiKeySortField | "createdBy" | "scopes" | "actions";

/** Which columns of the panel there are. */
export type ColumnVisibility = Record<KeyColumnId, boolean>;

/** The columns of most backends. */
export const GUESSED_COLUMNS: ColumnVisibility = {
  name: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
  createdBy: false,
  scopes: false,
  actions: true,
};

/** Which columns these keys fill: what a backend does not report has none. */
export function getColumnVisibility(
  apiKeys: readonly ApiKey[],
  hasActions: boolean,
): ColumnVisibility {
  const isReported = (field: keyof ApiKey) => apiKeys.some((it) => it[field] !== undefined);
  return {
    name: true,
    createdAt: true,
    lastUsedAt: isReported("lastUsedAt"),
    expiresAt: isReported("expiresAt"),
    createdBy: isReported("createdBy"),
    scopes: isReported("scopes"),
    actions: hasActions,
  };
}

/** The ids of the columns that are shown, in their order. */
export function getColumnIds(
  { actions, ...visibility }: ColumnVisibility,
  custom: readonly ApiKeysColumn[],
): readonly string[] {
  const own = Object.entries(visibility).filter(([, isVisible]) => isVisible);
  return [...own.map(([id]) => id), ...custom.map(({ id }) => id), ...(actions ? ["actions"] : [])];
}
