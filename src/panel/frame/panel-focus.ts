import { type RefObject, useEffect } from "react";
import { getActiveElement } from "../../ui/shadow-dom.js";

/** Where the focus goes within a panel when the focused control disappears. */
export interface PanelFocus {
  /** The ids of the keys on screen, in order. Read it before a key goes away. */
  readonly getOrder: () => readonly string[];
  /**
   * Focuses the menu of a key. If that key is gone, focuses the menu of the next key that's still there, else of the
   * previous one, else the create button, else the heading.
   * @param order the ids of the keys that were on screen
   */
  readonly toKey: (apiKeyId: string, order: readonly string[]) => void;
  /** Focuses the create button, else the heading. */
  readonly toCreate: () => void;
}

/** Creates the focus order of a panel. */
export function createPanelFocus(
  rootRef: RefObject<HTMLElement | null>,
  createRef: RefObject<HTMLElement | null>,
  headingRef: RefObject<HTMLElement | null>,
): PanelFocus {
  function findRows(): HTMLElement[] {
    return [...(rootRef.current?.querySelectorAll<HTMLElement>("[data-key-id]") ?? [])];
  }

  function findMenu(apiKeyId: string): HTMLElement | null {
    const keyRow = findRows().find((row) => row.dataset.keyId === apiKeyId);
    return keyRow?.querySelector<HTMLElement>(".akp-menu-trigger, .akp-name-button") ?? null;
  }

  function toCreate() {
    (createRef.current ?? headingRef.current)?.focus();
  }

  return {
    getOrder: () => findRows().flatMap((row) => row.dataset.keyId ?? []),
    toKey: (apiKeyId, order) => {
      const index = order.indexOf(apiKeyId);
      const candidates = [
        apiKeyId,
        ...order.slice(index + 1),
        ...order.slice(0, Math.max(index, 0)).reverse(),
      ];
      for (const candidate of candidates) {
        const menu = findMenu(candidate);
        if (menu) {
          menu.focus();
          return;
        }
      }
      toCreate();
    },
    toCreate,
  };
}

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
