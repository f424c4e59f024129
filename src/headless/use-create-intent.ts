import { useState } from "react";
import type { ApiKey, CreateApiKeyInput } from "../model/api-key.js";
import type { UseApiKeysResult } from "./use-api-keys.js";
import { type IntentOptions, type IntentState, useIntent } from "./use-intent.js";
import { issueApiKey } from "./writes.js";

/** What the user wants to create, across every attempt. */
export interface CreateIntent extends IntentState {
  /** What was sent last; while the outcome is unknown, a retry sends it again. `null`: nothing yet. */
  readonly input: CreateApiKeyInput | null;
  /**
   * While the outcome is unknown: the key of that name that has appeared in the list since, without its token. It's most
   * likely this one. Offer to delete or rotate it. `undefined`: none has.
   */
  readonly found: ApiKey | undefined;
  /**
   * Creates the key. Does nothing while an attempt is running. While the outcome is unknown, it sends the first input again
   * with the same idempotency key; after a refusal, a changed input is a new intent. Never throws: see `phase` and `error`.
   */
  readonly submit: (input: CreateApiKeyInput) => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The rules of the panel's create dialog, for your own form: one intent makes at most one key, however often it's
 * sent. Once the key is made, it starts over.
 *
 * @param keys what `useApiKeys` returns
 * @example
 * const intent = useCreateIntent(keys, {
 *   open: true,
 *   onIssued: (_, { isLate }) => {
 *     if (!isLate) setIsOpen(false);
 *   },
 * });
 * <button disabled={intent.phase === "pending"} onClick={() => intent.submit({ name: "CRM Sync" })}>
 *   {intent.isHeld ? "Try again" : "Create"}
 * </button>
 */
export function useCreateIntent(
  keys: Pick<UseApiKeysResult, "can" | "findByName" | "target" | "tokens">,
  options: IntentOptions = {},
): CreateIntent {
  const { state, input, submit } = useIntent<typeof keys, CreateApiKeyInput>({
    ...options,
    target: keys,
    subject: keys.target.scope.key,
    attempt: ({ target }, sent, idempotencyKey) => issueApiKey(target, sent, idempotencyKey),
    canAttempt: ({ can }) => can.create,
  });
  /** The keys that had the name before it was sent. */
  const [namesakes, setNamesakes] = useState(NONE);
  const { isHeld, phase, otherWorkspace, giveUp } = state;
  const isOpenEnded = isHeld && phase !== "pending" && otherWorkspace === undefined;
  // Any key can be without a name.
  const found =
    isOpenEnded && input && input.name !== ""
      ? keys.findByName(input.name).find(({ id }) => !namesakes.has(id))
      : undefined;
  return {
    ...state,
    input,
    found,
    submit: (next) => {
      // While the outcome is unknown, a key that appears may be the one that was asked for.
      if (!isHeld) setNamesakes(new Set(keys.findByName(next.name).map(({ id }) => id)));
      submit(next);
    },
    giveUp: () => {
      if (found) keys.tokens?.noteLost(found);
      giveUp();
    },
  };
}
