import { useEffect, useMemo, useState } from "react";
import { pauseWriteTimers } from "../data/write-timer.js";
import { useLatest } from "./use-latest.js";

/** Only a clear yes counts; a host that throws hasn't given one. */
async function isConfirmed(onReauthenticate: () => Promise<boolean>): Promise<boolean> {
  try {
    return (await onReauthenticate()) === true;
  } catch {
    return false;
  }
}

/**
 * Asks one question at a time: a second request joins the one in progress.
 * @param onChange receives whether a question is open, each time that changes
 */
export function createReauthentication(onChange: (isOpen: boolean) => void) {
  let pending: Promise<boolean> | null = null;
  let resumeTimers = () => {};
  return {
    request(onReauthenticate: () => Promise<boolean>): Promise<boolean> {
      if (pending) return pending;
      resumeTimers = pauseWriteTimers();
      onChange(true);
      pending = isConfirmed(onReauthenticate).finally(() => {
        pending = null;
        resumeTimers();
        onChange(false);
      });
      return pending;
    },
    /** Call it when no one waits for the result any longer. */
    leave: () => resumeTimers(),
  };
}

/** How the user verifies their identity, shared by the list and all writes of one surface. */
export interface Reauthentication {
  /**
   * Resolves to `true` only if the user verified their identity, and never rejects. `undefined`: the host offers no way to
   * do this.
   */
  readonly reauthenticate: (() => Promise<boolean>) | undefined;
  /** The host is asking now, in its own dialog. */
  readonly isReauthenticating: boolean;
}

/** Asks the host to verify who the user is, through the newest `onReauthenticate`. */
export function useReauthentication(
  onReauthenticate: (() => Promise<boolean>) | undefined,
): Reauthentication {
  const [isReauthenticating, setIsReauthenticating] = useState(false);
  const [reauthentication] = useState(() => createReauthentication(setIsReauthenticating));
  const latest = useLatest(onReauthenticate);
  const isOffered = onReauthenticate !== undefined;
  useEffect(() => reauthentication.leave, [reauthentication]);
  const reauthenticate = useMemo(
    () =>
      isOffered
        ? () => reauthentication.request(async () => (await latest.current?.()) ?? false)
        : undefined,
    [isOffered, reauthentication, latest],
  );
  return { reauthenticate, isReauthenticating };
}
