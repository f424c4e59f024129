import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How many rows are added at a time. */
const STEP = 100;

/** How far below the view the last row is when more are added. */
const AHEAD = "600px";

/** How many rows to render, and how to get more of them. */
export interface GrowingCount {
  readonly count: number;
  readonly grow: () => void;
  /** For an element after the last row: when it comes near the view, the count grows. */
  readonly endRef: RefObject<HTMLDivElement | null>;
}

/**
 * Renders a long list only as far as the user scrolls.
 * @param options.resetKey when it changes, the count starts over
 * @param options.minimum the count is never lower
 * @param options.isPaused scrolling doesn't make it grow, because the last attempt to get more
 * failed
 * @param options.onGrow receives the count before it grows
 */
export function useGrowingCount(options: {
  readonly resetKey: string;
  readonly minimum: number;
  readonly isPaused: boolean;
  readonly onGrow: (countBefore: number) => void;
}): GrowingCount {
  const { resetKey, minimum, isPaused, onGrow } = options;
  const [state, setState] = useState({ resetKey, count: STEP });
  const isPrinting = useIsPrinting();
  const endRef = useRef<HTMLDivElement>(null);
  const scrolledCount = state.resetKey === resetKey ? state.count : STEP;
  const count = isPrinting ? Number.POSITIVE_INFINITY : Math.max(scrolledCount, minimum);

  function grow() {
    setState({ resetKey, count: scrolledCount + STEP });
    onGrow(count);
  }

  // Observed again after each render, because an end that stays in view reports only once.
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
      // Without an observer, there's still the button.
      return;
    }
  });

  return { count, grow, endRef };
}

/** Whether the page is being printed. Paper can't be scrolled for more. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);

  // The browser takes its picture as soon as the event's listeners have run.
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
