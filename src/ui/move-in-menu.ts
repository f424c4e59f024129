import type { KeyboardEvent } from "react";

/** Whether an element is where Radix, which asks the document, cannot tell what has the focus. */
export function isInShadow(element: Element | null): boolean {
  return element?.getRootNode() instanceof ShadowRoot;
}

/** Moves from one item of a menu to another in a shadow root. Radix goes on there until it has focused the last one. */
export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const item = event.currentTarget;
  if (!isInShadow(item)) return;
  const items = Array.from(
    item.parentElement?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [],
  );
  const index = items.indexOf(item);
  const last = items.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index < last ? index + 1 : 0,
    ArrowUp: index > 0 ? index - 1 : last,
    Home: 0,
    PageUp: 0,
    End: last,
    PageDown: last,
  };
  const next = items[places[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
