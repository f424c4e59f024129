import {
  type ForwardedRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { hasFocusWithin } from "./active-element.js";
import { IconButton } from "./icon-button.js";
import { MoreIcon } from "./icons.js";
import { type MenuItem, MenuItems } from "./menu-items.js";
import { getMenuItems, moveInMenu } from "./move-in-menu.js";
import { Portal } from "./portal.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";
import { useMergedRefs } from "./use-merged-refs.js";

export type { MenuItem } from "./menu-items.js";

export interface MenuProps {
  /** The accessible name of the button, and of the menu. */
  label: string;
  /** Default: three dots. */
  icon?: ReactNode;
  items: readonly MenuItem[];
  triggerRef?: ForwardedRef<HTMLButtonElement>;
}

/** How a menu was entered: by pointer, or by key at its first or last item. */
type MenuEntry = "pointer" | "first" | "last";

const OPENING_KEYS = ["Enter", " ", "ArrowDown", "ArrowUp"];

const PLACE = { side: "below", align: "end", gap: 4 } as const;

/** A button with a menu of actions. */
export function Menu({ label, icon = <MoreIcon />, items, triggerRef }: MenuProps) {
  const menuId = useId();
  const [entry, setEntry] = useState<MenuEntry | null>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const mergedRef = useMergedRefs(buttonRef, triggerRef);

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
        ref={mergedRef}
        className="akp-menu-trigger"
        label={label}
        icon={icon}
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
  const latest = useRef(onClose);
  useFloatPosition(buttonRef, menuRef, true, PLACE);

  // A modal of the host must not close with it.
  useEscape(true, () => {
    if (!hasFocusWithin(menuRef.current)) return false;
    buttonRef.current?.focus();
    onClose();
    return true;
  });

  useEffect(() => {
    latest.current = onClose;
  });

  // Before the browser draws it, so that the first key finds it.
  useLayoutEffect(() => {
    const menu = menuRef.current;
    const found = menu && getMenuItems(menu);
    const target = entry === "pointer" ? menu : found?.at(entry === "first" ? 0 : -1);
    target?.focus({ preventScroll: true });
  }, [entry]);

  // It goes when the focus or a press goes elsewhere, which only the page sees.
  useEffect(() => {
    function handleElsewhere(event: Event) {
      const path = event.composedPath();
      const isInside = [menuRef.current, buttonRef.current].some((it) => it && path.includes(it));
      // A closed shadow root shows nothing of its inside.
      const isHidden = path[0] instanceof Element && isHostOf(path[0], menuRef.current);
      if (!isInside && !isHidden) latest.current();
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
    // A menu has one stop, and this is it.
    if (moveInMenu(event.currentTarget, event.key) || event.key === "Tab") event.preventDefault();
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
      <MenuItems items={items} onSelect={onSelect} />
    </div>
  );
}

function isHostOf(element: Element, inner: Node | null): boolean {
  const root = inner?.getRootNode();
  return root instanceof ShadowRoot && root.host === element;
}
