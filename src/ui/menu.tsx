import {
  Fragment,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { CheckIcon } from "./icons.js";
import type { MenuPress } from "./menu-button.js";
import { Portal } from "./portal.js";
import { hasFocusWithin, isShadowHost } from "./shadow-dom.js";
import { Text } from "./text.js";
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
  /** Shown at its end, more quietly. */
  readonly detail?: string | undefined;
  /** It's chosen, or not: pressing it changes that, and the menu stays open. `undefined`: it's an action. */
  readonly isChecked?: boolean | undefined;
  /** Draws a line above the item. */
  readonly isSeparated?: boolean | undefined;
}

export interface OpenMenuProps {
  /** The accessible name. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The press that opened it. Its button must not be taken away and put back while the menu is open. */
  readonly press: MenuPress;
  readonly onClose: () => void;
  /** The edge of the button that it's aligned with. @default "end" */
  readonly align?: "start" | "end" | undefined;
}

/** The menu of a button, while it's open. */
export function OpenMenu(props: OpenMenuProps) {
  return (
    <Portal>
      <MenuBox {...props} />
    </Portal>
  );
}

function MenuBox({ label, items, press, onClose, align = "end" }: OpenMenuProps) {
  const { button, entry } = press;
  const id = useId();
  const menuRef = useRef<HTMLDivElement>(null);
  const [isByKey, setIsByKey] = useState(entry !== "pointer");
  const onCloseRef = useRef(onClose);
  useFloatPosition(button, menuRef, { side: "below", align, gap: 4 }, onClose);
  useExpanded(button, id);

  // A modal of the host must not close with the menu.
  useEscape(true, () => {
    if (!hasFocusWithin(menuRef.current)) return false;
    button.focus();
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
      const isInside = [menuRef.current, button].some(
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
  }, [button]);

  function select(item: MenuItem) {
    if (item.isChecked !== undefined) {
      item.onSelect();
      return;
    }
    button.focus();
    onClose();
    item.onSelect();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    setIsByKey(true);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The whole menu is one tab stop.
    if (moveInMenu(event.currentTarget, event.key) || event.key === "Tab") event.preventDefault();
  }

  function handleItemKeyDown(event: KeyboardEvent, item: MenuItem) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) select(item);
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
          {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two */}
          <div
            {...getRole(item)}
            tabIndex={-1}
            className="akp-menu-item"
            data-tone={item.tone}
            onClick={() => select(item)}
            onKeyDown={(event) => handleItemKeyDown(event, item)}
            onPointerMove={handleItemPointerMove}
            onPointerLeave={handleItemPointerLeave}
          >
            {item.isChecked === undefined ? (
              item.label
            ) : (
              <>
                <CheckIcon className="akp-menu-check" />
                <span className="akp-menu-label">{item.label}</span>
                {item.detail !== undefined && <Text>{item.detail}</Text>}
              </>
            )}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/** Says on the button of a menu that it's open. The button's component doesn't know. */
function useExpanded(button: HTMLElement, menuId: string) {
  useLayoutEffect(() => {
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-controls", menuId);
    return () => {
      button.setAttribute("aria-expanded", "false");
      button.removeAttribute("aria-controls");
    };
  }, [button, menuId]);
}

function getRole({ isChecked }: MenuItem) {
  if (isChecked === undefined) return { role: "menuitem" } as const;
  return { role: "menuitemcheckbox", "aria-checked": isChecked } as const;
}

/** The items of an open menu, in order. */
function getMenuItems(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
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
