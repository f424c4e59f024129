import type { ApiKey } from "../../model/api-key.js";
import type { MenuPress } from "../../ui/menu-button.js";
import { PortalProvider } from "../../ui/portal.js";
import type { TooltipControl } from "../../ui/use-tooltip.js";
import type { PanelPortal } from "../frame/panel-frame.js";
import { ListTooltip } from "./list-tooltip.js";
import { RowMenu } from "./row-menu.js";

/** What opens over the list: the menu of a row, and the tooltip. It's loaded after the list. */
export function ListOverlays(props: {
  readonly portal: PanelPortal;
  /** The open menu. `null`: none is. */
  readonly menu: { readonly apiKey: ApiKey; readonly press: MenuPress } | null;
  readonly onCloseMenu: () => void;
  readonly tooltip: TooltipControl;
}) {
  const { menu, tooltip } = props;
  return (
    <PortalProvider {...props.portal}>
      {menu && (
        <RowMenu
          key={menu.apiKey.id}
          apiKey={menu.apiKey}
          press={menu.press}
          onClose={props.onCloseMenu}
        />
      )}
      {tooltip.anchor && <ListTooltip anchor={tooltip.anchor} control={tooltip} />}
    </PortalProvider>
  );
}
