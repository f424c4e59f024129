/**
 * Settles with `work`, or rejects with the signal's reason as soon as the signal is aborted.
 * @param signal `undefined`: nothing can cut the wait short
 */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const handleAbort = () => reject(signal.reason);
    if (signal.aborted) handleAbort();
    signal.addEventListener("abort", handleAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", handleAbort));
  });
}

/**
 * Waits as a network would.
 * @param ms `Infinity`: forever
 * @param signal of a read; writes have none
 */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    if (ms === 0) resolve();
    else if (ms !== Number.POSITIVE_INFINITY) timer = setTimeout(resolve, ms);
  });
  return orAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

/** Waits for somebody else's decision. */
export function waitFor(gate: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return orAborted(gate, signal);
}
