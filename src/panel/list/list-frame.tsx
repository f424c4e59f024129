import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from "react";
import type { ApiKey } from "../../model/api-key.js";
import { type MenuPress, readMenuPress } from "../../ui/menu-button.js";
import { useTooltip } from "../../ui/use-tooltip.js";
import { useKeys } from "../frame/keys-context.js";
import { useList } from "./list-context.js";
import { ListTooltip } from "./list-tooltip.js";
import { RowMenu } from "./row-menu.js";

/**
 * The frame around the list. It hears what happens on the rows, and opens the menu and the tooltip: there's one of each, as
 * a row should cost no more than its text. Its children aren't rendered again for that.
 */
export function ListFrame({ children }: { readonly children: ReactNode }) {
  const { apiKeys, isStale } = useKeys();
  const { onDetails } = useList();
  const [menu, setMenu] = useState<{ press: MenuPress; apiKeyId: string } | null>(null);
  const tooltip = useTooltip(".akp-time, .akp-explained-button");
  const menuKey = menu && findKey(apiKeys, menu.apiKeyId);
  // If the key comes back, in another row, its menu doesn't.
  if (menu && !menuKey) setMenu(null);

  function handlePress(event: MouseEvent | KeyboardEvent) {
    const press = readMenuPress(event);
    const apiKeyId = press && getRowId(press.button);
    if (apiKeyId) setMenu(press.button === menu?.press.button ? null : { press, apiKeyId });
  }

  function handleClick(event: MouseEvent) {
    tooltip.areaProps.onClick(event);
    handlePress(event);
    const name = (event.target as Element).closest(".akp-name-button");
    const apiKey = name && findKey(apiKeys, getRowId(name));
    if (apiKey) onDetails(apiKey);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the buttons in it
    <div
      className="akp-frame"
      data-busy={isStale ? "" : undefined}
      {...tooltip.areaProps}
      onClick={handleClick}
      onKeyDown={handlePress}
    >
      {children}
      {menu && menuKey && (
        <RowMenu
          key={menuKey.id}
          apiKey={menuKey}
          press={menu.press}
          onClose={() => setMenu(null)}
        />
      )}
      {tooltip.anchor && <ListTooltip anchor={tooltip.anchor} control={tooltip} />}
    </div>
  );
}

function findKey(apiKeys: readonly ApiKey[], apiKeyId: string): ApiKey | undefined {
  return apiKeys.find(({ id }) => id === apiKeyId);
}

/** The id of the key whose row an element is in. */
function getRowId(element: Element): string {
  return element.closest<HTMLElement>("[data-key-id]")?.dataset.keyId ?? "";
}
