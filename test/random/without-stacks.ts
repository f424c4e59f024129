/**
 * Runs something whose errors record no stack: React makes an error for each element, which is a
 * good part of all the time that walks take. A walk's finding is described by its steps.
 */
export async function withoutStacks(run: () => Promise<void>): Promise<void> {
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
  // React sets its own limit, so a number wouldn't last.
  Object.defineProperty(Error, "stackTraceLimit", {
    configurable: true,
    get: () => 0,
    set: () => {},
  });
  try {
    await run();
  } finally {
    if (limit) Object.defineProperty(Error, "stackTraceLimit", limit);
  }
}
