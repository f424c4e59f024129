import { useEffect, useRef } from "react";
import { isComposing } from "./is-composing.js";

type Handler = (event: KeyboardEvent) => boolean;

/** Those that want the key, the latest last. */
const handlers: Handler[] = [];

function isOurs(event: Event): boolean {
  return event.composedPath().some((it) => it instanceof Element && it.matches(".akp-root"));
}

function handleKeyDown(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  if (isComposing(event)) {
    // It is the input method's; a modal of the host around our field must not close by it either.
    if (isOurs(event)) event.stopImmediatePropagation();
    return;
  }
  if (![...handlers].reverse().some((handle) => handle(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Takes the Escape key before anyone else in the page sees it, while `isActive`. It listens on the window, because
 * dialogs (the host's too) listen on the document and would close. What became active last is asked first: a menu that
 * was opened above a tip.
 * @param handleEscape answers `false` to let the key through.
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
