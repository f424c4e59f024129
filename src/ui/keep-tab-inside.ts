import type { KeyboardEvent } from "react";

/**
 * Sends Tab from the last control of an element on to its first one, and back, where that element is in a shadow root:
 * Radix asks the document what has the focus, and gets no answer from there.
 */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  const root = event.currentTarget.getRootNode();
  if (event.key !== "Tab" || !(root instanceof ShadowRoot)) return;
  const controls = Array.from(
    event.currentTarget.querySelectorAll<HTMLElement>("a, button, input"),
  ).filter((it) => it.tabIndex >= 0);
  const [from, to] = event.shiftKey ? [0, -1] : [-1, 0];
  const { activeElement } = root;
  // A title may have it, which stands before all of them.
  const isBetween =
    controls.some((it) => it === activeElement) && activeElement !== controls.at(from);
  if (isBetween) return;
  event.preventDefault();
  controls.at(to)?.focus();
}
