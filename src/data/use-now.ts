import { useSyncExternalStore } from "react";

/** How often relative times move on. In milliseconds. */
const TICK_MS = 30_000;

let now = Date.now();
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
  // Without a subscriber nothing keeps the reading fresh.
  if (listeners.size === 0) now = Date.now();
  return now;
}

/** The time, in milliseconds since 1970, moving on every half minute. One timer serves all panels. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, getNow, getNow);
}
