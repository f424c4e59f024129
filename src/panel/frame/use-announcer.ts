import { useCallback, useState } from "react";
import type { PortalProviderProps } from "../../ui/portal.js";

/** The current announcement, and a function to make another one. */
export interface Announcer {
  /** For the panel's status region. */
  readonly message: string;
  readonly messageId: number;
  /** For the status region of the open dialog. */
  readonly inDialog: PortalProviderProps["status"];
  readonly announce: (text: string) => void;
}

/**
 * Holds the last announcement of a scope. It's made in one place: in the dialog that's open at that moment, because some
 * screen readers announce nothing from outside it, otherwise in the panel.
 * @param scopeKey the scope that the panel shows; announcements of another scope aren't repeated
 * @param dialogKey the open dialog. `null`: none
 */
export function useAnnouncer(scopeKey: string, dialogKey: string | null): Announcer {
  const [said, setSaid] = useState({ scopeKey, message: "", messageId: 0 });
  const [place, setPlace] = useState({ messageId: 0, dialogKey });
  const announce = useCallback(
    (message: string) => setSaid((last) => ({ scopeKey, message, messageId: last.messageId + 1 })),
    [scopeKey],
  );
  // Coming back to a scope must not repeat its last announcement.
  if (said.scopeKey !== scopeKey) setSaid({ ...said, scopeKey, message: "" });
  // A dialog that opens together with a message announces it; one that opens later doesn't repeat it.
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
