import { useRef, useState } from "react";
import { type ApiKeysError, toApiKeysError } from "../model/errors.js";
import { judgeFailure } from "../model/write-outcome.js";

/** A write as a dialog sees it. */
export interface Write<Variables, Result> {
  readonly isPending: boolean;
  /** Why the last try failed. `null`: it did not, or none was made. */
  readonly error: ApiKeysError | null;
  /** The last try failed because the server is still busy with an earlier one. */
  readonly isStillRunning: boolean;
  /** As `isPending`, but true from the call of `run` on, before anything is drawn: a double click is that quick. */
  readonly isUnderWay: () => boolean;
  /** @throws ApiKeysError */
  readonly run: (variables: Variables) => Promise<Result>;
}

const CALM = { isPending: false, error: null, isStillRunning: false } as const;

/**
 * Runs one write operation and shows its state: never repeated by itself, also made while the browser believes to be
 * offline, and kept nowhere.
 *
 * TanStack's mutations are not used: what a host has set on its client (callbacks of the cache, defaults, a scope) would
 * run between the adapter's answer and the dialog, and could turn a write that worked into a failure.
 */
export function useWrite<Variables, Result>(
  operation: (variables: Variables) => Promise<Result>,
): Write<Variables, Result> {
  const runningRef = useRef(0);
  /** What was sent with a try of open outcome. */
  const openRef = useRef<{ readonly variables: Variables } | null>(null);
  const [state, setState] = useState<Omit<Write<Variables, Result>, "isUnderWay" | "run">>(CALM);
  return {
    ...state,
    isUnderWay: () => runningRef.current > 0,
    run: async (variables) => {
      runningRef.current += 1;
      setState({ ...CALM, isPending: true });
      let [error, isStillRunning]: [ApiKeysError | null, boolean] = [null, false];
      try {
        return await operation(variables);
      } catch (thrown) {
        error = toApiKeysError(thrown);
        // Another name, say, may well be taken, whatever became of the first.
        const isRetry = openRef.current !== null && openRef.current.variables === variables;
        const failure = judgeFailure(error, isRetry);
        isStillRunning = failure === "running";
        if (failure !== "refused") openRef.current = { variables };
        throw error;
      } finally {
        runningRef.current -= 1;
        setState({ isPending: runningRef.current > 0, error, isStillRunning });
      }
    },
  };
}
