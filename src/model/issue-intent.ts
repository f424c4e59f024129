import type { CreateApiKeyInput } from "./api-key.js";
import type { ApiKeysError } from "./errors.js";
import { judgeFailure } from "./write-outcome.js";

/** After this long a write without an answer is said to be of unknown outcome. In milliseconds. Source: DESIGN.md §3. */
export const WRITE_ANSWER_MS = 30_000;

/**
 * What the user wants to have made once, from the opening of a dialog until it is made, refused or given up.
 *
 * Source of the rules: DESIGN.md §3, rules 2 and 3.
 */
export interface IssueIntent {
  /** Sent with every try. Empty until the first one, where it was made without one. */
  readonly idempotencyKey: string;
  /**
   * - `editing`: nothing is under way.
   * - `pending`: a try is under way.
   * - `unanswered`: a try is under way for longer than one waits; its outcome is unknown.
   * - `refused`: the server said no to every try, so nothing was made.
   * - `uncertain`: a try ended without a clear answer, so something may have been made, whatever was said to later ones.
   */
  readonly phase: "editing" | "pending" | "unanswered" | "refused" | "uncertain";
  /** What was sent last. `null`: nothing yet. */
  readonly input: CreateApiKeyInput | null;
  /** Why the last try failed. */
  readonly error: ApiKeysError | null;
  /** Whether an earlier try has an open outcome. A later refusal says nothing about that one. */
  readonly hasOpenTry: boolean;
  /** Counts the tries, so that a late answer of an earlier one is known as such. */
  readonly attempt: number;
}

/** What can happen to an intent. */
export type IssueIntentEvent =
  | {
      readonly type: "submitted";
      readonly input: CreateApiKeyInput;
      /** Used where this is a new intent. */
      readonly freshKey: string;
    }
  | { readonly type: "waited"; readonly attempt: number }
  | { readonly type: "failed"; readonly attempt: number; readonly error: ApiKeysError };

/**
 * A new intent.
 * @param idempotencyKey empty: it gets one with its first try. For what is rendered on a server, where nothing may be random.
 */
export function createIssueIntent(idempotencyKey: string): IssueIntent {
  return {
    idempotencyKey,
    phase: "editing",
    input: null,
    error: null,
    hasOpenTry: false,
    attempt: 0,
  };
}

function isSameInput(a: CreateApiKeyInput | null, b: CreateApiKeyInput): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the dialog of an intent must not be dropped, and its fields not be changed. */
export function isIntentHeld(intent: IssueIntent): boolean {
  return intent.phase !== "editing" && intent.phase !== "refused";
}

/** Whether the last try failed because the server is still busy with an earlier one. */
export function isEarlierTryRunning({ error, hasOpenTry }: IssueIntent): boolean {
  return error !== null && judgeFailure(error, hasOpenTry) === "running";
}

/** The rules of an intent: pure, so that every state and event can be walked through by a test. */
export function issueIntentReducer(intent: IssueIntent, event: IssueIntentEvent): IssueIntent {
  switch (event.type) {
    case "submitted": {
      // A double click is one intent, sent once; while the outcome is open, a retry sends what was sent before.
      if (intent.phase === "pending") return intent;
      const isNewIntent =
        intent.idempotencyKey === "" ||
        (intent.phase === "refused" && !isSameInput(intent.input, event.input));
      return {
        idempotencyKey: isNewIntent ? event.freshKey : intent.idempotencyKey,
        phase: "pending",
        input: isIntentHeld(intent) ? intent.input : event.input,
        error: null,
        hasOpenTry: isIntentHeld(intent),
        attempt: intent.attempt + 1,
      };
    }
    case "waited":
      return event.attempt === intent.attempt && intent.phase === "pending"
        ? { ...intent, phase: "unanswered" }
        : intent;
    case "failed": {
      const isStale = event.attempt !== intent.attempt;
      const isUnderWay = intent.phase === "pending" || intent.phase === "unanswered";
      if (isStale || !isUnderWay) return intent;
      const isRefused = judgeFailure(event.error, intent.hasOpenTry) === "refused";
      return { ...intent, phase: isRefused ? "refused" : "uncertain", error: event.error };
    }
    default:
      return event satisfies never;
  }
}
