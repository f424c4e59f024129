/** How long to wait for an idle browser, in milliseconds. */
const IDLE_MS = 2000;
/** The same for browsers that don't tell: Safari. */
const PAUSE_MS = 200;

/** Calls back when the browser has nothing else to do. Returns a function that stops it. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, PAUSE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: IDLE_MS });
  return () => cancelIdleCallback(handle);
}
