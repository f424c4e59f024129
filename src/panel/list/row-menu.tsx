import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { type MenuItem, OpenMenu } from "../../ui/menu.js";
import type { MenuPress } from "../../ui/menu-button.js";
import { usePanel } from "../frame/panel-context.js";
import { useList } from "./list-context.js";

/** The open menu of a row: the key's details, what this user can do with it, and the custom entries. */
export function RowMenu(props: {
  readonly apiKey: ApiKey;
  readonly press: MenuPress;
  readonly onClose: () => void;
}) {
  const { apiKey, press, onClose } = props;
  const { messages } = usePanel();
  const items = useMenuItems(apiKey);
  return (
    <OpenMenu
      label={messages.actionsFor(isolateText(getDisplayName(apiKey)))}
      items={items}
      press={press}
      onClose={onClose}
    />
  );
}

function useMenuItems(apiKey: ApiKey): readonly MenuItem[] {
  const { messages } = usePanel();
  const { getActions, rowActions, onOpen } = useList();
  const open = (kind: "rotate" | "edit" | "delete" | "details") => onOpen({ kind, apiKey });
  const actions = getActions(apiKey);
  const items: MenuItem[] = [
    { id: "details", label: messages.actionDetails, onSelect: () => open("details") },
  ];
  if (actions.includes("update")) {
    items.push({ id: "edit", label: messages.actionEdit, onSelect: () => open("edit") });
  }
  if (actions.includes("rotate")) {
    items.push({ id: "rotate", label: messages.actionRotate, onSelect: () => open("rotate") });
  }
  for (const { id, label, tone, onSelect } of rowActions?.(apiKey) ?? []) {
    items.push({ id: `host-${id}`, label, tone, onSelect: () => onSelect(apiKey) });
  }
  if (actions.includes("delete")) {
    items.push({
      id: "delete",
      label: messages.actionDelete,
      tone: "danger",
      isSeparated: true,
      onSelect: () => open("delete"),
    });
  }
  return items;
}
