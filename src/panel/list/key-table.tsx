// biome-ignore-all lint/a11y/noRedundantRoles: see KeyTable, which says why roles are spelled out
import { type Cell, FlexRender, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { ApiKey } from "../../model/api-key.js";
import { getApiKeyStatus } from "../../model/status.js";
import { SortIcon } from "../../ui/icons.js";
import { Text, VisuallyHidden } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import {
  getCellClass,
  getColumnLabel,
  getColumnVisibility,
  getTableColumns,
  keyTableFeatures,
  useColumnMemory,
} from "./columns.js";
import { useList } from "./list-context.js";

type Features = typeof keyTableFeatures;

/** The stylesheet knows the widths of tables with up to this many custom columns. */
const MAX_CUSTOM_COLUMNS = 4;

/** The attributes that the widths of the columns depend on; also for the skeleton, which is as wide. */
export function getTableAttributes(customColumnCount: number) {
  return { "data-custom-columns": Math.min(customColumnCount, MAX_CUSTOM_COLUMNS) || undefined };
}

/**
 * The keys as a table. Roles are spelled out, because the narrow layout turns rows into cards, and a browser that sees
 * `display: block` forgets that it is a table.
 */
export function KeyTable(props: {
  /** How many of the list's keys to render. */
  readonly count: number;
  readonly caption: string;
}) {
  const { count, caption } = props;
  const { columns } = useList();
  const { apiKeys, hasMore, isStale, matchCount, sort } = useKeys();
  const table = useKeyTable(count);
  const isPartial = hasMore || apiKeys.length > count;
  // ARIA: -1 is a number of rows that isn't known.
  const rowCount = matchCount === null ? -1 : matchCount + 1;
  return (
    <table
      className="akp-table"
      role="table"
      aria-busy={isStale || undefined}
      aria-rowcount={isPartial ? rowCount : undefined}
      {...getTableAttributes(columns.length)}
    >
      <caption className="akp-caption akp-visually-hidden">{caption}</caption>
      <thead className="akp-thead" role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="akp-row akp-row-head" role="row">
            {group.headers.map(({ column }) => (
              <HeaderCell
                key={column.id}
                id={column.id}
                direction={sort.field === column.id ? sort.direction : null}
                onSort={
                  column.getCanSort() ? () => column.toggleSorting(undefined, false) : undefined
                }
              />
            ))}
          </tr>
        ))}
      </thead>
      <tbody className="akp-tbody" role="rowgroup">
        {table.getRowModel().rows.map((row, index) => (
          <KeyRow
            key={row.id}
            apiKey={row.original}
            cells={row.getVisibleCells()}
            rowIndex={isPartial ? index + 2 : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

function useKeyTable(count: number) {
  const { messages, announce } = usePanel();
  const { getActions, getRowActions, columns } = useList();
  const { sort, setSort, apiKeys, target } = useKeys();
  const hasActions = apiKeys.some(
    (apiKey) => getActions(apiKey).length > 0 || getRowActions(apiKey).length > 0,
  );
  const columnVisibility = useMemo(
    () => getColumnVisibility(apiKeys, hasActions),
    [apiKeys, hasActions],
  );
  useColumnMemory(target.scope.key, columnVisibility);
  const tableColumns = useMemo(() => getTableColumns(columns), [columns]);
  const sorting = useMemo(() => [{ id: sort.field, desc: sort.direction === "desc" }], [sort]);
  const data = useMemo(() => apiKeys.slice(0, count) as ApiKey[], [apiKeys, count]);
  return useTable({
    features: keyTableFeatures,
    columns: tableColumns,
    data,
    getRowId: (apiKey) => apiKey.id,
    state: { sorting, columnVisibility },
    // The list is sorted already: all keys, not just the rows that are rendered.
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (change) => {
      const [next] = typeof change === "function" ? change(sorting) : change;
      if (!next) return;
      setSort({ field: next.id, direction: next.desc ? "desc" : "asc" });
      const label = getColumnLabel(next.id, messages, columns);
      announce(next.desc ? messages.sortedDescending(label) : messages.sortedAscending(label));
    },
  });
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

function HeaderCell(props: {
  readonly id: string;
  readonly direction: "asc" | "desc" | null;
  /** `undefined`: the column doesn't sort. */
  readonly onSort: (() => void) | undefined;
}) {
  const { id, direction, onSort } = props;
  const { messages } = usePanel();
  const { columns } = useList();
  const label = getColumnLabel(id, messages, columns);
  return (
    <th
      className="akp-th"
      role="columnheader"
      scope="col"
      data-column={id}
      aria-sort={direction ? ARIA_SORT[direction] : undefined}
    >
      {onSort ? (
        <button
          type="button"
          className="akp-sort"
          data-direction={direction ?? "none"}
          onClick={onSort}
        >
          <Text>{label}</Text>
          <SortIcon direction={direction} />
        </button>
      ) : id === "actions" ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        label
      )}
    </th>
  );
}

function KeyRow(props: {
  readonly apiKey: ApiKey;
  readonly cells: readonly Cell<Features, ApiKey>[];
  /** Its place among all rows, if not all of them are rendered. */
  readonly rowIndex: number | undefined;
}) {
  const { apiKey, cells, rowIndex } = props;
  const { timeStyle } = usePanel();
  const { now, columns } = useList();
  return (
    <tr
      className="akp-row"
      role="row"
      data-key-id={apiKey.id}
      data-status={getApiKeyStatus(apiKey, now, timeStyle.timeZone)}
      aria-rowindex={rowIndex}
    >
      {cells.map((cell) => {
        const { id } = cell.column;
        return id === "name" ? (
          <th key={id} className="akp-td akp-td-name" role="rowheader" scope="row" data-column={id}>
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td key={id} className={getCellClass(id, columns)} role="cell" data-column={id}>
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}
