import { type RefObject, useEffect, useRef } from "react";
import { getActiveElement, getParent, hasFocusWithin, isShadowHost } from "./shadow-dom.js";

/** How many times in a row the modal takes the focus back before it lets someone else have it. */
const PULLS_MAX = 10;
/** What counts as in a row, in milliseconds. */
const PULLS_WITHIN_MS = 1000;
/** How long a browser takes to notice that the focused element is no longer visible, in milliseconds. */
const NOTICE_MS = 60;

export interface ModalOptions {
  /** Lets go of the focus and the page for now, because the host is asking the user something. */
  isReleased: boolean;
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: () => void;
}

/**
 * Makes an element modal: the focus stays inside, and the rest of the page is hidden from assistive technology. It changes
 * nothing else on the page, and competes only with what's below it: whatever the host opens above, or adds to the page
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

  // The focus is the browser's state. In strict mode the effect runs twice, which must not count as closing.
  useEffect(() => {
    clearTimeout(closeTimerRef.current);
    if (!hasFocusWithin(contentRef.current)) optionsRef.current.onOpenAutoFocus();
    return () => {
      // By then another dialog may have replaced this one.
      closeTimerRef.current = setTimeout(() => optionsRef.current.onCloseAutoFocus());
    };
  }, [contentRef]);

  useEffect(() => {
    const content = contentRef.current;
    const layer = content?.parentElement;
    if (content && layer && !isReleased) return holdFocus(content, layer, lastFocusRef);
  }, [contentRef, isReleased]);
}

/** Keeps the focus in `content`. Returns a function that lets go of it. */
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
    // It may be disabled or hidden by now.
    if (!hasFocusWithin(content)) content.focus({ preventScroll: true });
  }

  function judge(target: unknown) {
    // The listener on the shadow root has already handled this.
    if (target instanceof Element && isShadowHost(target, content)) return;
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
  // The focused element may be removed: with a layer above, or from the dialog itself.
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

const FOCUSABLE =
  "a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]";

/** The elements that Tab goes through in an element, in order. */
export function getTabbable(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !control.matches(":disabled") &&
      control.checkVisibility?.({ visibilityProperty: true }) !== false,
  );
}

/** Makes Tab go from the last control of an element to its first one, and Shift+Tab back. */
function keepTabInside(event: KeyboardEvent, element: Element): void {
  if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
  const controls = getTabbable(element);
  const active = getActiveElement(element);
  const [from, to] = event.shiftKey ? [0, -1] : [-1, 0];
  // If the title has the focus, it comes before all controls.
  if (controls.some((control) => control === active) && active !== controls.at(from)) return;
  event.preventDefault();
  const next = controls.at(to);
  next?.focus();
  // Browsers do the same when Tab reaches a field.
  if (next instanceof HTMLInputElement) next.select();
}

/**
 * Whether a press in the middle of an element would hit something other than `layer`: the element itself, if the host put
 * it above our layer, or something the host put on top of ours. `false` if the browser can't tell.
 */
export function isAnotherOnTop(element: Element, layer: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint?.(left + width / 2, top + height / 2);
  if (!hit) return false;
  // From outside, everything in a shadow root is its host.
  const root = layer.getRootNode();
  return !layer.contains(hit) && !(root instanceof ShadowRoot && root.host.contains(hit));
}

/** How many of our layers hide an element. Elements that the host has hidden are never counted. */
const hidden = new Map<Element, number>();

/** Live regions, which must stay audible, and elements with nothing to read. */
const SPARED = "[aria-live], script, style, link, template";

function getOthers(element: Element): Element[] {
  const others: Element[] = [];
  for (let node: Node = element; node !== document.body; ) {
    const parent = getParent(node);
    if (!parent) break;
    for (const child of (parent as ParentNode).children) {
      if (child !== node) others.push(...getHidable(child));
    }
    node = parent;
  }
  return others;
}

function getHidable(element: Element): Element[] {
  if (element.matches(SPARED)) return [];
  // A live region inside must stay audible, so only what's beside it is hidden.
  if (element.querySelector("[aria-live]")) return [...element.children].flatMap(getHidable);
  return !element.hasAttribute("aria-hidden") || hidden.has(element) ? [element] : [];
}

/** The rest of the page as it was when a layer opened. What the host adds later is never hidden, so it stays usable. */
interface Others {
  hide(): void;
  show(): void;
  /** Whether an element was there, or is inside one that was. */
  has(element: Element): boolean;
}

/** Finds everything beside an element, up to the body, also outside its shadow roots. */
function findOthers(element: Element): Others {
  const others = new Set(getOthers(element));
  let isHidden = false;
  return {
    hide() {
      if (isHidden) return;
      isHidden = true;
      for (const other of others) {
        hidden.set(other, (hidden.get(other) ?? 0) + 1);
        other.setAttribute("aria-hidden", "true");
      }
    },
    show() {
      if (!isHidden) return;
      isHidden = false;
      for (const other of others) {
        const count = (hidden.get(other) ?? 1) - 1;
        if (count > 0) hidden.set(other, count);
        else {
          hidden.delete(other);
          other.removeAttribute("aria-hidden");
        }
      }
    },
    has(target) {
      for (let node: Node | null = target; node; node = getParent(node)) {
        if (others.has(node as Element)) return true;
      }
      return false;
    },
  };
}
