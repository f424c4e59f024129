import { useEffect, useState } from "react";
import { startWriteTimer } from "../data/write-timer.js";

/** Whether a write has been waiting for its answer for longer than one waits. */
export function useIsUnanswered(isPending: boolean): boolean {
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (!isPending) return;
    const stop = startWriteTimer(() => setIsLong(true));
    return () => {
      stop();
      setIsLong(false);
    };
  }, [isPending]);

  return isPending && isLong;
}
