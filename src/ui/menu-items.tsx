import * as RadixMenu from "@radix-ui/react-dropdown-menu";
import { Fragment, useEffect, useRef, useState } from "react";
import { isInShadow, moveInMenu } from "./move-in-menu.js";

export interface MenuItem {
  /** Unique within the menu. */
  readonly id: string;
  readonly label: string;
  /** Called after the focus went back to the menu's button, so that a dialog opened here returns it there. */
  readonly onSelect: () => void;
  /** `danger` for what destroys. */
  readonly tone?: "danger" | undefined;
  /** A line stands above it. */
  readonly isSeparated?: boolean | undefined;
}

/** How the menu was entered: by pointer, or by key at its first or last item. */
export type MenuEntry = "pointer" | "first" | "last";

export interface MenuItemsProps {
  items: readonly MenuItem[];
  entry: MenuEntry;
  onSelect: (item: MenuItem) => void;
}

/** What is in an open menu. */
export function MenuItems({ items, entry, onSelect }: MenuItemsProps) {
  const lastRef = useRef<HTMLDivElement>(null);
  const [entered] = useState(entry);

  // Radix enters at the first item, in the same turn; in a shadow root it goes on to the last. Arrow Up means the last.
  useEffect(() => {
    const last = lastRef.current;
    if (entered === "pointer" || (entered === "first" && !isInShadow(last))) return;
    const first = last?.parentElement?.querySelector<HTMLElement>("[role=menuitem]");
    const timer = setTimeout(() => (entered === "last" ? last : first)?.focus());
    return () => clearTimeout(timer);
  }, [entered]);

  return items.map((item, index) => (
    <Fragment key={item.id}>
      {item.isSeparated && index > 0 && <RadixMenu.Separator className="akp-menu-separator" />}
      <RadixMenu.Item
        ref={index === items.length - 1 ? lastRef : undefined}
        className="akp-menu-item"
        data-tone={item.tone}
        onKeyDown={moveInMenu}
        onSelect={() => onSelect(item)}
      >
        {item.label}
      </RadixMenu.Item>
    </Fragment>
  ));
}
