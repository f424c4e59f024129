import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from "react";
import { type MenuItem, OpenMenu } from "../../src/ui/menu.js";
import { MenuButton, type MenuPress, readMenuPress } from "../../src/ui/menu-button.js";
import { OpenTooltip } from "../../src/ui/tooltip.js";
import { useTooltip } from "../../src/ui/use-tooltip.js";

/** A button with its menu, in an element that hears the presses, as the frame of the list does. */
export function Menu(props: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const { label, items } = props;
  const [press, setPress] = useState<MenuPress | null>(null);

  function handlePress(event: MouseEvent | KeyboardEvent) {
    const next = readMenuPress(event);
    if (next) setPress(press ? null : next);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the button in it
    <div onClick={handlePress} onKeyDown={handlePress}>
      <MenuButton label={label} />
      {press && (
        <OpenMenu label={label} items={items} press={press} onClose={() => setPress(null)} />
      )}
    </div>
  );
}

/** What has a tooltip, in the element around it that hears the pointer. */
export function Explained(props: { readonly text: string; readonly children: ReactNode }) {
  const tooltip = useTooltip("time, button");
  return (
    <div {...tooltip.areaProps}>
      {props.children}
      {tooltip.anchor && (
        <OpenTooltip anchor={tooltip.anchor} control={tooltip}>
          {props.text}
        </OpenTooltip>
      )}
    </div>
  );
}
