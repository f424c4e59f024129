import { useSyncExternalStore } from "react";

/** How often relative times move on. In milliseconds. */
const TICK_MS = 30_000;

/** How old a reading may be that nothing keeps fresh. In milliseconds. */
const FRESH_MS = 1000;

let now = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, TICK_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

function getNow(): number {
  // Without a subscriber nothing keeps the reading fresh; two readings of one render must be the same all the same.
  if (listeners.size === 0 && Math.abs(Date.now() - now) > FRESH_MS) now = Date.now();
  return now;
}

/** On a server there is no time: a page that is rendered ahead of its readers must not depend on when that was. */
function getServerNow(): number {
  return 0;
}

/**
 * The time, in milliseconds since 1970, moving on every half minute. One timer serves all panels. 0 on the server and in the
 * render that takes over its markup, neither of which shows a key.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, getNow, getServerNow);
}
