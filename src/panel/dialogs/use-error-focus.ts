import { type RefObject, useLayoutEffect, useState } from "react";
import { hasFocusWithin } from "../../ui/shadow-dom.js";

/**
 * Moves the focus to a field each time its value is rejected, which makes screen readers read the error.
 * @param refusals changes each time; a value can be rejected for the same reason again
 * @param isFirst `false`: another field that was rejected comes before this one
 * @returns whether the error has to be an alert, because the focus is in the field already, as after Enter
 */
export function useErrorFocus(
  ref: RefObject<HTMLElement | null>,
  error: string | undefined,
  refusals: number,
  isFirst = true,
): boolean {
  const [isAlert, setIsAlert] = useState(false);

  // Focus is the browser's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `refusals`
  useLayoutEffect(() => {
    if (error === undefined || !isFirst) return;
    const isThere = hasFocusWithin(ref.current);
    setIsAlert(isThere);
    if (!isThere) ref.current?.focus();
  }, [error, refusals, isFirst, ref]);

  return isAlert;
}
