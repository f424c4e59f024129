import { useSyncExternalStore } from "react";

/** How often relative times update, in milliseconds. */
const TICK_MS = 30_000;

/** How old the time may be while no timer updates it, in milliseconds. */
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
  // Without a subscriber, no timer updates the time. Two reads in one render must still return the same.
  if (listeners.size === 0 && Math.abs(Date.now() - now) > FRESH_MS) now = Date.now();
  return now;
}

/** A page that is rendered on a server must not depend on when that happened. */
function getServerNow(): number {
  return 0;
}

/**
 * The current time in milliseconds since 1970, updated every half minute. All panels share one timer. It is 0 on the server
 * and while hydrating, when no key is on screen.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, getNow, getServerNow);
}
