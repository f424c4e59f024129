import { useEffect, useRef, useState } from "react";
import { runGuarded } from "../data/report-errors.js";
import { deleteApiKey, updateApiKey } from "../data/write-operations.js";
import { startWriteTimer } from "../data/write-timer.js";
import type { ApiKey, ApiKeyPatch } from "../model/api-key.js";
import { type ApiKeysError, toApiKeysError } from "../model/errors.js";
import { judgeFailure } from "../model/write-outcome.js";
import type { UseApiKeysResult } from "./use-api-keys.js";
import { useLatest } from "./use-latest.js";

/** What a dialog shows of a write that yields no token. It may be left at any time but while it's `pending`. */
export interface WriteIntent<Input> {
  /**
   * - `editing`: nothing is running.
   * - `pending`: the write is running.
   * - `unanswered`: it has been running for more than 30 seconds, so its outcome is unknown.
   * - `refused`: the server rejected it; `error` says why.
   * - `uncertain`: it ended without a clear result, so it may have been carried out.
   */
  readonly phase: "editing" | "pending" | "unanswered" | "refused" | "uncertain";
  /** Why the last attempt failed. `null`: it didn't, or there was none. */
  readonly error: ApiKeysError | null;
  /** The last attempt failed because the server is still busy with an earlier one. Wait a moment, then try again. */
  readonly isStillRunning: boolean;
  /** What was sent last. `null`: nothing yet. */
  readonly input: Input | null;
  /** Writes. Does nothing while a write is running. Never throws: see `phase` and `error`. */
  readonly submit: (input: Input) => void;
}

/** Options of the intents that yield no token. */
export interface WriteIntentOptions<Result> {
  /** It worked. `isLate`: the component has unmounted since. */
  readonly onDone?: ((result: Result, details: { readonly isLate: boolean }) => void) | undefined;
  /** It failed. `isLate`: the component has unmounted since, so nothing shows why. */
  readonly onFailed?:
    | ((error: ApiKeysError, details: { readonly isLate: boolean }) => void)
    | undefined;
}

/**
 * Runs one write and shows its state: never repeated by itself, and made even while the browser believes it's offline.
 *
 * It doesn't use TanStack's mutations. A host's client may have callbacks and defaults for those, which would run between
 * the adapter's result and the dialog, and could turn a write that worked into a failure.
 */
function useWrite<Input, Result>(
  write: (input: Input) => Promise<Result>,
  options: WriteIntentOptions<Result>,
): WriteIntent<Input> {
  const [state, setState] = useState<Omit<WriteIntent<Input>, "submit">>({
    phase: "editing",
    error: null,
    isStillRunning: false,
    input: null,
  });
  const isRunningRef = useRef(false);
  const isMountedRef = useRef(false);
  /** What was sent with an attempt whose outcome is unknown. */
  const openRef = useRef<string | null>(null);
  const latest = useLatest(options);
  useEffect(() => {
    isMountedRef.current = true;
    return () => {
      isMountedRef.current = false;
    };
  }, []);

  function submit(input: Input): void {
    // A double click is faster than a render.
    if (isRunningRef.current) return;
    isRunningRef.current = true;
    const sent = JSON.stringify(input) ?? "";
    // A different name can be taken, whatever happened to the first.
    const isRetry = openRef.current === sent;
    setState({ phase: "pending", error: null, isStillRunning: false, input });
    const stopClock = startWriteTimer(() =>
      setState((before) => ({ ...before, phase: "unanswered" })),
    );
    const end = () => {
      isRunningRef.current = false;
      stopClock();
    };
    write(input).then(
      (result) => {
        end();
        setState((before) => ({ ...before, phase: "editing" }));
        runGuarded(() => latest.current.onDone?.(result, { isLate: !isMountedRef.current }));
      },
      (thrown) => {
        end();
        const error = toApiKeysError(thrown);
        const failure = judgeFailure(error, isRetry);
        const phase = failure === "refused" ? "refused" : "uncertain";
        if (phase === "uncertain") openRef.current = sent;
        setState({ phase, error, isStillRunning: failure === "running", input });
        runGuarded(() => latest.current.onFailed?.(error, { isLate: !isMountedRef.current }));
      },
    );
  }

  return { ...state, submit };
}

/**
 * The rules of the panel's edit dialog, for your own one. The list shows the change immediately,
 * and takes it back if the server rejects it.
 *
 * @param keys what `useApiKeys` returns. The adapter and workspace are fixed on mount, so mount it
 * with its dialog
 */
export function useUpdateIntent(
  keys: Pick<UseApiKeysResult, "target">,
  apiKey: ApiKey,
  options: WriteIntentOptions<ApiKey> = {},
): WriteIntent<ApiKeyPatch> {
  const [target] = useState(keys.target);
  return useWrite((patch) => updateApiKey(target, apiKey, patch), options);
}

/**
 * The rules of the panel's delete dialog, for your own one. If the server knows no such key but its
 * list still has it, the error's code is `not_found`: the key may still work.
 *
 * @param keys what `useApiKeys` returns. The adapter and workspace are fixed on mount, so mount it
 * with its dialog
 */
export function useDeleteIntent(
  keys: Pick<UseApiKeysResult, "target">,
  apiKey: ApiKey,
  options: WriteIntentOptions<void> = {},
): Omit<WriteIntent<void>, "input"> {
  const [target] = useState(keys.target);
  return useWrite(() => deleteApiKey(target, apiKey), options);
}
