import type { RefObject } from "react";

/** Where the focus can go within a panel when the control that had it is gone. */
export interface PanelFocus {
  /** The keys on screen, in order; taken before a key goes away. */
  readonly getOrder: () => readonly string[];
  /**
   * Moves the focus to the menu of a key; where that is gone, to that of the next one that is there, else of the one
   * before, else to the button that creates, else to the heading.
   * @param order the keys that were on screen
   */
  readonly toKey: (apiKeyId: string, order: readonly string[]) => void;
  /** Moves the focus to the button that creates, else to the heading. */
  readonly toCreate: () => void;
}

/** The ways of the focus in a panel. Source of the order: demand.md A6. */
export function createPanelFocus(
  rootRef: RefObject<HTMLElement | null>,
  createRef: RefObject<HTMLElement | null>,
  headingRef: RefObject<HTMLElement | null>,
): PanelFocus {
  function findRows(): HTMLElement[] {
    return [...(rootRef.current?.querySelectorAll<HTMLElement>("[data-key-id]") ?? [])];
  }

  function findMenu(apiKeyId: string): HTMLElement | null {
    const row = findRows().find((it) => it.dataset.keyId === apiKeyId);
    return row?.querySelector<HTMLElement>(".akp-menu-trigger, .akp-name-button") ?? null;
  }

  function toCreate() {
    (createRef.current ?? headingRef.current)?.focus();
  }

  return {
    getOrder: () => findRows().flatMap((row) => row.dataset.keyId ?? []),
    toKey: (apiKeyId, order) => {
      const at = order.indexOf(apiKeyId);
      const candidates = [
        apiKeyId,
        ...order.slice(at + 1),
        ...order.slice(0, Math.max(at, 0)).reverse(),
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
