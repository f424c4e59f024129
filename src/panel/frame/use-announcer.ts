import { useCallback, useState } from "react";
import type { PortalProviderProps } from "../../ui/portal.js";

/** What the panel's status region says, what that of its open dialog says, and the way to say more. */
export interface Announcer {
  readonly message: string;
  readonly messageId: number;
  readonly inDialog: PortalProviderProps["status"];
  readonly announce: (text: string) => void;
}

/**
 * Holds the last announcement of a scope; that of another one is not repeated here. It is said in one place: by the dialog
 * that is open when it comes, as some readers hear nothing from outside of that, and else by the panel.
 * @param scopeKey what the panel shows
 * @param dialogKey the dialog that is open; `null`: none
 */
export function useAnnouncer(scopeKey: string, dialogKey: string | null): Announcer {
  const [said, setSaid] = useState({ scopeKey, message: "", messageId: 0 });
  const [place, setPlace] = useState({ messageId: 0, dialogKey });
  const announce = useCallback(
    (message: string) => setSaid((last) => ({ scopeKey, message, messageId: last.messageId + 1 })),
    [scopeKey],
  );
  // Coming back to a scope must not say again what was said there.
  if (said.scopeKey !== scopeKey) setSaid({ ...said, scopeKey, message: "" });
  // A dialog that comes with a message says it; one that comes after it does not say it again.
  if (place.messageId !== said.messageId) setPlace({ messageId: said.messageId, dialogKey });
  const message = said.scopeKey === scopeKey ? said.message : "";
  const { messageId } = said;
  const isHere = place.messageId === messageId && place.dialogKey === dialogKey;
  return {
    message: place.dialogKey === null ? message : "",
    messageId,
    inDialog: { message: isHere ? message : "", messageId },
    announce,
  };
}
