/**
 * Calls what is not to be relied on: the host's code, or whatever follows a write. What it throws is reported as uncaught,
 * as from any event handler, and goes no further: it must not turn a write that worked into a failure, or take the panel
 * down.
 */
export function tellHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
