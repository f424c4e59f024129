import type { ApiKey } from "../model/api-key.js";
import type { UseApiKeysResult } from "./use-api-keys.js";
import { type IntentOptions, type IntentState, useIntent } from "./use-intent.js";
import { issueToken } from "./writes.js";

/** A new token the user wants for a key, across every attempt. */
export interface RotateIntent extends IntentState {
  /**
   * Gives the key a new token; the old one keeps working for `gracePeriodSeconds` (default 0). Does nothing while an
   * attempt is running. While the outcome is unknown, it sends the first period again; after a refusal, a changed period is
   * a new intent. Never throws: see `phase` and `error`.
   */
  readonly submit: (input?: { readonly gracePeriodSeconds?: number }) => void;
}

type RotateTarget = Pick<UseApiKeysResult, "can" | "target"> & { readonly apiKey: ApiKey | null };

/**
 * The rules of the panel's rotate dialog, for your own dialog: one intent makes at most one token.
 *
 * @param keys what `useApiKeys` returns
 * @param apiKey the key to rotate. `null`: none is chosen, and `submit` does nothing
 */
export function useRotateIntent(
  keys: Pick<UseApiKeysResult, "can" | "target">,
  apiKey: ApiKey | null,
  options: IntentOptions = {},
): RotateIntent {
  const { state, submit } = useIntent<RotateTarget, { readonly gracePeriodSeconds: number }>({
    ...options,
    target: { ...keys, apiKey },
    subject: JSON.stringify([keys.target.scope.key, apiKey?.id]),
    attempt: async ({ target, apiKey: chosen }, { gracePeriodSeconds }, idempotencyKey) => {
      if (!chosen) throw new Error("useRotateIntent: no key is chosen.");
      return issueToken(target, chosen, gracePeriodSeconds, idempotencyKey);
    },
    canAttempt: ({ can, apiKey: chosen }) => can.rotate && chosen !== null,
  });
  return {
    ...state,
    submit: ({ gracePeriodSeconds = 0 } = {}) => submit({ gracePeriodSeconds }),
  };
}
