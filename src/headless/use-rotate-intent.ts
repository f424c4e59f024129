import type { ApiKey } from "../model/api-key.js";
import type { UseApiKeysResult } from "./use-api-keys.js";
import { type IntentOptions, type IntentState, useIntent } from "./use-intent.js";

/** A new token that the user wants for a key, with all its tries. */
export interface RotateIntent extends IntentState {
  /**
   * Gives the key a new token; the old one works for `gracePeriodSeconds` more (0 unless given). A second call while one is
   * under way does nothing; one while the outcome is open sends again what was sent first; one after a refusal is a new
   * intent where the period has changed. It never throws: see `phase` and `error`.
   */
  readonly submit: (input?: { readonly gracePeriodSeconds?: number }) => void;
}

/**
 * What the panel's rotate dialog knows, for a dialog of your own: one intent makes one token at most.
 *
 * @param keys what `useApiKeys` answers
 * @param apiKey the same for as long as the component is there; give it the key's id as its `key`
 */
export function useRotateIntent(
  keys: Pick<UseApiKeysResult, "rotateApiKey" | "workspaceId">,
  apiKey: ApiKey,
  options: IntentOptions = {},
): RotateIntent {
  const { workspaceId: _, input: __, submit, ...intent } = useIntent(keys.workspaceId, options);
  const { rotateApiKey } = keys;
  return {
    ...intent,
    submit: (input = {}) => {
      // What makes it another wish where it differs; the name is there for the type alone.
      const wish = { name: apiKey.name, gracePeriodSeconds: input.gracePeriodSeconds ?? 0 };
      submit(
        wish,
        rotateApiKey && ((_sent, idempotencyKey) => rotateApiKey(apiKey, input, idempotencyKey)),
      );
    },
  };
}
