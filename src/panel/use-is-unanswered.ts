import { useEffect, useState } from "react";
import { WRITE_ANSWER_MS } from "../model/issue-intent.js";

/** Whether a write has been waiting for its answer for longer than one waits. */
export function useIsUnanswered(isPending: boolean): boolean {
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => setIsLong(true), WRITE_ANSWER_MS);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isPending]);

  return isPending && isLong;
}
