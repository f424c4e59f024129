import { lifecycleWords } from "../../locales/english/lifecycle.js";
import type { ApiKey } from "../../model/api-key.js";
import { getDisplayName, isolateText } from "../../model/display-text.js";
import { type MenuItem, OpenMenu } from "../../ui/menu.js";
import type { MenuPress } from "../../ui/menu-button.js";
import { useKeys } from "../frame/keys-context.js";
import { usePanel } from "../frame/panel-context.js";
import { useWords } from "../frame/use-words.js";
import { useList } from "./list-context.js";
import { useSwitchKey } from "./switch-key.js";

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
  const messages = useWords(lifecycleWords);
  const { abilities } = useKeys();
  const { getActions, rowActions, onOpen } = useList();
  const switchKey = useSwitchKey();
  const open = (kind: "rotate" | "edit" | "delete" | "details") => onOpen({ kind, apiKey });
  const actions = getActions(apiKey);
  const items: MenuItem[] = [
    { id: "details", label: messages.actionDetails, onSelect: () => open("details") },
  ];
  if (actions.includes("update")) {
    items.push({ id: "edit", label: messages.actionEdit, onSelect: () => open("edit") });
  }
  if (abilities.canDuplicate) {
    const onSelect = () => onOpen({ kind: "create", from: apiKey });
    items.push({ id: "duplicate", label: messages.actionDuplicate, onSelect });
  }
  if (actions.includes("rotate")) {
    const label = abilities.isPlain ? messages.actionRotate : messages.actionRotateOptions;
    items.push({ id: "rotate", label, onSelect: () => open("rotate") });
  }
  if (abilities.canSwitch && actions.includes("update")) {
    const isDisabled = apiKey.enabled === false;
    items.push({
      id: "switch",
      label: isDisabled ? messages.actionEnable : messages.actionDisable,
      onSelect: () => switchKey(apiKey, isDisabled),
    });
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
