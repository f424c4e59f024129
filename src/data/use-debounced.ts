import { useEffect, useState } from "react";

/**
 * A value once it has stayed the same for a while.
 * @param delayMs how long, in milliseconds
 * @param resetKey where this changes, the value counts at once
 */
export function useDebounced<T>(value: T, delayMs: number, resetKey: string): T {
  const [settled, setSettled] = useState({ value, resetKey });
  const isReset = settled.resetKey !== resetKey;

  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value, resetKey }), isReset ? 0 : delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs, resetKey, isReset]);

  return isReset ? value : settled.value;
}
