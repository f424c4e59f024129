import { useCallback, useState } from "react";

/** What the status region says, and the way to say more. */
export interface Announcer {
  readonly message: string;
  readonly messageId: number;
  readonly announce: (text: string) => void;
}

/**
 * Holds the last announcement of a scope; that of another one is not repeated here.
 * @param scopeKey what the panel shows
 */
export function useAnnouncer(scopeKey: string): Announcer {
  const [said, setSaid] = useState({ scopeKey, message: "", messageId: 0 });
  const announce = useCallback(
    (message: string) => setSaid((last) => ({ scopeKey, message, messageId: last.messageId + 1 })),
    [scopeKey],
  );
  // Coming back to a scope must not say again what was said there.
  if (said.scopeKey !== scopeKey) setSaid({ ...said, scopeKey, message: "" });
  const message = said.scopeKey === scopeKey ? said.message : "";
  return { message, messageId: said.messageId, announce };
}
