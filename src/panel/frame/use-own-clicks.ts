import { type RefObject, useEffect } from "react";

/** What a press in it means something for, by itself. */
const ACTIVE = "a, input, select, textarea, label, summary, [type=submit]";

/**
 * Keeps a press in the panel from pressing what the host has put around it: a link would be followed, and a label would
 * press the first button in it, which creates a key.
 */
export function useOwnClicks(rootRef: RefObject<HTMLElement | null>): void {
  // What a press does by default is the browser's to do.
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
