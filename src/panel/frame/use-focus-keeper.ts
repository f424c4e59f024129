import { type RefObject, useEffect } from "react";
import { getActiveElement } from "../../ui/shadow-dom.js";

/**
 * Catches the focus when the focused control is removed from the panel, such as a Retry button that worked or a row that
 * someone else deleted. Otherwise, it would fall back to the beginning of the page.
 */
export function useFocusKeeper(
  rootRef: RefObject<HTMLElement | null>,
  fallbackRef: RefObject<HTMLElement | null>,
): void {
  // Focus and removed elements are visible only in the DOM.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    let focused: Element | null = null;
    const handleFocusIn = (event: FocusEvent) => {
      focused = event.target instanceof Element ? event.target : null;
    };
    const handleFocusOut = (event: FocusEvent) => {
      // A removed element loses the focus to nothing; otherwise the focus goes to another element.
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
