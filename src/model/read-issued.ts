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

/** The result of a create or a rotate, as the panel can use it. */
export interface ReadIssuedApiKey extends IssuedApiKey {
  /** Why it isn't known which key was created; `apiKey` then has only what was known before. `null`: it is known. */
  readonly problem: ApiKeysError | null;
}

const TOKEN_NAMES = ["key", "secret", "value", "api_key", "plaintext", "plainTextToken"];

/**
 * Reads the result of a create or a rotate. If there is a token, it is returned whatever else is wrong, because it is the
 * only copy.
 * @param fallback what is known about the key without the result
 * @throws ApiKeysError `unknown` if there is no token
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
  // A key that contains its token, although the contract has the two side by side.
  const source = raw === undefined && value.id !== undefined ? { ...value, token: undefined } : raw;
  const fields = isRecord(source) ? readKeyFields(source, { call, onOddity, token }) : {};
  const apiKey: ApiKey = { ...fallback, ...fields };
  const report = (problem: string) => onOddity({ call, keyId: fields.id ?? null, problem });
  if (source !== raw) report("`apiKey` is missing, so the fields beside `token` were used.");
  if (fields.id !== undefined) return { apiKey, token, problem: null };
  const what = isRecord(raw)
    ? "`apiKey.id` can't be used."
    : `\`apiKey\` is ${describe(raw)}, not a key.${suggestName(value, "apiKey", ["key", "record"])}`;
  if (call === "create") return { apiKey, token, problem: createMalformedError(call, what) };
  // For a rotate, the key is known anyway.
  report(what);
  return { apiKey, token, problem: null };
}

/** A create or a rotate that was probably carried out, but whose result has no token. */
export class MissingTokenError extends ApiKeysError {
  readonly isTokenMissing = true;

  constructor(call: "create" | "rotate", hint = "") {
    super("unknown", {
      message: `The adapter's ${call} returned no token. It must return { apiKey, token } with a non-empty token.${hint}`,
    });
  }
}
