import { useRef } from "react";
import type { ApiKey, CreateApiKeyInput } from "../model/api-key.js";
import type { UseApiKeysResult } from "./use-api-keys.js";
import { type IntentOptions, type IntentState, useIntent } from "./use-intent.js";

/** What the user wants to create, with all its tries. */
export interface CreateIntent extends IntentState {
  /** What was sent last, and is sent again while its outcome is open. `null`: nothing yet. */
  readonly input: CreateApiKeyInput | null;
  /**
   * While the outcome is open: the key of that name that has turned up in the list since, most likely this one, without
   * its token. Offer to delete or to rotate it. `undefined`: none has.
   */
  readonly found: ApiKey | undefined;
  /**
   * Creates the key. A second call while one is under way does nothing; one while the outcome is open sends the first input
   * again, with the same idempotency key; one after a refusal is a new intent where the input has changed. It never
   * throws: see `phase` and `error`.
   */
  readonly submit: (input: CreateApiKeyInput) => void;
}

/**
 * What the panel's create dialog knows, for a form of your own: one intent makes one key at most, however often it is sent.
 * After a key was made, it begins anew.
 *
 * @param keys what `useApiKeys` answers
 * @example
 * const intent = useCreateIntent(keys, { onIssued: () => setIsOpen(false) });
 * <button disabled={intent.phase === "pending"} onClick={() => intent.submit({ name: "CRM Sync" })}>
 *   {intent.isHeld ? "Try again" : "Create"}
 * </button>
 */
export function useCreateIntent(
  keys: Pick<UseApiKeysResult, "createApiKey" | "findByName" | "tokens" | "workspaceId">,
  options: IntentOptions = {},
): CreateIntent {
  const { workspaceId, submit, giveUp, ...intent } = useIntent(keys.workspaceId, options);
  /** The keys that had the name before it was sent. */
  const namesakesRef = useRef<ReadonlySet<string>>(new Set());
  const isOpenEnded = intent.isHeld && intent.phase !== "pending";
  const found =
    isOpenEnded && intent.input && workspaceId === keys.workspaceId
      ? keys.findByName(intent.input.name).find(({ id }) => !namesakesRef.current.has(id))
      : undefined;
  return {
    ...intent,
    found,
    submit: (input) => {
      // While the outcome is open, what turns up may be the key that was asked for.
      if (!intent.isHeld) {
        namesakesRef.current = new Set(keys.findByName(input.name).map(({ id }) => id));
      }
      submit(input, keys.createApiKey);
    },
    giveUp: () => {
      if (found) keys.tokens?.noteLost(found);
      giveUp();
    },
  };
}
