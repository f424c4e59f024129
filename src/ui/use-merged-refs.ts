import { type ForwardedRef, useCallback } from "react";

/** One ref that fills two. */
export function useMergedRefs<T>(
  first: ForwardedRef<T> | undefined,
  second: ForwardedRef<T> | undefined,
) {
  return useCallback(
    (node: T | null) => {
      for (const ref of [first, second]) {
        if (typeof ref === "function") ref(node);
        else if (ref) ref.current = node;
      }
    },
    [first, second],
  );
}
