import { useEffect, useState } from "react";

/**
 * Counts down the whole seconds until an instant, to 0.
 * @param instant milliseconds since 1970. `null`: 0 seconds
 */
export function useSecondsUntil(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const seconds = instant === null ? 0 : Math.max(0, Math.ceil((instant - now) / 1000));

  // Time passes outside React.
  useEffect(() => {
    if (instant === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [instant]);

  return seconds;
}
