import { useCallback, useState } from "react";

/** A message for the status region. */
export interface Announcement {
  readonly message: string;
  /** Changes with each announcement, so that the same words can be announced twice. */
  readonly messageId: number;
}

/** The last announcement, and the way to make another. */
export interface Announcer {
  readonly last: Announcement;
  readonly announce: (text: string) => void;
}

/**
 * Holds the last announcement of a scope.
 * @param scopeKey what the panel shows. An announcement of another scope isn't repeated here
 */
export function useAnnouncer(scopeKey: string): Announcer {
  const [said, setSaid] = useState({ scopeKey, message: "", messageId: 0 });
  const announce = useCallback(
    (message: string) =>
      setSaid(({ messageId }) => ({ scopeKey, message, messageId: messageId + 1 })),
    [scopeKey],
  );
  // Coming back to a scope must not repeat its last announcement.
  if (said.scopeKey !== scopeKey) setSaid({ ...said, scopeKey, message: "" });
  const { message, messageId } = said;
  return { last: { message: said.scopeKey === scopeKey ? message : "", messageId }, announce };
}

/**
 * Decides where an announcement is made: in the dialog that is open when it comes, as some screen readers ignore everything
 * outside of it, or else in the page.
 * @param dialogKey the dialog that is open; `null`: none
 */
export function useAnnouncementPlace(
  { message, messageId }: Announcement,
  dialogKey: string | null,
): { readonly inPage: Announcement; readonly inDialog: Announcement } {
  const [place, setPlace] = useState({ messageId: 0, dialogKey });
  // A dialog that opens with an announcement makes it; one that opens after it doesn't repeat it.
  if (place.messageId !== messageId) setPlace({ messageId, dialogKey });
  const isHere = place.messageId === messageId && place.dialogKey === dialogKey;
  return {
    inPage: { message: place.dialogKey === null ? message : "", messageId },
    inDialog: { message: isHere ? message : "", messageId },
  };
}
