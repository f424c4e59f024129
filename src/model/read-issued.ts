import type { ApiKey, IssuedApiKey } from "./api-key.js";
import { ApiKeysError } from "./errors.js";
import { readKeyFields } from "./read-key.js";
import {
  createMalformedError,
  describe,
  isRecord,
  type OddityReceiver,
  suggestName,
} from "./read-value.js";

/** A result of a create or a rotate that has been read. */
export interface ReadIssuedApiKey extends IssuedApiKey {
  /** Why it cannot be told which key was created; what was known of it is filled in. `null`: it can. */
  readonly problem: ApiKeysError | null;
}

const TOKEN_NAMES = ["key", "secret", "value", "api_key", "plaintext", "plainTextToken"];

/**
 * Reads the result of a create or a rotate. A token that has come is handed over whatever else is wrong: it is the only
 * copy.
 * @param fallback what is known of the key without the answer
 * @throws ApiKeysError `unknown`: without a token there is nothing to hand over, and the user must be told
 */
export function readIssued(
  value: unknown,
  call: "create" | "rotate",
  fallback: ApiKey,
  onOddity: OddityReceiver,
): ReadIssuedApiKey {
  if (!isRecord(value)) {
    throw createMalformedError(call, `it is ${describe(value)}, not { apiKey, token }.`);
  }
  const { token } = value;
  if (typeof token !== "string" || token.trim() === "") {
    throw new MissingTokenError(call, suggestName(value, "token", TOKEN_NAMES));
  }
  const raw = value.apiKey;
  // A row with the token in it, where the contract has the two side by side.
  const source = raw === undefined && value.id !== undefined ? { ...value, token: undefined } : raw;
  const fields = isRecord(source) ? readKeyFields(source, { call, onOddity, token }) : {};
  const apiKey: ApiKey = { ...fallback, ...fields };
  const tell = (problem: string) => onOddity({ call, keyId: fields.id ?? null, problem });
  if (source !== raw) tell("`apiKey` is missing, and was read from beside the token.");
  if (fields.id !== undefined) return { apiKey, token, problem: null };
  const what = isRecord(raw)
    ? "`apiKey.id` can't be used."
    : `\`apiKey\` is ${describe(raw)}, not a key.${suggestName(value, "apiKey", ["key", "record"])}`;
  if (call === "create") return { apiKey, token, problem: createMalformedError(call, what) };
  // Which key it was that got a new token is known.
  tell(what);
  return { apiKey, token, problem: null };
}

/** A create or rotate that was carried out, as far as one can tell, but whose answer holds no token. */
export class MissingTokenError extends ApiKeysError {
  readonly isTokenMissing = true;

  constructor(call: "create" | "rotate", hint = "") {
    super("unknown", {
      message: `The adapter's ${call} returned no token. It must return { apiKey, token } with a non-empty token.${hint}`,
    });
  }
}
