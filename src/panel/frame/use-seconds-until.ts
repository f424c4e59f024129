import { useEffect, useState } from "react";

/**
 * Whole seconds until an instant, counting down; 0 once it has come.
 * @param instant milliseconds since 1970; `null`: counts as come
 */
export function useSecondsUntil(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const seconds = instant === null ? 0 : Math.max(0, Math.ceil((instant - now) / 1000));

  useEffect(() => {
    if (instant === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [instant]);

  return seconds;
}
