import { useEffect, useRef } from "react";

/**
 * Whether a key belongs to an input method that is composing a word. Safari fires the end of a composition before the key
 * that ended it; that key then has code 229.
 */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}

type Handler = (event: KeyboardEvent) => boolean;

/** Everyone who wants the key, the latest last. */
const handlers: Handler[] = [];

function isOurs(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(".akp-root"));
}

function handleKeyDown(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  if (isComposing(event)) {
    // The input method handles it; a modal of the host around our field must not close either.
    if (isOurs(event)) event.stopImmediatePropagation();
    return;
  }
  if (![...handlers].reverse().some((handle) => handle(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * While `isActive`, handles the Escape key before anyone else on the page. It listens on the window because dialogs (the
 * host's, too) listen on the document and would close. The handler that became active last goes first, such as that of a
 * menu above a tooltip.
 * @param handleEscape returns `false` to let the key through
 */
export function useEscape(isActive: boolean, handleEscape: Handler) {
  const handlerRef = useRef(handleEscape);
  useEffect(() => {
    handlerRef.current = handleEscape;
  });

  // The window's key events are outside React.
  useEffect(() => {
    if (!isActive) return;
    const handle: Handler = (event) => handlerRef.current(event);
    if (handlers.push(handle) === 1) window.addEventListener("keydown", handleKeyDown, true);
    return () => {
      handlers.splice(handlers.indexOf(handle), 1);
      if (handlers.length === 0) window.removeEventListener("keydown", handleKeyDown, true);
    };
  }, [isActive]);
}
