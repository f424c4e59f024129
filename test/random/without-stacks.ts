/**
 * Runs something in which errors note no stack: React makes one for each element, which is a good part of all the time that
 * walks take. What a walk has found is told by its steps.
 */
export async function withoutStacks(run: () => Promise<void>): Promise<void> {
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
  // React sets a limit of its own, so a number would not last.
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
