import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from "react";
import type { ApiKey } from "../../model/api-key.js";
import { type MenuPress, readMenuPress } from "../../ui/menu-button.js";
import { useTooltip } from "../../ui/use-tooltip.js";
import { useKeys } from "../frame/keys-context.js";
import type { PanelPortal } from "../frame/panel-frame.js";
import { useList } from "./list-context.js";
import type { ListOverlays } from "./list-overlays.js";

export interface ListFrameProps {
  readonly children: ReactNode;
  readonly portal: PanelPortal;
  /** What opens over the list. `null`: its code isn't there yet. */
  readonly overlays: typeof ListOverlays | null;
  /** A menu opens as soon as its code is there. */
  readonly onMissOverlays: () => void;
}

/**
 * The frame around the list. It hears what happens on the rows, and opens the menu and the tooltip: there's one of each, as
 * a row should cost no more than its text. Its children aren't rendered again for that.
 */
export function ListFrame({ children, portal, overlays, onMissOverlays }: ListFrameProps) {
  const Overlays = overlays;
  const keys = useKeys();
  const { apiKeys, isStale } = keys;
  const { onOpen, bulk, chosen } = useList();
  const [menu, setMenu] = useState<{ press: MenuPress; apiKeyId: string } | null>(null);
  const tooltip = useTooltip(".akp-time, .akp-explained-button, .akp-scopes[data-more]");
  const menuKey = menu && findKey(apiKeys, menu.apiKeyId);
  // If the key comes back, in another row, its menu doesn't.
  if (menu && !menuKey) setMenu(null);

  function handlePress(event: MouseEvent | KeyboardEvent) {
    const press = readMenuPress(event);
    const apiKeyId = press && getRowId(press.button);
    if (!apiKeyId) return;
    const isOpen = press.button === menu?.press.button;
    setMenu(isOpen ? null : { press, apiKeyId });
    if (!overlays && !isOpen) onMissOverlays();
  }

  function handleClick(event: MouseEvent) {
    tooltip.areaProps.onClick(event);
    handlePress(event);
    const name = (event.target as Element).closest(".akp-name-button");
    const apiKey = name && findKey(apiKeys, getRowId(name));
    if (apiKey) onOpen({ kind: "details", apiKey });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the buttons in it
    <div
      className="akp-frame"
      data-busy={isStale ? "" : undefined}
      {...tooltip.areaProps}
      onClick={handleClick}
      onKeyDown={handlePress}
      onChange={bulk ? (event) => bulk.handleChoose(event, chosen, keys) : undefined}
    >
      {children}
      {Overlays && (
        <Overlays
          portal={portal}
          menu={menu && menuKey ? { apiKey: menuKey, press: menu.press } : null}
          onCloseMenu={() => setMenu(null)}
          tooltip={tooltip}
        />
      )}
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
