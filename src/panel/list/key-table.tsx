// biome-ignore-all lint/a11y/noRedundantRoles: see KeyTable, which says why roles are spelled out
import { type SortDirection, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import type { ApiKey } from "../../model/api-key.js";
import { getApiKeyStatus } from "../../model/status.js";
import { SortIcon } from "../../ui/icons.js";
import { Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import type { ApiKeysColumn } from "../props/panel-extensions.js";
import { useRememberedColumns } from "./column-memory.js";
import {
  getColumnLabel,
  getColumnVisibility,
  getTableColumns,
  keyTableFeatures,
} from "./columns.js";
import { useList } from "./list-context.js";

// A host's id is not made part of a class, as it can be anything.
function getCellClass(id: string, custom: readonly ApiKeysColumn[]): string {
  return `akp-td akp-td-${custom.some((it) => it.id === id) ? "custom" : id}`;
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/**
 * The keys as a table. Roles are spelled out, because the narrow layout turns rows into cards, and a browser that sees
 * `display: block` forgets that it is a table.
 */
export function KeyTable(props: {
  readonly list: ApiKeysList;
  /** Changes with the data set. */
  readonly scopeKey: string;
  /** How many of the list's keys are drawn. */
  readonly count: number;
  readonly caption: string;
}) {
  const { messages, announce, timeStyle } = usePanel();
  const { now, getActions, getRowActions, columns } = useList();
  const { list, count } = props;
  const { sort, apiKeys } = list;

  const hasActions = apiKeys.some(
    (apiKey) => getActions(apiKey).length > 0 || getRowActions(apiKey).length > 0,
  );
  const columnVisibility = useMemo(
    () => getColumnVisibility(apiKeys, hasActions),
    [apiKeys, hasActions],
  );
  useRememberedColumns(props.scopeKey, columnVisibility);
  const tableColumns = useMemo(() => getTableColumns(columns), [columns]);
  const sorting = useMemo(() => [{ id: sort.field, desc: sort.direction === "desc" }], [sort]);
  const data = useMemo(() => apiKeys.slice(0, count) as ApiKey[], [apiKeys, count]);
  const table = useTable({
    features: keyTableFeatures,
    columns: tableColumns,
    data,
    getRowId: (apiKey) => apiKey.id,
    state: { sorting, columnVisibility },
    // The list is in order already: over all keys, not over the rows that are drawn.
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (change) => {
      const next = (typeof change === "function" ? change(sorting) : change)[0];
      if (!next) return;
      const field = next.id;
      const direction: SortDirection = next.desc ? "desc" : "asc";
      list.setSort({ field, direction });
      const label = getColumnLabel(field, messages, columns);
      announce(next.desc ? messages.sortedDescending(label) : messages.sortedAscending(label));
    },
  });

  const isPartial = list.hasMore || apiKeys.length > count;
  const rowCount = list.matchCount === null ? -1 : list.matchCount + 1;
  return (
    <table
      className="akp-table"
      role="table"
      aria-busy={list.isStale || undefined}
      data-custom-columns={Math.min(columns.length, 4) || undefined}
      aria-rowcount={isPartial ? rowCount : undefined}
    >
      <caption className="akp-caption akp-visually-hidden">{props.caption}</caption>
      <thead className="akp-thead" role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="akp-row akp-row-head" role="row">
            {group.headers.map(({ column }) => {
              const direction = column.getIsSorted();
              const label = getColumnLabel(column.id, messages, columns);
              return (
                <th
                  key={column.id}
                  className="akp-th"
                  role="columnheader"
                  scope="col"
                  data-column={column.id}
                  aria-sort={direction ? ARIA_SORT[direction] : undefined}
                >
                  {column.getCanSort() ? (
                    <button
                      type="button"
                      className="akp-sort"
                      data-direction={direction || "none"}
                      onClick={() => column.toggleSorting(undefined, false)}
                    >
                      <Text>{label}</Text>
                      <SortIcon direction={direction || null} />
                    </button>
                  ) : column.id === "actions" ? (
                    <VisuallyHidden>{label}</VisuallyHidden>
                  ) : (
                    label
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody className="akp-tbody" role="rowgroup">
        {table.getRowModel().rows.map((row, index) => (
          <tr
            key={row.id}
            className="akp-row"
            role="row"
            data-key-id={row.id}
            data-status={getApiKeyStatus(row.original, now, timeStyle.timeZone)}
            aria-rowindex={isPartial ? index + 2 : undefined}
          >
            {row.getVisibleCells().map((cell) =>
              cell.column.id === "name" ? (
                <th
                  key={cell.id}
                  className="akp-td akp-td-name"
                  role="rowheader"
                  scope="row"
                  data-column="name"
                >
                  <table.FlexRender cell={cell} />
                </th>
              ) : (
                <td
                  key={cell.id}
                  className={getCellClass(cell.column.id, columns)}
                  role="cell"
                  data-column={cell.column.id}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
