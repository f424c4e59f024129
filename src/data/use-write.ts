import { useRef, useState } from "react";
import { type ApiKeysError, toApiKeysError } from "../model/errors.js";

/** A write as a dialog sees it. */
export interface Write<Variables, Result> {
  readonly isPending: boolean;
  /** Why the last try failed. `null`: it did not, or none was made. */
  readonly error: ApiKeysError | null;
  /** As `isPending`, but true from the call of `run` on, before anything is drawn: a double click is that quick. */
  readonly isUnderWay: () => boolean;
  /** @throws ApiKeysError */
  readonly run: (variables: Variables) => Promise<Result>;
}

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
  const [state, setState] = useState<{ isPending: boolean; error: ApiKeysError | null }>({
    isPending: false,
    error: null,
  });
  return {
    ...state,
    isUnderWay: () => runningRef.current > 0,
    run: async (variables) => {
      runningRef.current += 1;
      setState({ isPending: true, error: null });
      let error: ApiKeysError | null = null;
      try {
        return await operation(variables);
      } catch (thrown) {
        error = toApiKeysError(thrown);
        throw error;
      } finally {
        runningRef.current -= 1;
        setState({ isPending: runningRef.current > 0, error });
      }
    },
  };
}
