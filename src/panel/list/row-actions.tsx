import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { Menu, type MenuItem } from "../../ui/menu.js";
import { usePanel } from "../frame/panel-context.js";
import { useList } from "./list-context.js";

/** The menu of a row: the key's details, what this user can do with it, and the custom entries. */
export function RowActions({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  const { getActions, rowActions, onDetails, onEdit, onRotate, onDelete } = useList();
  const actions = getActions(apiKey);
  const canEdit = actions.includes("update");
  const items: MenuItem[] = [
    { id: "details", label: messages.actionDetails, onSelect: () => onDetails(apiKey) },
  ];
  if (canEdit) {
    items.push({ id: "edit", label: messages.actionEdit, onSelect: () => onEdit(apiKey) });
  }
  if (actions.includes("rotate")) {
    items.push({ id: "rotate", label: messages.actionRotate, onSelect: () => onRotate(apiKey) });
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
      onSelect: () => onDelete(apiKey),
    });
  }
  return <Menu label={messages.actionsFor(isolateText(getDisplayName(apiKey)))} items={items} />;
}
