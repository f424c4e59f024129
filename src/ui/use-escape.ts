import { useEffect, useRef } from "react";

/**
 * Takes the Escape key before anyone else in the page sees it, while `isActive`. It listens on the window, because
 * dialogs (the host's too) listen on the document and would close.
 * @param handleEscape answers `false` to let the key through.
 */
export function useEscape(isActive: boolean, handleEscape: (event: KeyboardEvent) => boolean) {
  const handlerRef = useRef(handleEscape);
  useEffect(() => {
    handlerRef.current = handleEscape;
  });

  // The window's key events are outside React.
  useEffect(() => {
    if (!isActive) return;
    function handleKeyDown(event: KeyboardEvent) {
      // Escape also ends a composition in an input method, which is not ours to take.
      if (event.key !== "Escape" || event.isComposing) return;
      if (!handlerRef.current(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    window.addEventListener("keydown", handleKeyDown, true);
    return () => window.removeEventListener("keydown", handleKeyDown, true);
  }, [isActive]);
}
