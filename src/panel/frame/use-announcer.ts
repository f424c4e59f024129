import { useCallback, useEffect, useState } from "react";
import { useLatest } from "../../headless/use-latest.js";
import { createStore, type Store, useStore } from "./store.js";

/** A message for the status region. */
export interface Announcement {
  readonly message: string;
  /** Changes with each announcement, so that the same words can be announced twice. */
  readonly messageId: number;
}

/** The last announcement, and the way to make another. */
export interface Announcer {
  readonly said: Store<Announcement>;
  readonly announce: (text: string) => void;
}

/**
 * Holds the last announcement of a scope.
 * @param scopeKey what the panel shows. An announcement of another scope isn't repeated here
 */
export function useAnnouncer(scopeKey: string): Announcer {
  const [said] = useState(() => createStore(SILENCE));
  const latestScope = useLatest(scopeKey);
  // Coming back to a scope must not repeat its last announcement.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope that is left takes it along
  useEffect(
    () => () => said.set({ message: "", messageId: said.get().messageId }),
    [said, scopeKey],
  );
  const announce = useCallback(
    (message: string) => {
      if (latestScope.current !== scopeKey) return;
      said.set({ message, messageId: said.get().messageId + 1 });
    },
    [said, scopeKey, latestScope],
  );
  return { said, announce };
}

const SILENCE: Announcement = { message: "", messageId: 0 };

/**
 * Decides where an announcement is made: in the dialog that is open when it comes, as some screen readers ignore everything
 * outside of it, or else in the page.
 * @param dialogKey the dialog that is open; `null`: none
 */
export function useAnnouncementPlace(
  said: Store<Announcement>,
  dialogKey: string | null,
): { readonly inPage: Announcement; readonly inDialog: Announcement } {
  const { message, messageId } = useStore(said);
  // Whatever came before this was there, the page has announced.
  const [place, setPlace] = useState<{ messageId: number; dialogKey: string | null }>({
    messageId,
    dialogKey: null,
  });
  // A dialog that opens with an announcement makes it; one that opens after it doesn't repeat it.
  if (place.messageId !== messageId) setPlace({ messageId, dialogKey });
  const isHere = place.messageId === messageId && place.dialogKey === dialogKey;
  return {
    inPage: { message: place.dialogKey === null ? message : "", messageId },
    inDialog: { message: isHere ? message : "", messageId },
  };
}
