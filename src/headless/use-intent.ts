import { useEffect, useReducer, useRef } from "react";
import { runGuarded } from "../data/report-errors.js";
import type { ApiKeysError } from "../model/errors.js";
import {
  createIdempotencyKey,
  type Intent,
  type IntentEvent,
  isEarlierAttemptRunning,
  isIntentHeld,
} from "../model/intent.js";
import { MissingTokenError } from "../model/read-issued.js";
import { beginIntent, intentHolderReducer } from "./intent-state.js";
import { useAttempts } from "./use-attempts.js";
import { useLatest } from "./use-latest.js";
import type { ApiKeysTarget, CreatedApiKey } from "./writes.js";

/** What a form or dialog shows of something the user wants to have made exactly once. */
export interface IntentState {
  /**
   * - `editing`: no attempt is running.
   * - `pending`: an attempt is running.
   * - `unanswered`: it has been running for more than 30 seconds, so its outcome is unknown.
   * - `refused`: the server rejected every attempt, so nothing was made; `error` says why.
   * - `uncertain`: an attempt ended without a clear result, so something may have been made.
   */
  readonly phase: Intent["phase"];
  /** Why the last attempt failed. `null`: it didn't, or there was none. */
  readonly error: ApiKeysError | null;
  /** Nothing may be changed or dropped now: an attempt is running, or its outcome is unknown. */
  readonly isHeld: boolean;
  /** The outcome is unknown because the response held no token: the key exists, or the old token was replaced. */
  readonly isTokenMissing: boolean;
  /** The last attempt failed because the server is still busy with an earlier one. Wait a moment, then try again. */
  readonly isStillRunning: boolean;
  /** Whether trying again can't make a second key or replace the token twice: the adapter's `isIdempotent`. */
  readonly isIdempotent: boolean;
  /** What people call the workspace that the intent is about. `undefined`: the host gave no name. */
  readonly workspaceName: string | undefined;
  /** The name, else the id, of that workspace while your surface shows another one. `undefined`: it shows the same. */
  readonly otherWorkspace: string | undefined;
  /**
   * Drops a refused intent or one whose outcome is unknown, and starts over. A token that arrives later is still handed
   * over. Does nothing while the phase is `pending`.
   */
  readonly giveUp: () => void;
}

/** Where an issued key came from. */
export interface IssuedDetails {
  /** The user had given up this intent, so don't close a dialog they may have opened since. */
  readonly isLate: boolean;
  /** Whether your surface still shows the workspace of the key. */
  readonly isShown: boolean;
}

/** Options of the intents that yield a token. */
export interface IntentOptions {
  /**
   * Whether your dialog is open. The adapter and workspace are fixed when it opens, and closing it starts over. Leave it out
   * for a form that is always on the page: then each first attempt fixes them.
   */
  readonly open?: boolean | undefined;
  /**
   * Receives the key once it's made, also if the intent was given up or its component has unmounted by then. Without
   * `tokens`, this is the only way to get the token.
   */
  readonly onIssued?: ((issued: CreatedApiKey, details: IssuedDetails) => void) | undefined;
}

/** What {@link useIntent} builds on: `useApiKeys`' result has it all. */
export interface IntentKeys {
  readonly target: ApiKeysTarget;
}

/**
 * Holds one intent after another, sends their attempts, and asks before the page is left while an attempt is running.
 * @param options.subject changes with what the surface shows; an intent that isn't held ends then
 * @param options.attempt sends one attempt
 * @param options.canAttempt whether the user and the adapter can; `submit` does nothing otherwise
 */
export function useIntent<Target extends IntentKeys, Input>(
  options: IntentOptions & {
    readonly target: Target;
    readonly subject: string;
    readonly attempt: (
      target: Target,
      input: Input,
      idempotencyKey: string,
    ) => Promise<CreatedApiKey>;
    readonly canAttempt: (target: Target) => boolean;
  },
) {
  const { target: shown, subject, open: isOpen, attempt: send, canAttempt } = options;
  const [holder, dispatch] = useReducer(
    intentHolderReducer<Target, Input>,
    { subject, isOpen, target: shown },
    beginIntent<Target, Input>,
  );
  if (holder.subject !== subject || holder.isOpen !== isOpen) {
    dispatch({ type: "shown", subject, isOpen, target: shown });
  }
  const { intent } = holder;
  const { target } = holder.target ?? shown;
  const latest = useLatest({ onIssued: options.onIssued, scopeKey: shown.target.scope.key });
  const attempts = useAttempts();
  /** The intent the user hasn't given up. */
  const wantedRef = useRef<string | null>(null);
  const issuedRef = useRef(new Set<string>());

  const isUnanswered = intent.phase === "unanswered";
  const { refreshLists } = target;
  const latestRefresh = useLatest(refreshLists);
  // The list is the only witness of an attempt that gets no response.
  useEffect(() => {
    if (isUnanswered) latestRefresh.current();
  }, [isUnanswered, latestRefresh]);

  function submit(input: Input): void {
    if (attempts.isBusy()) return;
    const submitted = { type: "submitted", input, freshKey: createIdempotencyKey() } as const;
    const tell = (key: string, event: IntentEvent<Input>) =>
      ({ type: "attempted", idempotencyKey: key, event, target: shown }) as const;
    const begun = tell(intent.idempotencyKey, submitted);
    const next = intentHolderReducer(holder, begun);
    const { idempotencyKey, attempt, input: sent } = next.intent;
    const fixed = next.target ?? shown;
    if (next.intent === intent || sent === null || !canAttempt(fixed)) return;

    wantedRef.current = idempotencyKey;
    dispatch(begun);
    attempts.run(() => send(fixed, sent, idempotencyKey), {
      onOverdue: () => dispatch(tell(idempotencyKey, { type: "waited", attempt })),
      onFailed: (error) => dispatch(tell(idempotencyKey, { type: "failed", attempt, error })),
      onIssued: (issued) => {
        dispatch({ type: "issued", idempotencyKey });
        // A repeated response to an intent that has its key already.
        if (issuedRef.current.has(idempotencyKey) && !issued.vault) return;
        issuedRef.current.add(idempotencyKey);
        const isLate = wantedRef.current !== idempotencyKey;
        const isShown = latest.current.scopeKey === fixed.target.scope.key;
        runGuarded(() => latest.current.onIssued?.(issued, { isLate, isShown }));
      },
    });
  }

  const isHeld = isIntentHeld(intent);
  const state: IntentState = {
    phase: intent.phase,
    error: intent.error,
    isHeld,
    isTokenMissing: isHeld && intent.error instanceof MissingTokenError,
    isStillRunning: isEarlierAttemptRunning(intent),
    isIdempotent: target.adapter.isIdempotent === true,
    workspaceName: target.workspaceName,
    otherWorkspace:
      target.scope.key === shown.target.scope.key
        ? undefined
        : (target.workspaceName ?? target.scope.workspaceId),
    giveUp: () => {
      if (intent.phase === "pending") return;
      wantedRef.current = null;
      attempts.release();
      dispatch({ type: "givenUp" });
    },
  };
  return { state, input: intent.input, submit };
}
