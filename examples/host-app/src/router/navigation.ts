/** Asked before the user leaves the page. `false` keeps them there. */
export type LeaveGuard = () => boolean;

interface EntryState {
  /** The entry's position in this app's history, which tells back from forward. */
  readonly index: number;
}

const listeners = new Set<() => void>();
let guard: LeaveGuard | null = null;
let current = 0;
/** How many upcoming `popstate` events come from undoing a refused step. */
let ownSteps = 0;

function indexOf(state: unknown): number | null {
  const index = (state as EntryState | null)?.index;
  return typeof index === "number" ? index : null;
}

function notify(): void {
  for (const listener of listeners) listener();
}

function handlePopState(event: PopStateEvent): void {
  if (ownSteps > 0) {
    ownSteps -= 1;
    return;
  }
  const target = indexOf(event.state);
  if (target !== null && target !== current && guard && !guard()) {
    // The address has changed already; the only way to stay is to go back.
    ownSteps += 1;
    window.history.go(current - target);
    return;
  }
  current = target ?? current;
  notify();
}

/** Starts to follow the browser's history. Call once, before the first render. */
export function startNavigation(): void {
  const index = indexOf(window.history.state);
  current = index ?? 0;
  if (index === null) window.history.replaceState({ index: current } satisfies EntryState, "");
  window.addEventListener("popstate", handlePopState);
}

/** Goes to a page of this app, unless the guard refuses. */
export function navigate(path: string, { isReplacing = false } = {}): void {
  if (!isReplacing && guard && !guard()) return;
  if (isReplacing) {
    window.history.replaceState({ index: current } satisfies EntryState, "", path);
  } else {
    current += 1;
    window.history.pushState({ index: current } satisfies EntryState, "", path);
  }
  notify();
}

/** Sets the guard that's asked before a page is left. `null`: no guard. */
export function setLeaveGuard(next: LeaveGuard | null): void {
  guard = next;
}

/** For React's `useSyncExternalStore`. */
export function subscribeToPath(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getPath(): string {
  return window.location.pathname;
}

export function getSearch(): string {
  return window.location.search;
}
