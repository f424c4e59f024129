/** How long to wait for a write before its outcome counts as unknown, in milliseconds. */
const WRITE_TIMEOUT_MS = 30_000;

const pauses = new Set<symbol>();
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of [...listeners]) listener();
}

/**
 * Pauses all timers while the user verifies their identity: that time isn't the server's.
 * @returns a function that ends this pause; calling it again does nothing
 */
export function pauseWriteTimers(): () => void {
  const pause = Symbol("pause");
  pauses.add(pause);
  notify();
  return () => {
    if (pauses.delete(pause)) notify();
  };
}

/**
 * Measures how long a write has been waiting for the server.
 * @param onTimeout called once the wait exceeds {@link WRITE_TIMEOUT_MS}
 * @returns a function that stops the timer
 */
export function startWriteTimer(onTimeout: () => void): () => void {
  let remainingMs = WRITE_TIMEOUT_MS;
  let startedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    listeners.delete(update);
  };
  const update = () => {
    if (timer !== undefined) remainingMs -= Date.now() - startedAt;
    clearTimeout(timer);
    timer = undefined;
    if (pauses.size > 0) return;
    startedAt = Date.now();
    timer = setTimeout(() => {
      stop();
      onTimeout();
    }, remainingMs);
  };
  listeners.add(update);
  update();
  return stop;
}
