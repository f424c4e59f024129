import {
  type ColumnDef,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ApiKey, ApiKeySortField } from "../model/api-key.js";
import { ExtraCell } from "./extra-cell.js";
import {
  CreatedByCell,
  CreatedCell,
  ExpiresCell,
  LastUsedCell,
  NameCell,
  ScopesCell,
} from "./key-cells.js";
import type { ApiKeysColumn } from "./panel-extensions.js";
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
  extra: readonly ApiKeysColumn[],
): readonly ColumnDef<typeof keyTableFeatures, ApiKey, unknown>[] {
  const extraColumns = extra.map((it) =>
    column.accessor((apiKey): unknown => it.getValue?.(apiKey), {
      id: it.id,
      enableSorting: it.isSortable === true,
      sortDescFirst: false,
      cell: ({ row }) => <ExtraCell column={it} apiKey={row.original} />,
    }),
  );
  return [...keyColumns, ...extraColumns, actionsColumn];
}

/** The id of a column of the panel. */
export type KeyColumnId = ApiKeySortField | "createdBy" | "scopes" | "actions";

/** Which columns these keys fill: what a backend does not report has none. */
export function getColumnVisibility(
  apiKeys: readonly ApiKey[],
  hasActions: boolean,
): Record<KeyColumnId, boolean> {
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
