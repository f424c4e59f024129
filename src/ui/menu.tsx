import * as RadixMenu from "@radix-ui/react-dropdown-menu";
import {
  type ForwardedRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { hasFocusWithin } from "./active-element.js";
import { IconButton } from "./icon-button.js";
import { MoreIcon } from "./icons.js";
import { type MenuEntry, type MenuItem, MenuItems } from "./menu-items.js";
import { usePortal } from "./portal-context.js";
import { PortalRoot } from "./portal-root.js";
import { useEscape } from "./use-escape.js";
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

/** Kept between the menu and the edges of the screen, in pixels. */
const COLLISION_PADDING = 8;
/** Kept between the button and its menu, in pixels. */
const SIDE_OFFSET = 4;

/** A button with a menu of actions. */
export function Menu({ label, icon = <MoreIcon />, items, triggerRef }: MenuProps) {
  const { container, rootProps } = usePortal();
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const isTouchRef = useRef(false);
  const hasSelectedRef = useRef(false);
  const [entry, setEntry] = useState<MenuEntry>("pointer");
  const mergedRef = useMergedRefs(buttonRef, triggerRef);

  // As in a dialog: a modal of the host must not close with it.
  useEscape(isOpen, () => {
    if (!hasFocusWithin(contentRef.current)) return false;
    setIsOpen(false);
    return true;
  });

  function handlePointerDown(event: PointerEvent) {
    isTouchRef.current = event.pointerType === "touch";
    // A finger that is put down may be about to scroll: only its click opens.
    if (isTouchRef.current) event.preventDefault();
    setEntry("pointer");
  }

  function handleClick(event: MouseEvent) {
    // Voice control and screen readers click without a pointer.
    if (event.detail === 0) setEntry("first");
    if (isTouchRef.current || event.detail === 0) setIsOpen((wasOpen) => !wasOpen);
    isTouchRef.current = false;
  }

  function handleKeyDown(event: KeyboardEvent) {
    setEntry(event.key === "ArrowUp" ? "last" : "first");
    if (event.key !== "ArrowUp") return;
    event.preventDefault();
    setIsOpen(true);
  }

  function handleSelect(item: MenuItem) {
    hasSelectedRef.current = true;
    buttonRef.current?.focus();
    item.onSelect();
  }

  function handleCloseAutoFocus(event: Event) {
    // After a selection the focus belongs to what was selected, a dialog for instance.
    if (hasSelectedRef.current) event.preventDefault();
    hasSelectedRef.current = false;
  }

  return (
    <RadixMenu.Root
      open={isOpen}
      onOpenChange={setIsOpen}
      modal={false}
      {...(rootProps.dir === "rtl" || rootProps.dir === "ltr" ? { dir: rootProps.dir } : {})}
    >
      <RadixMenu.Trigger asChild>
        <IconButton
          ref={mergedRef}
          className="akp-menu-trigger"
          label={label}
          icon={icon}
          onPointerDown={handlePointerDown}
          onClick={handleClick}
          onKeyDown={handleKeyDown}
        />
      </RadixMenu.Trigger>
      <RadixMenu.Portal container={container ?? null}>
        <PortalRoot>
          <RadixMenu.Content
            ref={contentRef}
            className="akp-menu"
            align="end"
            sideOffset={SIDE_OFFSET}
            collisionPadding={COLLISION_PADDING}
            loop
            data-by-key={entry === "pointer" ? undefined : ""}
            onPointerMove={() => setEntry("pointer")}
            onKeyDown={() => setEntry((last) => (last === "pointer" ? "first" : last))}
            onCloseAutoFocus={handleCloseAutoFocus}
          >
            <MenuItems items={items} entry={entry} onSelect={handleSelect} />
          </RadixMenu.Content>
        </PortalRoot>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}
