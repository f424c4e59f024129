import { useCallback, useState } from "react";
import { useLatest } from "../../headless/use-latest.js";

type Ask = () => Promise<boolean>;

/** How the host asks its user to verify their identity. */
export interface HostDialog {
  readonly ask: Ask | undefined;
  readonly isOpen: boolean;
}

async function askHost(ask: Ask | undefined, onSettled: () => void): Promise<boolean> {
  try {
    return (await ask?.()) ?? false;
  } finally {
    onSettled();
  }
}

/**
 * Tracks whether the host is asking its user to verify their identity. The host does so in its own dialog, and the panel's
 * dialog must neither take its focus or presses nor cover it.
 * @param onReauthenticate `undefined`: the host can't ask
 */
export function useHostDialog(onReauthenticate: Ask | undefined): HostDialog {
  const [count, setCount] = useState(0);
  const latest = useLatest(onReauthenticate);
  const ask = useCallback(() => {
    setCount((last) => last + 1);
    return askHost(latest.current, () => setCount((last) => last - 1));
  }, [latest]);
  return { ask: onReauthenticate && ask, isOpen: count > 0 };
}
