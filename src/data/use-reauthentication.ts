import { useEffect, useMemo, useState } from "react";
import { pauseWriteTimers } from "./write-timer.js";

/** Only a clear yes counts; a host that throws hasn't given one. */
async function isConfirmed(onReauthenticate: () => Promise<boolean>): Promise<boolean> {
  try {
    return (await onReauthenticate()) === true;
  } catch {
    return false;
  }
}

/** Asks one question at a time: a second request joins the one in progress. */
export function createReauthentication() {
  let pending: Promise<boolean> | null = null;
  let resumeTimers = () => {};
  return {
    request(onReauthenticate: () => Promise<boolean>): Promise<boolean> {
      if (pending) return pending;
      resumeTimers = pauseWriteTimers();
      pending = isConfirmed(onReauthenticate).finally(() => {
        pending = null;
        resumeTimers();
      });
      return pending;
    },
    /** Call it when no one waits for the result any longer. */
    leave: () => resumeTimers(),
  };
}

/**
 * The host's way to have the user verify their identity, shared by the list and all writes of one surface.
 * @param onReauthenticate `undefined`: the host offers no way to do this
 * @returns a function that resolves to `true` only if the user verified their identity, and never rejects
 */
export function useReauthentication(
  onReauthenticate: (() => Promise<boolean>) | undefined,
): (() => Promise<boolean>) | undefined {
  const [reauthentication] = useState(createReauthentication);
  useEffect(() => reauthentication.leave, [reauthentication]);
  return useMemo(
    () => onReauthenticate && (() => reauthentication.request(onReauthenticate)),
    [onReauthenticate, reauthentication],
  );
}
