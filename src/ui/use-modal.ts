import { type RefObject, useEffect, useRef } from "react";
import { getActiveElement, hasFocusWithin } from "./active-element.js";
import { findOthers } from "./hide-others.js";
import { isAnotherOnTop } from "./is-another-on-top.js";
import { keepTabInside } from "./keep-tab-inside.js";

/** How often in a row the focus is fetched back before whoever else wants it may have it. */
const PULLS_MAX = 10;
/** What counts as in a row, in milliseconds. */
const PULLS_WITHIN_MS = 1000;
/** How long the browser takes to notice that what has the focus is not shown any longer, in milliseconds. */
const NOTICE_MS = 60;

export interface ModalOptions {
  /** Nothing is held, and what was held is given back: the host has a question for the user. */
  isReleased: boolean;
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: () => void;
}

/**
 * Makes an element modal: the focus stays inside and the rest of the page is hidden from assistive technology. It changes
 * nothing else of the page, and holds against what lies below only: what the host opens above it, or adds to the page
 * later, can have the focus.
 * @param contentRef beside its overlay, in an element that holds nothing else
 */
export function useModal(contentRef: RefObject<HTMLElement | null>, options: ModalOptions): void {
  const { isReleased } = options;
  const optionsRef = useRef(options);
  const lastFocusRef = useRef<HTMLElement | null>(null);
  const closeTimerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    optionsRef.current = options;
  });

  // The focus is the browser's. In strict mode effects run twice, which is no end.
  useEffect(() => {
    clearTimeout(closeTimerRef.current);
    if (!hasFocusWithin(contentRef.current)) optionsRef.current.onOpenAutoFocus();
    return () => {
      // By then another dialog may have taken its place.
      closeTimerRef.current = setTimeout(() => optionsRef.current.onCloseAutoFocus());
    };
  }, [contentRef]);

  useEffect(() => {
    const content = contentRef.current;
    const layer = content?.parentElement;
    if (content && layer && !isReleased) return holdFocus(content, layer, lastFocusRef);
  }, [contentRef, isReleased]);
}

/** Returns how to let go. */
function holdFocus(
  content: HTMLElement,
  layer: HTMLElement,
  lastFocusRef: { current: HTMLElement | null },
): () => void {
  const others = findOthers(layer);
  const root = content.getRootNode();
  let pulls = 0;
  let pulledAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pull() {
    if (Date.now() - pulledAt > PULLS_WITHIN_MS) pulls = 0;
    if (pulls >= PULLS_MAX) return;
    pulls += 1;
    pulledAt = Date.now();
    const last = lastFocusRef.current;
    if (last && content.contains(last)) last.focus({ preventScroll: true });
    // What had it may be disabled or hidden by now.
    if (!hasFocusWithin(content)) content.focus({ preventScroll: true });
  }

  function judge(target: unknown) {
    // Out of a shadow root only its host is seen, and the root has told already.
    if (root instanceof ShadowRoot && root.host === target) return;
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (content.contains(target)) {
      lastFocusRef.current = target;
      others.hide();
    } else if (others.has(target) && !isAnotherOnTop(target, layer)) {
      pull();
    } else {
      others.show();
    }
  }

  const handleFocusIn = (event: Event) => judge(event.composedPath()[0]);

  const handleKeyDown = (event: KeyboardEvent) => keepTabInside(event, content);

  function handleChange() {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!getActiveElement(content)) pull();
    }, NOTICE_MS);
  }

  others.hide();
  content.addEventListener("keydown", handleKeyDown);
  judge(getActiveElement(content));
  handleChange();
  // What has the focus may be taken away: a layer above, or a control of the dialog itself.
  const observer = new MutationObserver(handleChange);
  for (const scope of new Set([document, root])) {
    scope.addEventListener("focusin", handleFocusIn, true);
    observer.observe(scope, { subtree: true, childList: true, attributes: true });
  }
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    content.removeEventListener("keydown", handleKeyDown);
    for (const scope of new Set([document, root])) {
      scope.removeEventListener("focusin", handleFocusIn, true);
    }
    others.show();
  };
}
