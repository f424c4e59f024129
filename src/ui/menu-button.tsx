import type { KeyboardEvent, MouseEvent } from "react";
import { MoreIcon } from "./icons.js";

/** How a menu was opened: with the pointer, or with a key at its first or last item. */
export type MenuEntry = "pointer" | "first" | "last";

/** A press that opens a menu, or closes it if it's open. */
export interface MenuPress {
  readonly button: HTMLElement;
  readonly entry: MenuEntry;
}

/**
 * A button with three dots that opens a menu. There may be hundreds, so it has neither state nor handlers: an element around
 * all of them reads each press with {@link readMenuPress}, and `OpenMenu` says on the button that it's open.
 */
export function MenuButton({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      className="akp-icon-button akp-menu-trigger"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
    >
      <MoreIcon />
    </button>
  );
}

const OPENING_KEYS = ["Enter", " ", "ArrowDown", "ArrowUp"];

/** Reads a click, or a key, on a {@link MenuButton}. `null`: it's elsewhere, or another key. */
export function readMenuPress(event: MouseEvent | KeyboardEvent): MenuPress | null {
  const button = (event.target as Element).closest<HTMLElement>(".akp-menu-trigger");
  if (!button) return null;
  // Voice control and screen readers click without a pointer.
  if (!("key" in event)) return { button, entry: event.detail === 0 ? "first" : "pointer" };
  if (!OPENING_KEYS.includes(event.key)) return null;
  // The browser would make a click of it, too.
  event.preventDefault();
  return { button, entry: event.key === "ArrowUp" ? "last" : "first" };
}
