import type { ApiKey } from "../model/api-key.js";
import { isolateText } from "../model/bidi.js";
import { Menu, type MenuItem } from "../ui/menu.js";
import { useList } from "./list-context.js";
import { usePanel } from "./panel-context.js";

/** The menu of a row: what the adapter has, the key allows and the user may do. Nothing where that is nothing. */
export function RowActions({ apiKey }: { readonly apiKey: ApiKey }) {
  const { messages } = usePanel();
  const { getActions, onEdit, onDelete } = useList();
  const actions = getActions(apiKey);
  const canEdit = actions.includes("update");
  const items: MenuItem[] = [];
  if (canEdit) {
    items.push({ id: "edit", label: messages.actionEdit, onSelect: () => onEdit(apiKey) });
  }
  if (actions.includes("delete")) {
    items.push({
      id: "delete",
      label: messages.actionDelete,
      tone: "danger",
      isSeparated: canEdit,
      onSelect: () => onDelete(apiKey),
    });
  }
  if (items.length === 0) return null;
  return <Menu label={messages.actionsFor(isolateText(apiKey.name))} items={items} />;
}
