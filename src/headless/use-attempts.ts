import { useEffect, useRef } from "react";
import { startWriteTimer } from "../data/write-timer.js";
import { type ApiKeysError, toApiKeysError } from "../model/errors.js";
import { holdPage } from "../token/leave-guard.js";
import type { CreatedApiKey } from "./writes.js";

/** What becomes of an attempt. */
interface AttemptHandlers {
  /** It has been running for too long. The end may still come. */
  readonly onOverdue: () => void;
  readonly onIssued: (issued: CreatedApiKey) => void;
  readonly onFailed: (error: ApiKeysError) => void;
}

/** The attempts at a create or rotate. */
export interface Attempts {
  /** Whether one is running. A double click is faster than a render. */
  readonly isBusy: () => boolean;
  /** Starts one. An overdue one doesn't keep the next from starting. */
  readonly run: (send: () => Promise<CreatedApiKey>, handlers: AttemptHandlers) => void;
  /** Releases the page from the attempts that are overdue: the user has given them up. */
  readonly release: () => void;
}

/**
 * Runs attempts that yield a token, and makes the browser ask before the page is left: while one is running, and until an
 * overdue one is given up or its component has gone, after which no one could give it up.
 */
export function useAttempts(): Attempts {
  /** The attempt that blocks further ones, so that the end of an earlier one doesn't count as its end. */
  const busyRef = useRef<symbol | null>(null);
  /** What releases the page, for each overdue attempt. `null`: the component isn't mounted. */
  const overdueRef = useRef<Set<() => void> | null>(null);

  useEffect(() => {
    const overdue = new Set<() => void>();
    overdueRef.current = overdue;
    return () => {
      overdueRef.current = null;
      for (const releasePage of overdue) releasePage();
    };
  }, []);

  function run(send: () => Promise<CreatedApiKey>, handlers: AttemptHandlers): void {
    const busy = Symbol("attempt");
    busyRef.current = busy;
    const releasePage = holdPage();
    const free = () => {
      if (busyRef.current === busy) busyRef.current = null;
    };
    const stopTimer = startWriteTimer(() => {
      free();
      if (overdueRef.current) overdueRef.current.add(releasePage);
      else releasePage();
      handlers.onOverdue();
    });
    const end = () => {
      stopTimer();
      free();
      releasePage();
      overdueRef.current?.delete(releasePage);
    };
    send().then(
      (issued) => {
        end();
        handlers.onIssued(issued);
      },
      (thrown) => {
        end();
        handlers.onFailed(toApiKeysError(thrown));
      },
    );
  }

  return {
    isBusy: () => busyRef.current !== null,
    run,
    release: () => {
      for (const releasePage of overdueRef.current ?? []) releasePage();
      overdueRef.current?.clear();
    },
  };
}
