import { Fragment, type KeyboardEvent, type PointerEvent } from "react";

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

export interface MenuItemsProps {
  items: readonly MenuItem[];
  onSelect: (item: MenuItem) => void;
}

/** What is in an open menu. */
export function MenuItems({ items, onSelect }: MenuItemsProps) {
  function handleKeyDown(event: KeyboardEvent, item: MenuItem) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) onSelect(item);
  }

  // Pointing at one moves the focus, so that keys go on from there.
  function handlePointerMove({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
    if (pointerType !== "touch") currentTarget.focus({ preventScroll: true });
  }

  function handlePointerLeave({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
    if (pointerType !== "touch") currentTarget.parentElement?.focus({ preventScroll: true });
  }

  return items.map((item, index) => (
    <Fragment key={item.id}>
      {item.isSeparated && index > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: an <hr> in a menu has the role all the same, and looks of its own
        <div role="separator" className="akp-menu-separator" />
      )}
      <div
        role="menuitem"
        tabIndex={-1}
        className="akp-menu-item"
        data-tone={item.tone}
        onClick={() => onSelect(item)}
        onKeyDown={(event) => handleKeyDown(event, item)}
        onPointerMove={handlePointerMove}
        onPointerLeave={handlePointerLeave}
      >
        {item.label}
      </div>
    </Fragment>
  ));
}
