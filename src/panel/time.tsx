import { formatExactTime, formatListTime } from "../model/time-format.js";
import { TimeTip } from "../ui/time-tip.js";
import { useList } from "./list-context.js";
import { usePanel } from "./panel-context.js";

/** An instant in a cell, with its exact form on hover and focus, and in the narrow layout with what it tells. */
export function Time({ iso, label }: { readonly iso: string; readonly label: string }) {
  const { timeStyle } = usePanel();
  const { now } = useList();
  return (
    <>
      <span className="akp-td-label">{label} </span>
      <TimeTip
        dateTime={iso}
        text={formatListTime(iso, now, timeStyle)}
        exactText={formatExactTime(iso, timeStyle)}
      />
    </>
  );
}
