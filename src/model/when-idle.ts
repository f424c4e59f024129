/** How long to wait for an idle browser, in milliseconds. */
const IDLE_MS = 2000;
/** The same for browsers that don't tell: Safari. */
const PAUSE_MS = 200;

/**
 * Calls back when the browser has nothing else to do. Returns a function that stops it.
 * @param idleMs how long a busy browser may put it off, in milliseconds
 * @param pauseMs how long to wait where the browser doesn't say that it's idle, in milliseconds
 */
export function whenIdle(
  callback: () => void,
  idleMs: number = IDLE_MS,
  pauseMs: number = PAUSE_MS,
): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, pauseMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: idleMs });
  return () => cancelIdleCallback(handle);
}
