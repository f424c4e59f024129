import { useEffect, useState } from "react";
import { Button } from "../../ui/button.js";
import { SortIcon } from "../../ui/icons.js";
import { Notice } from "../../ui/notice.js";
import { Skeleton, Text, VisuallyHidden } from "../../ui/text.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import {
  CHECK_COLUMN,
  getCellClass,
  getColumnIds,
  getColumnLabel,
  getNextSort,
  useExpectedColumns,
} from "./columns.js";
import { getTableAttributes } from "./key-table.js";
import { useList } from "./list-context.js";

/** How long a load may take before we say that it's slow. In milliseconds. */
const SLOW_MS = 10_000;

const ROWS = ["a", "b", "c", "d", "e"];
const WIDTHS = ["medium", "long", "medium", "long", "short"] as const;

/** Empty rows, with the columns and the height of those to come, so that nothing jumps when they do. */
export function ListSkeleton() {
  const { messages } = usePanel();
  const { reload } = useKeys();
  const isSlow = useIsSlow();
  return (
    <div className="akp-loading">
      <VisuallyHidden>{messages.loading}</VisuallyHidden>
      {isSlow && (
        <Notice
          tone="info"
          role="status"
          actions={<Button onClick={reload}>{messages.retry}</Button>}
        >
          {messages.loadingSlow}
        </Notice>
      )}
      <SkeletonTable />
    </div>
  );
}

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);

  return isSlow;
}

function SkeletonTable() {
  const { columns, isChoosing } = useList();
  const { scope } = useKeys().target;
  const ids = getColumnIds(useExpectedColumns(scope.key), columns, isChoosing);
  return (
    <table
      className="akp-table"
      aria-hidden="true"
      aria-busy="true"
      {...getTableAttributes(columns.length)}
    >
      <thead className="akp-thead">
        <tr className="akp-row akp-row-head">
          {ids.map((id) => (
            <th key={id} className="akp-th" data-column={id}>
              <ColumnHeading id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="akp-tbody">
        {ROWS.map((row, index) => (
          <tr key={row} className="akp-row">
            {ids.map((id) => (
              <td key={id} className={getCellClass(id, columns)} data-column={id}>
                {id === "name" && <Skeleton width={WIDTHS[index] ?? "medium"} />}
                {id !== "actions" && id !== CHECK_COLUMN && <Skeleton width="short" />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A column's heading, as wide and as high as it will be above the rows. */
function ColumnHeading({ id }: { readonly id: string }) {
  const { messages } = usePanel();
  const { columns } = useList();
  const { sort } = useKeys();
  if (id === "actions" || id === CHECK_COLUMN) return null;
  const label = getColumnLabel(id, messages, columns);
  if (!getNextSort(id, sort, columns)) return <Text>{label}</Text>;
  const direction = sort.field === id ? sort.direction : null;
  return (
    <span className="akp-sort" data-direction={direction ?? "none"}>
      <Text>{label}</Text>
      <SortIcon direction={direction} />
    </span>
  );
}
