import { useEffect, useState } from "react";
import { Button } from "../ui/button.js";
import { Notice } from "../ui/notice.js";
import { Skeleton } from "../ui/skeleton.js";
import { VisuallyHidden } from "../ui/visually-hidden.js";
import { usePanel } from "./panel-context.js";

/** After this long the wait is worth a word. In milliseconds. */
const SLOW_MS = 10_000;

const ROWS = ["a", "b", "c", "d", "e"];
const WIDTHS = ["medium", "long", "medium", "long", "short"] as const;

/** Rows without content, as high as those that will come, so that nothing jumps when they do. */
export function ListSkeleton({ onRetry }: { readonly onRetry: () => void }) {
  const { messages } = usePanel();
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
          actions={<Button onClick={onRetry}>{messages.retry}</Button>}
        >
          {messages.loadingSlow}
        </Notice>
      )}
      <table className="akp-table" aria-hidden="true" aria-busy="true">
        <thead className="akp-thead">
          <tr className="akp-row akp-row-head">
            <th className="akp-th" data-column="name">
              {messages.columnName}
            </th>
            <th className="akp-th" data-column="createdAt">
              {messages.columnCreated}
            </th>
            <th className="akp-th" data-column="actions" />
          </tr>
        </thead>
        <tbody className="akp-tbody">
          {ROWS.map((row, index) => (
            <tr key={row} className="akp-row">
              <td className="akp-td akp-td-name" data-column="name">
                <Skeleton width={WIDTHS[index] ?? "medium"} />
                <Skeleton width="short" />
              </td>
              <td className="akp-td" data-column="createdAt">
                <Skeleton width="short" />
              </td>
              <td className="akp-td akp-td-actions" data-column="actions" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
