import { type RefObject, useEffect } from "react";
import { getActiveElement } from "../../ui/active-element.js";

/**
 * Catches the focus when the control that has it is taken out of the panel (a Retry that worked, a row that somebody else
 * deleted), so that it never falls back to the page's beginning.
 */
export function useFocusKeeper(
  rootRef: RefObject<HTMLElement | null>,
  fallbackRef: RefObject<HTMLElement | null>,
): void {
  // Focus and the removal of elements are seen only in the DOM.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    let focused: Element | null = null;
    const handleFocusIn = (event: FocusEvent) => {
      focused = event.target instanceof Element ? event.target : null;
    };
    const handleFocusOut = (event: FocusEvent) => {
      // An element that is removed loses the focus to nothing; one that is left loses it to another, or to a press.
      if (event.relatedTarget !== null) focused = null;
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      if (!getActiveElement()) fallbackRef.current?.focus();
    });
    root.addEventListener("focusin", handleFocusIn);
    root.addEventListener("focusout", handleFocusOut);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", handleFocusIn);
      root.removeEventListener("focusout", handleFocusOut);
      observer.disconnect();
    };
  }, [rootRef, fallbackRef]);
}
