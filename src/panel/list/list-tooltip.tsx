import { isolateText } from "../../model/display-text.js";
import { formatExactTime } from "../../model/time-format.js";
import { Text } from "../../ui/text.js";
import { OpenTooltip } from "../../ui/tooltip.js";
import type { TooltipControl } from "../../ui/use-tooltip.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useList } from "./list-context.js";

/** As many fit into a tooltip. The details have all of them. */
const MOST_SCOPES = 30;

/** The tooltip of the list: the exact time of a time, all permissions of a key, or what a badge means. */
export function ListTooltip(props: {
  readonly anchor: HTMLElement;
  readonly control: TooltipControl;
}) {
  const { anchor, control } = props;
  const { messages, timeStyle } = usePanel();
  const iso = anchor.getAttribute("datetime");
  return (
    <OpenTooltip anchor={anchor} control={control}>
      {anchor.classList.contains("akp-scopes") ? (
        <ScopeNames anchor={anchor} />
      ) : iso === null ? (
        messages.statusTokenNotCopiedHelp
      ) : (
        formatExactTime(iso, timeStyle)
      )}
    </OpenTooltip>
  );
}

function ScopeNames({ anchor }: { readonly anchor: HTMLElement }) {
  const { timeStyle } = usePanel();
  const { apiKeys } = useKeys();
  const { scopeLabels } = useList();
  const keyId = anchor.closest<HTMLElement>("[data-key-id]")?.dataset.keyId;
  const { scopes = [] } = apiKeys.find(({ id }) => id === keyId) ?? {};
  const names = scopes
    .slice(0, MOST_SCOPES)
    .map((scope) => isolateText(scopeLabels?.get(scope) ?? scope));
  if (scopes.length > MOST_SCOPES) names.push("…");
  return <Text>{new Intl.ListFormat(timeStyle.locale, { type: "unit" }).format(names)}</Text>;
}
