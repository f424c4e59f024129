import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { IconButton } from "./button.js";
import { MoreIcon } from "./icons.js";
import { Portal } from "./portal.js";
import { hasFocusWithin, isShadowHost } from "./shadow-dom.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";

export interface MenuItem {
  /** Unique within the menu. */
  readonly id: string;
  readonly label: string;
  /** Called after the focus has returned to the menu's button, so that a dialog opened here returns it there. */
  readonly onSelect: () => void;
  /** `danger` for actions that destroy something. */
  readonly tone?: "danger" | undefined;
  /** Draws a line above the item. */
  readonly isSeparated?: boolean | undefined;
}

export interface MenuProps {
  /** The accessible name of the button, and of the menu. */
  label: string;
  items: readonly MenuItem[];
}

/** How the menu was opened: with the pointer, or with a key at its first or last item. */
type MenuEntry = "pointer" | "first" | "last";

const OPENING_KEYS = ["Enter", " ", "ArrowDown", "ArrowUp"];

const PLACE = { side: "below", align: "end", gap: 4 } as const;

/** A button with three dots that opens a menu of actions. */
export function Menu({ label, items }: MenuProps) {
  const menuId = useId();
  const [entry, setEntry] = useState<MenuEntry | null>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);

  function handleClick(event: MouseEvent) {
    // Voice control and screen readers click without a pointer.
    setEntry(entry ? null : event.detail === 0 ? "first" : "pointer");
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (!OPENING_KEYS.includes(event.key)) return;
    event.preventDefault();
    setEntry(event.key === "ArrowUp" ? "last" : "first");
  }

  function handleSelect(item: MenuItem) {
    buttonRef.current?.focus();
    setEntry(null);
    item.onSelect();
  }

  return (
    <>
      <IconButton
        ref={buttonRef}
        className="akp-menu-trigger"
        label={label}
        icon={<MoreIcon />}
        aria-haspopup="menu"
        aria-expanded={entry !== null}
        aria-controls={entry ? menuId : undefined}
        onClick={handleClick}
        onKeyDown={handleKeyDown}
      />
      {entry && (
        <Portal>
          <OpenMenu
            id={menuId}
            label={label}
            items={items}
            entry={entry}
            buttonRef={buttonRef}
            onSelect={handleSelect}
            onClose={() => setEntry(null)}
          />
        </Portal>
      )}
    </>
  );
}

interface OpenMenuProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly entry: MenuEntry;
  readonly buttonRef: { readonly current: HTMLButtonElement | null };
  readonly onSelect: (item: MenuItem) => void;
  readonly onClose: () => void;
}

function OpenMenu({ id, label, items, entry, buttonRef, onSelect, onClose }: OpenMenuProps) {
  const menuRef = useRef<HTMLDivElement>(null);
  const [isByKey, setIsByKey] = useState(entry !== "pointer");
  const onCloseRef = useRef(onClose);
  useFloatPosition(buttonRef, menuRef, true, PLACE);

  // A modal of the host must not close with the menu.
  useEscape(true, () => {
    if (!hasFocusWithin(menuRef.current)) return false;
    buttonRef.current?.focus();
    onClose();
    return true;
  });

  useEffect(() => {
    onCloseRef.current = onClose;
  });

  // Before the browser paints, so that the menu receives the very first key.
  useLayoutEffect(() => {
    const menu = menuRef.current;
    const menuItems = menu && getMenuItems(menu);
    const target = entry === "pointer" ? menu : menuItems?.at(entry === "first" ? 0 : -1);
    target?.focus({ preventScroll: true });
  }, [entry]);

  // The menu closes when the focus or a press goes elsewhere, which only the page sees.
  useEffect(() => {
    function handleElsewhere(event: Event) {
      const path = event.composedPath();
      const isInside = [menuRef.current, buttonRef.current].some(
        (element) => element && path.includes(element),
      );
      // A closed shadow root shows only its host.
      const isHidden = path[0] instanceof Element && isShadowHost(path[0], menuRef.current);
      if (!isInside && !isHidden) onCloseRef.current();
    }
    document.addEventListener("pointerdown", handleElsewhere, true);
    document.addEventListener("focusin", handleElsewhere, true);
    return () => {
      document.removeEventListener("pointerdown", handleElsewhere, true);
      document.removeEventListener("focusin", handleElsewhere, true);
    };
  }, [buttonRef]);

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    setIsByKey(true);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The whole menu is one tab stop.
    if (moveInMenu(event.currentTarget, event.key) || event.key === "Tab") event.preventDefault();
  }

  function handleItemKeyDown(event: KeyboardEvent, item: MenuItem) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) onSelect(item);
  }

  // Pointing at an item focuses it, so that keys continue from there.
  function handleItemPointerMove({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
    if (pointerType !== "touch") currentTarget.focus({ preventScroll: true });
  }

  function handleItemPointerLeave({ currentTarget, pointerType }: PointerEvent<HTMLElement>) {
    if (pointerType !== "touch") currentTarget.parentElement?.focus({ preventScroll: true });
  }

  return (
    <div
      ref={menuRef}
      id={id}
      role="menu"
      aria-label={label}
      aria-orientation="vertical"
      tabIndex={-1}
      className="akp-menu"
      data-by-key={isByKey ? "" : undefined}
      onPointerMove={() => setIsByKey(false)}
      onKeyDown={handleKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {item.isSeparated && index > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: in a menu, an <hr> would need the same role, and brings its own look
            <div role="separator" className="akp-menu-separator" />
          )}
          <div
            role="menuitem"
            tabIndex={-1}
            className="akp-menu-item"
            data-tone={item.tone}
            onClick={() => onSelect(item)}
            onKeyDown={(event) => handleItemKeyDown(event, item)}
            onPointerMove={handleItemPointerMove}
            onPointerLeave={handleItemPointerLeave}
          >
            {item.label}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/** The items of an open menu, in order. */
function getMenuItems(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/**
 * Moves the focus within a menu: arrow keys wrap around, Home and End go to the ends, a letter goes to the next item that
 * begins with it.
 * @returns whether it was one of those keys
 */
function moveInMenu(menu: Element, key: string): boolean {
  const items = getMenuItems(menu);
  const index = items.findIndex(hasFocusWithin);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: Math.max(index, 0) - 1,
    Home: 0,
    PageUp: 0,
    End: -1,
    PageDown: -1,
  };
  const place = places[key];
  const beginsWithKey = (item: HTMLElement) =>
    item.textContent?.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) === true;
  const next =
    place === undefined
      ? [...key].length === 1 && [...items.slice(index + 1), ...items].find(beginsWithKey)
      : items.at(place === items.length ? 0 : place);
  if (next) next.focus();
  return place !== undefined || Boolean(next);
}
