import { ApiKeysError } from "../../model/errors.js";

/**
 * Runs a read that ends when the caller aborts or the time is up, also where what it waits for takes no notice of
 * signals.
 * @param timeoutMs `Infinity`: no limit
 * @throws the caller's own reason after an abort, so that the caller knows it again; `ApiKeysError` `unavailable` after
 * the time
 */
export async function withTimeout<Result>(
  call: string,
  timeoutMs: number,
  callerSignal: AbortSignal,
  read: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  callerSignal.throwIfAborted();
  const controller = new AbortController();
  const handleAbort = () => controller.abort(callerSignal.reason);
  const handleTimeout = () =>
    controller.abort(
      new ApiKeysError("unavailable", {
        message: `The backend did not answer ${call} within ${timeoutMs} ms.`,
      }),
    );
  callerSignal.addEventListener("abort", handleAbort, { once: true });
  const timer = timeoutMs < 2 ** 31 ? setTimeout(handleTimeout, timeoutMs) : undefined;
  const { signal } = controller;
  try {
    // Begun before the read, so that its rejection comes first: a `fetch` may turn the reason into an error of its own.
    const ended = new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return await Promise.race([read(signal), ended]);
  } finally {
    clearTimeout(timer);
    callerSignal.removeEventListener("abort", handleAbort);
  }
}
