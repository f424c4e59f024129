import { type RefObject, useRef } from "react";
import type { BulkAction } from "../../model/bulk.js";
import { getActiveElement } from "../../ui/shadow-dom.js";

/** Where the focus goes when a dialog has closed. */
export interface PanelFocus {
  /**
   * Call it when a dialog opens, with the key it's about, as the key may be gone by the time the dialog closes.
   * @param apiKeyId `null`: it's about none
   * @param bulkAction what it does with several keys
   */
  readonly remember: (apiKeyId: string | null, bulkAction?: BulkAction) => void;
  /**
   * Moves the focus to the button for several keys, if that opened the dialog, or to the menu of the remembered key, or to its
   * name if that opened the dialog. If it's gone, to the menu of the next key that is still there, or
   * the one before, or else to the button that creates keys, or to the heading.
   */
  readonly restore: () => void;
}

interface Remembered {
  readonly apiKeyId: string;
  readonly bulkAction: BulkAction | undefined;
  /** The keys that were on screen, in order. */
  readonly order: readonly string[];
  /** The dialog was opened by the name in the row. */
  readonly isByName: boolean;
}

/** Keeps the focus in a panel when the control that had it is gone. */
export function usePanelFocus(
  rootRef: RefObject<HTMLElement | null>,
  createRef: RefObject<HTMLElement | null>,
  headingRef: RefObject<HTMLElement | null>,
): PanelFocus {
  const rememberedRef = useRef<Remembered | null>(null);

  const findRows = () => [
    ...(rootRef.current?.querySelectorAll<HTMLElement>("[data-key-id]") ?? []),
  ];

  function findOpener(apiKeyId: string, isByName: boolean): HTMLElement | null {
    const row = findRows().find(({ dataset }) => dataset.keyId === apiKeyId);
    const find = (selector: string) => row?.querySelector<HTMLElement>(selector) ?? null;
    const [name, menu] = [find(".akp-name-button"), find(".akp-menu-trigger")];
    return isByName ? (name ?? menu) : (menu ?? name);
  }

  function findNearest({ apiKeyId, bulkAction, order, isByName }: Remembered): HTMLElement | null {
    const opener =
      bulkAction &&
      rootRef.current?.querySelector<HTMLElement>(`.akp-bulk > [data-bulk="${bulkAction}"]`);
    if (opener) return opener;
    const at = order.indexOf(apiKeyId);
    const before = order.slice(0, Math.max(at, 0)).reverse();
    for (const candidate of [apiKeyId, ...order.slice(at + 1), ...before]) {
      const opener = findOpener(candidate, isByName);
      if (opener) return opener;
    }
    return null;
  }

  return {
    remember: (apiKeyId, bulkAction) => {
      const order = findRows().flatMap((row) => row.dataset.keyId ?? []);
      const isByName = getActiveElement(rootRef.current ?? undefined)?.matches(".akp-name-button");
      rememberedRef.current =
        apiKeyId === null ? null : { apiKeyId, bulkAction, order, isByName: isByName === true };
    },
    restore: () => {
      const nearest = rememberedRef.current && findNearest(rememberedRef.current);
      rememberedRef.current = null;
      (nearest ?? createRef.current ?? headingRef.current)?.focus();
    },
  };
}
