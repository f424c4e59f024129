import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How many rows are added at a time. */
const STEP = 100;

/** Rows are added before the reader has reached the end of those that are there. */
const AHEAD = "600px";

/** How many rows are drawn, and what makes it more. */
export interface GrowingCount {
  readonly count: number;
  readonly grow: () => void;
  /** Goes on an element after the last row: when it comes near the view, the count grows. */
  readonly endRef: RefObject<HTMLDivElement | null>;
}

/**
 * Draws a long list as far as it is read.
 * @param resetKey where it changes, the count starts again
 * @param isPaused do not grow by scrolling, because the last attempt to get more failed
 * @param onGrow called as the count grows
 */
export function useGrowingCount(
  resetKey: string,
  isPaused: boolean,
  onGrow: () => void,
): GrowingCount {
  const [state, setState] = useState({ resetKey, count: STEP });
  const count = state.resetKey === resetKey ? state.count : STEP;
  const endRef = useRef<HTMLDivElement>(null);

  function grow() {
    setState({ resetKey, count: count + STEP });
    onGrow();
  }

  // Scrolling is outside React. Observed anew after each render, because an end that stays in view reports only once.
  useEffect(() => {
    const end = endRef.current;
    if (!end || isPaused) return;
    try {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) grow();
        },
        { rootMargin: AHEAD },
      );
      observer.observe(end);
      return () => observer.disconnect();
    } catch {
      // The button is there for whoever cannot scroll.
      return;
    }
  });

  return { count: useIsPrinting() ? Number.POSITIVE_INFINITY : count, grow, endRef };
}

/** Whether the page is being printed. Paper cannot be scrolled to get more. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);

  // The browser takes its picture as soon as the event's listeners are through.
  useEffect(() => {
    const handleBefore = () => flushSync(() => setIsPrinting(true));
    const handleAfter = () => setIsPrinting(false);
    window.addEventListener("beforeprint", handleBefore);
    window.addEventListener("afterprint", handleAfter);
    return () => {
      window.removeEventListener("beforeprint", handleBefore);
      window.removeEventListener("afterprint", handleAfter);
    };
  }, []);

  return isPrinting;
}
