import type { CreateApiKeyInput } from "./api-key.js";
import type { ApiKeysError } from "./errors.js";
import { judgeFailure } from "./write-outcome.js";

/**
 * One create or rotate, from the moment its dialog opens until the token arrives, the server refuses, or the user gives up.
 * It spans every attempt.
 */
export interface Intent<Input = CreateApiKeyInput> {
  /** Sent with every attempt. Empty until the first one if the intent was created without a key. */
  readonly idempotencyKey: string;
  /**
   * - `editing`: nothing is in progress.
   * - `pending`: an attempt is in progress.
   * - `unanswered`: an attempt is taking too long, so its outcome counts as unknown.
   * - `refused`: the server refused every attempt, so nothing was created.
   * - `uncertain`: an attempt ended without a clear response, so something may have been created, whatever later attempts
   *   return.
   */
  readonly phase: "editing" | "pending" | "unanswered" | "refused" | "uncertain";
  /** What the last attempt sent. `null`: nothing yet. */
  readonly input: Input | null;
  /** Why the last attempt failed. */
  readonly error: ApiKeysError | null;
  /** Whether an earlier attempt has an unknown outcome. A later refusal doesn't settle it. */
  readonly hasOpenAttempt: boolean;
  /** Counts the attempts, so that a late response to an earlier one can be ignored. */
  readonly attempt: number;
}

/** What can happen to an intent. */
export type IntentEvent<Input = CreateApiKeyInput> =
  | {
      readonly type: "submitted";
      readonly input: Input;
      /** The idempotency key to use if this submit starts a new intent. */
      readonly freshKey: string;
    }
  | { readonly type: "waited"; readonly attempt: number }
  | { readonly type: "failed"; readonly attempt: number; readonly error: ApiKeysError };

/**
 * A new intent.
 * @param idempotencyKey leave it empty during server rendering, where nothing may be random; the first attempt fills it in
 */
export function createIntent<Input = CreateApiKeyInput>(idempotencyKey: string): Intent<Input> {
  return {
    idempotencyKey,
    phase: "editing",
    input: null,
    error: null,
    hasOpenAttempt: false,
    attempt: 0,
  };
}

/**
 * A new idempotency key: a random UUID, version 4.
 *
 * It uses `crypto.getRandomValues` because `crypto.randomUUID` is missing on pages served over plain HTTP. If even that is
 * missing, `Math.random` is good enough: the key has to be unique, not secret.
 */
export function createIdempotencyKey(): string {
  const bytes =
    globalThis.crypto?.getRandomValues?.(new Uint8Array(16)) ??
    Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function isSameInput(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the intent's dialog must stay open and its fields must stay as they are. */
export function isIntentHeld({ phase }: Pick<Intent, "phase">): boolean {
  return phase !== "editing" && phase !== "refused";
}

/** Whether the last attempt failed because the server is still busy with an earlier one. */
export function isEarlierAttemptRunning({
  error,
  hasOpenAttempt,
}: Pick<Intent, "error" | "hasOpenAttempt">): boolean {
  return error !== null && judgeFailure(error, hasOpenAttempt) === "running";
}

/** The rules of an intent: pure, so that a test can walk through every state and event. */
export function intentReducer<Input>(
  intent: Intent<Input>,
  event: IntentEvent<Input>,
): Intent<Input> {
  switch (event.type) {
    case "submitted": {
      // A double click sends one request. While the outcome is open, a retry sends the same input again.
      if (intent.phase === "pending") return intent;
      const isNewIntent =
        intent.idempotencyKey === "" ||
        (intent.phase === "refused" && !isSameInput(intent.input, event.input));
      return {
        idempotencyKey: isNewIntent ? event.freshKey : intent.idempotencyKey,
        phase: "pending",
        input: isIntentHeld(intent) ? intent.input : event.input,
        error: null,
        hasOpenAttempt: isIntentHeld(intent),
        attempt: intent.attempt + 1,
      };
    }
    case "waited":
      return event.attempt === intent.attempt && intent.phase === "pending"
        ? { ...intent, phase: "unanswered" }
        : intent;
    case "failed": {
      const isOutdated = event.attempt !== intent.attempt;
      const isInProgress = intent.phase === "pending" || intent.phase === "unanswered";
      if (isOutdated || !isInProgress) return intent;
      const isRefused = judgeFailure(event.error, intent.hasOpenAttempt) === "refused";
      return { ...intent, phase: isRefused ? "refused" : "uncertain", error: event.error };
    }
    default:
      return event satisfies never;
  }
}
