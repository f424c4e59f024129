import { formatExactTime, formatListTime } from "../../model/time-format.js";
import { Tooltip } from "../../ui/tooltip.js";
import { usePanel } from "../frame/panel-context.js";
import { Labelled } from "./labelled.js";
import { useList } from "./list-context.js";

/** An instant in a cell, with its exact form on hover and focus, and in the narrow layout with what it tells. */
export function Time(props: {
  readonly iso: string;
  readonly label: string;
  /** `past`: it has happened, so that one to come is the doing of two clocks. */
  readonly tense?: "past";
}) {
  const { iso, label, tense } = props;
  const { timeStyle } = usePanel();
  const { now } = useList();
  return (
    <Labelled label={label}>
      <Tooltip content={formatExactTime(iso, timeStyle)}>
        <time className="akp-time" dateTime={iso}>
          {formatListTime(iso, now, timeStyle, tense)}
        </time>
      </Tooltip>
    </Labelled>
  );
}
