import { formatExactTime } from "../../model/time-format.js";
import { OpenTooltip } from "../../ui/tooltip.js";
import type { TooltipControl } from "../../ui/use-tooltip.js";
import { usePanel } from "../frame/panel-context.js";

/** The tooltip of the list: the exact time of a time, or what a badge means. */
export function ListTooltip(props: {
  readonly anchor: HTMLElement;
  readonly control: TooltipControl;
}) {
  const { anchor, control } = props;
  const { messages, timeStyle } = usePanel();
  const iso = anchor.getAttribute("datetime");
  return (
    <OpenTooltip anchor={anchor} control={control}>
      {iso === null ? messages.statusTokenNotCopiedHelp : formatExactTime(iso, timeStyle)}
    </OpenTooltip>
  );
}
