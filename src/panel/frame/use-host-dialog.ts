import { useCallback, useState } from "react";
import { useLatest } from "../../headless/use-latest.js";

type Ask = () => Promise<boolean>;

/** The host's question to its user, as the panel asks it, and whether it is open. */
export interface HostDialog {
  readonly ask: Ask | undefined;
  readonly isOpen: boolean;
}

/**
 * Knows while the host asks who the user is. It does so in a dialog of its own, which the panel's must not keep from the
 * focus, from presses, or from sight.
 * @param onReauthenticate `undefined`: the host offers no such way
 */
export function useHostDialog(onReauthenticate: Ask | undefined): HostDialog {
  const [count, setCount] = useState(0);
  const latest = useLatest(onReauthenticate);
  const ask = useCallback(async () => {
    setCount((last) => last + 1);
    try {
      return (await latest.current?.()) ?? false;
    } finally {
      setCount((last) => last - 1);
    }
  }, [latest]);
  return { ask: onReauthenticate && ask, isOpen: count > 0 };
}
