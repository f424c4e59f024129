import { useReducer, useRef } from "react";
import type { CreateApiKeyInput } from "../model/api-key.js";
import type { ApiKeysError } from "../model/errors.js";
import {
  createIntent,
  type Intent,
  intentReducer,
  isEarlierAttemptRunning,
  isIntentHeld,
} from "../model/intent.js";
import { MissingTokenError } from "../model/read-issued.js";
import type { CreatedApiKey } from "./use-api-keys.js";
import { type IssueEvent, useIssue } from "./use-issue.js";
import { useLatest } from "./use-latest.js";

/** What the user wants to have made once, with all its tries, as a form or a dialog shows it. */
export interface IntentState {
  /**
   * - `editing`: nothing is under way.
   * - `pending`: a try is under way.
   * - `unanswered`: it is so for more than 30 seconds; its outcome is unknown.
   * - `refused`: every try got a no, so nothing was made; `error` says why.
   * - `uncertain`: a try ended without a clear answer, so something may have been made.
   */
  readonly phase: Intent["phase"];
  /** Why the last try failed. `null`: it did not, or there was none. */
  readonly error: ApiKeysError | null;
  /** Nothing may be changed or dropped now: a try is under way, or its outcome is open. */
  readonly isHeld: boolean;
  /** The outcome is open because the answer held no token: the key is there, or the old token replaced. */
  readonly isTokenMissing: boolean;
  /** The last try failed because the server is still busy with an earlier one: wait a moment, then try again. */
  readonly isStillRunning: boolean;
  /** Leaves an open outcome or a refusal, and begins anew. A token that comes after all is still handed over. */
  readonly giveUp: () => void;
}

/** What {@link IntentState} is told. */
export interface IntentOptions {
  /**
   * The key is made. Called also where a token comes after its intent was given up or its component has gone: without
   * `tokens` this is the only way to it.
   */
  readonly onIssued?: ((issued: CreatedApiKey) => void) | undefined;
}

/** One try, in the workspace that it was made for. */
export type IntentOperation = (
  input: CreateApiKeyInput,
  idempotencyKey: string,
) => Promise<CreatedApiKey>;

interface State {
  readonly workspaceId: string;
  readonly intent: Intent;
}

type Event = IssueEvent | { readonly type: "restarted"; readonly workspaceId: string };

function begin(workspaceId: string): State {
  return { workspaceId, intent: createIntent("") };
}

function reducer(state: State, event: Event): State {
  if (event.type === "restarted") return begin(event.workspaceId);
  // The news of an earlier intent.
  if (event.idempotencyKey !== state.intent.idempotencyKey) return state;
  if (event.type === "issued") return begin(state.workspaceId);
  return { ...state, intent: intentReducer(state.intent, event.event) };
}

/**
 * The tries of one intent after the other, over calls of `useApiKeys`. What is of open outcome stays with the workspace
 * that it began in; the rest is over with a change of it.
 */
export function useIntent(workspaceId: string, options: IntentOptions) {
  const [state, dispatch] = useReducer(reducer, workspaceId, begin);
  const issue = useIssue((it) => it.operation(it.input, it.idempotencyKey), dispatch);
  const latest = useLatest(options);
  const operationRef = useRef<IntentOperation>(undefined);
  const endedRef = useRef(new Set<string>());
  const { intent } = state;
  const isHeld = isIntentHeld(intent);
  if (!isHeld && state.workspaceId !== workspaceId) dispatch({ type: "restarted", workspaceId });

  const shown: Omit<IntentState, "giveUp"> & Pick<Intent, "input"> = {
    phase: intent.phase,
    error: intent.error,
    input: intent.input,
    isHeld,
    isTokenMissing: isHeld && intent.error instanceof MissingTokenError,
    isStillRunning: isEarlierAttemptRunning(intent),
  };
  return {
    ...shown,
    /** The workspace that it began in. */
    workspaceId: state.workspaceId,
    submit: (input: CreateApiKeyInput, operation: IntentOperation | undefined) => {
      // A retry goes where the first try went.
      if (!isHeld) operationRef.current = operation;
      const run = operationRef.current;
      if (!run) return;
      issue.submit(intent, input, async (sent, idempotencyKey) => {
        const issued = await run(sent, idempotencyKey);
        const isFirst = !endedRef.current.has(idempotencyKey);
        endedRef.current.add(idempotencyKey);
        if (isFirst || issued.vault) latest.current.onIssued?.(issued);
        return issued.apiKey;
      });
    },
    giveUp: () => {
      if (intent.phase === "pending") return;
      issue.giveUp();
      dispatch({ type: "restarted", workspaceId });
    },
  };
}
