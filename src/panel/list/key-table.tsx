// biome-ignore-all lint/a11y/noRedundantRoles: see KeyTable, which says why roles are spelled out
import { memo, type ReactNode, type RefObject, useMemo, useState } from "react";
import { useNow } from "../../data/use-now.js";
import type { ApiKey } from "../../model/api-key.js";
import { getKeyTimes, type KeyTimes } from "../../model/key-times.js";
import { SortIcon } from "../../ui/icons.js";
import type { RowRange } from "../../ui/row-ranges.js";
import { Text, VisuallyHidden } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useStore } from "../frame/store.js";
import type { ApiKeysColumn } from "../props/panel-props.js";
import { NameCell, renderCell } from "./cells.js";
import {
  CHECK_COLUMN,
  getCellClass,
  getColumnIds,
  getColumnLabel,
  getColumnVisibility,
  getNextSort,
  useColumnMemory,
} from "./columns.js";
import { useList } from "./list-context.js";

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
  /** The rows to render: all of the list, or parts of it. */
  readonly ranges: readonly RowRange[];
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  readonly caption: string;
}) {
  const { ranges, bodyRef, caption } = props;
  const { timeStyle } = usePanel();
  const { columns, createdId, bulk, chosen: store } = useList();
  const keys = useKeys();
  const { abilities, apiKeys, hasMore, isStale, matchCount, tokens } = keys;
  const { byId } = useStore(store);
  const now = useNow();
  const drawn = useMemo(
    () => ranges.flatMap(({ from, to }) => apiKeys.slice(from, to)),
    [apiKeys, ranges],
  );
  const columnIds = useColumnIds(drawn);
  const isPartial = hasMore || apiKeys.length > drawn.length;
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
        <HeaderRow columnIds={columnIds} />
      </thead>
      <tbody className="akp-tbody" role="rowgroup" ref={bodyRef}>
        {fillGaps(
          ranges,
          apiKeys.length,
          (index) => {
            const apiKey = apiKeys[index];
            return (
              apiKey && (
                <KeyRow
                  key={apiKey.id}
                  apiKey={apiKey}
                  times={getKeyTimes(apiKey, now, timeStyle)}
                  columnIds={columnIds}
                  columns={columns}
                  isNew={apiKey.id === createdId}
                  isTokenLost={tokens?.wasLost(apiKey) === true}
                  isNameButton={!abilities.isPlain || !columnIds.includes("actions")}
                  rowIndex={isPartial ? index + 2 : undefined}
                  KeyCheck={bulk?.isChoosable(apiKey, keys) ? bulk.KeyCheck : null}
                  isChosen={byId.has(apiKey.id)}
                />
              )
            );
          },
          (index) => (
            // No key's id has a line break.
            <Gap key={`\n${index}`} columnCount={columnIds.length} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** The rows in the ranges, with a gap wherever some are left out. */
function fillGaps(
  ranges: readonly RowRange[],
  count: number,
  renderRow: (index: number) => ReactNode,
  renderGap: (index: number) => ReactNode,
): readonly ReactNode[] {
  const children: ReactNode[] = [];
  let end = 0;
  for (const [at, { from, to }] of ranges.entries()) {
    if (from > end) children.push(renderGap(at));
    for (let index = from; index < Math.min(to, count); index += 1) children.push(renderRow(index));
    end = to;
  }
  if (end < count) children.push(renderGap(ranges.length));
  return children;
}

/** Stands for rows that are out of sight. Its height is set by what measures the rows. */
function Gap({ columnCount }: { readonly columnCount: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: only the rows of a grid can have the focus
    <tr className="akp-gap" aria-hidden="true">
      <td className="akp-gap-cell" colSpan={columnCount} />
    </tr>
  );
}

/** The ids of the columns that are shown. The same array until it changes, as each row depends on it. */
function useColumnIds(drawn: readonly ApiKey[]): readonly string[] {
  const { columns, isChoosing } = useList();
  const { apiKeys, target } = useKeys();
  const hasMenus = useHasMenus(drawn);
  const visibility = useMemo(() => getColumnVisibility(apiKeys, hasMenus), [apiKeys, hasMenus]);
  useColumnMemory(target.scope.key, visibility);
  const ids = getColumnIds(visibility, columns, isChoosing).join("\n");
  return useMemo(() => ids.split("\n"), [ids]);
}

/**
 * Whether rows have menus: there's something to do with some key. The host's entries are asked for only if nothing else is
 * to do, and only for the rows on screen; once there were some, the column stays, so that scrolling doesn't move the others.
 */
function useHasMenus(drawn: readonly ApiKey[]): boolean {
  const { rowActions } = useList();
  const { apiKeys, abilities, getActions, target } = useKeys();
  const { canDuplicate } = abilities;
  const scopeKey = target.scope.key;
  const [hostScopeKey, setHostScopeKey] = useState<string | null>(null);
  const hasActions = useMemo(
    () => canDuplicate || apiKeys.some((apiKey) => getActions(apiKey).length > 0),
    [apiKeys, canDuplicate, getActions],
  );
  if (hasActions || !rowActions) return hasActions;
  if (hostScopeKey === scopeKey) return true;
  const hasHostActions = drawn.some((apiKey) => rowActions(apiKey).length > 0);
  if (hasHostActions) setHostScopeKey(scopeKey);
  return hasHostActions;
}

function HeaderRow({ columnIds }: { readonly columnIds: readonly string[] }) {
  const { messages, announce } = usePanel();
  const { columns, bulk } = useList();
  const { sort, setSort } = useKeys();
  return (
    <tr className="akp-row akp-row-head" role="row">
      {columnIds.map((id) => {
        const label = getColumnLabel(id, messages, columns);
        const next = getNextSort(id, sort, columns);
        const handleSort = next
          ? () => {
              const isDescending = next.direction === "desc";
              setSort(next);
              announce(
                isDescending ? messages.sortedDescending(label) : messages.sortedAscending(label),
              );
            }
          : undefined;
        return (
          <HeaderCell
            key={id}
            id={id}
            label={id === CHECK_COLUMN ? bulk && <bulk.AllCheck /> : label}
            direction={sort.field === id ? sort.direction : null}
            onSort={handleSort}
          />
        );
      })}
    </tr>
  );
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

function HeaderCell(props: {
  readonly id: string;
  readonly label: ReactNode;
  readonly direction: "asc" | "desc" | null;
  /** `undefined`: the column doesn't sort. */
  readonly onSort: (() => void) | undefined;
}) {
  const { id, label, direction, onSort } = props;
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

/** What a row shows. Nothing in it changes while it shows the same, so that the row isn't rendered again. */
export interface KeyRowProps {
  readonly apiKey: ApiKey;
  readonly times: KeyTimes;
  readonly columnIds: readonly string[];
  /** The custom columns. */
  readonly columns: readonly ApiKeysColumn[];
  /** It's the key that was created last. */
  readonly isNew: boolean;
  /** No one has its token. */
  readonly isTokenLost: boolean;
  /** Its name opens the details. */
  readonly isNameButton: boolean;
  /** Its place among all rows, if not all of them are rendered. */
  readonly rowIndex: number | undefined;
  /** The checkbox that chooses it. `null`: it can't be chosen. */
  readonly KeyCheck: typeof import("./bulk.js").KeyCheck | null;
  readonly isChosen: boolean;
}

const KeyRow = memo(function KeyRow(props: KeyRowProps) {
  const {
    apiKey,
    times,
    columnIds,
    columns,
    isNew,
    isTokenLost,
    isNameButton,
    rowIndex,
    KeyCheck,
    isChosen,
  } = props;
  const { messages } = usePanel();
  const source = { apiKey, times, columns, messages };
  return (
    <tr
      className="akp-row"
      role="row"
      data-key-id={apiKey.id}
      data-status={times.status}
      data-chosen={isChosen ? "" : undefined}
      aria-rowindex={rowIndex}
    >
      {columnIds.map((id) =>
        id === "name" ? (
          <th key={id} className="akp-td akp-td-name" role="rowheader" scope="row" data-column={id}>
            <NameCell
              apiKey={apiKey}
              status={times.status}
              hasOldToken={times.hasOldToken}
              isNew={isNew}
              isTokenLost={isTokenLost}
              isButton={isNameButton}
            />
          </th>
        ) : (
          <td key={id} className={getCellClass(id, columns)} role="cell" data-column={id}>
            {id === CHECK_COLUMN
              ? KeyCheck && <KeyCheck apiKey={apiKey} isChosen={isChosen} />
              : renderCell(id, source)}
          </td>
        ),
      )}
    </tr>
  );
});
