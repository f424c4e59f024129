import { type RefObject, useEffect } from "react";

/** Elements that handle a press themselves. */
const ACTIVE = "a, input, select, textarea, label, summary, [type=submit]";

/**
 * Keeps a press in an element from activating what the host has put around it: a link would be followed, and a label would
 * press the first button inside, which creates a key.
 */
export function useIsolatedClicks(rootRef: RefObject<HTMLElement | null>): void {
  // What a press does by default is up to the browser.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    function handleClick(event: Event) {
      if (!root?.parentElement?.closest("a, label, summary")) return;
      const active = event.target instanceof Element ? event.target.closest(ACTIVE) : null;
      if (!active || !root.contains(active)) event.preventDefault();
    }
    root.addEventListener("click", handleClick);
    return () => root.removeEventListener("click", handleClick);
  }, [rootRef]);
}
