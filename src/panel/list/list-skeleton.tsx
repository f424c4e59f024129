import { useEffect, useState } from "react";
import type { ApiKeysList } from "../../headless/api-keys-list.js";
import { isFieldSort } from "../../model/list-column.js";
import { Button } from "../../ui/button.js";
import { SortIcon } from "../../ui/icons.js";
import { Notice } from "../../ui/notice.js";
import { Skeleton, Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { useExpectedColumns } from "./column-memory.js";
import { getColumnIds, getColumnLabel } from "./columns.js";
import { useList } from "./list-context.js";

/** After this long the wait is worth a word. In milliseconds. */
const SLOW_MS = 10_000;

const ROWS = ["a", "b", "c", "d", "e"];
const WIDTHS = ["medium", "long", "medium", "long", "short"] as const;

/** The heading of a column that is to come, as wide and as high as then. */
function ColumnHeading({ id, list }: { readonly id: string; readonly list: ApiKeysList }) {
  const { messages } = usePanel();
  const { columns } = useList();
  const custom = columns.find((it) => it.id === id);
  const isSortable = custom
    ? custom.isSortable === true
    : isFieldSort({ field: id, direction: "asc" });
  if (id === "actions") return null;
  const label = getColumnLabel(id, messages, columns);
  if (!isSortable) return <Text>{label}</Text>;
  const direction = list.sort.field === id ? list.sort.direction : null;
  return (
    <span className="akp-sort" data-direction={direction ?? "none"}>
      <Text>{label}</Text>
      <SortIcon direction={direction} />
    </span>
  );
}

/** Rows without content: the columns of those that will come, and as high, so that nothing jumps when they do. */
export function ListSkeleton(props: {
  readonly list: ApiKeysList;
  /** Changes with the data set. */
  readonly scopeKey: string;
}) {
  const { messages } = usePanel();
  const { columns } = useList();
  const { list, scopeKey } = props;
  const visibility = useExpectedColumns(scopeKey);
  const ids = getColumnIds(visibility, columns);
  const [isSlow, setIsSlow] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="akp-loading">
      <VisuallyHidden>{messages.loading}</VisuallyHidden>
      {isSlow && (
        <Notice
          tone="info"
          role="status"
          actions={<Button onClick={list.reload}>{messages.retry}</Button>}
        >
          {messages.loadingSlow}
        </Notice>
      )}
      <table
        className="akp-table"
        aria-hidden="true"
        aria-busy="true"
        data-custom-columns={Math.min(columns.length, 4) || undefined}
      >
        <thead className="akp-thead">
          <tr className="akp-row akp-row-head">
            {ids.map((id) => (
              <th key={id} className="akp-th" data-column={id}>
                <ColumnHeading id={id} list={list} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="akp-tbody">
          {ROWS.map((row, index) => (
            <tr key={row} className="akp-row">
              {ids.map((id) => (
                <td key={id} className={`akp-td akp-td-${id}`} data-column={id}>
                  {id === "name" && <Skeleton width={WIDTHS[index] ?? "medium"} />}
                  {id !== "actions" && <Skeleton width="short" />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
