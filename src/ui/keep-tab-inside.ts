import { getActiveElement } from "./active-element.js";

const CONTROLS =
  "a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]";

/** What Tab goes through in an element, in order. */
export function getTabbable(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (it) =>
      it.tabIndex >= 0 &&
      !it.matches(":disabled") &&
      it.checkVisibility?.({ visibilityProperty: true }) !== false,
  );
}

/** Sends Tab from the last control of an element on to its first one, and back. */
export function keepTabInside(event: KeyboardEvent, element: Element): void {
  if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
  const controls = getTabbable(element);
  const active = getActiveElement(element);
  const [from, to] = event.shiftKey ? [0, -1] : [-1, 0];
  // A title may have it, which stands before all of them.
  if (controls.some((it) => it === active) && active !== controls.at(from)) return;
  event.preventDefault();
  const next = controls.at(to);
  next?.focus();
  // As the browser does on its own way there.
  if (next instanceof HTMLInputElement) next.select();
}
