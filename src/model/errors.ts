import type { CreateApiKeyInput } from "./api-key.js";

/** Every way in which a call to a backend can fail; the panel decides by this code alone. */
export const API_KEYS_ERROR_CODES = [
  "unauthenticated",
  "reauthentication_required",
  "forbidden",
  "not_found",
  "conflict",
  "invalid",
  "limit_reached",
  "rate_limited",
  "rejected",
  "unavailable",
  "unknown",
] as const;

/**
 * - `unauthenticated`: nobody is signed in.
 * - `reauthentication_required`: the user has to prove again who they are.
 * - `forbidden`: signed in, but not allowed.
 * - `not_found`: the key is gone.
 * - `conflict`: the name is taken.
 * - `invalid`: the input was refused; `fields` says where.
 * - `limit_reached`: the workspace may have no more keys.
 * - `rate_limited`: too many requests; `retryAfterMs` says how long to wait.
 * - `rejected`: refused for another reason. Nothing was done.
 * - `unavailable`: no response, or a server fault. A write may have been carried out.
 * - `unknown`: anything else. A write may have been carried out.
 *
 * After every code but the last two, nothing was done.
 */
export type ApiKeysErrorCode = (typeof API_KEYS_ERROR_CODES)[number];

/** Messages for single fields, by the field of the input that they are about. */
export type ApiKeysErrorFields = Readonly<Partial<Record<keyof CreateApiKeyInput, string>>>;

/** What {@link ApiKeysError} takes beside its code. */
export interface ApiKeysErrorOptions {
  /** For developers and logs; never shown to users. Must not hold a token. */
  readonly message?: string;
  /** One sentence fit for users, shown as text. Leave out whatever a server says to developers. */
  readonly detail?: string;
  /** With `invalid`: what is wrong with which field, fit for users. */
  readonly fields?: ApiKeysErrorFields;
  /** With `rate_limited`: milliseconds to wait before the next try. */
  readonly retryAfterMs?: number;
  /**
   * `true`: the code comes from the HTTP status alone; the body said nothing in the words of the contract. A `conflict`
   * like this, on a retry, may mean that the first try is still running.
   */
  readonly isFromStatus?: boolean;
  /** `true`: the server redirected the request somewhere else: to a login page, or to another address of the backend. */
  readonly isRedirected?: boolean;
  /** What was thrown in the first place. Must not hold a token. */
  readonly cause?: unknown;
}

/** Thrown by adapters. Recognised by its shape, so that two copies of the package understand each other. */
export class ApiKeysError extends Error {
  override readonly name = "ApiKeysError" as const;
  readonly code: ApiKeysErrorCode;
  readonly detail?: string;
  readonly fields?: ApiKeysErrorFields;
  readonly retryAfterMs?: number;
  readonly isFromStatus?: boolean;
  readonly isRedirected?: boolean;

  constructor(code: ApiKeysErrorCode, options: ApiKeysErrorOptions = {}) {
    super(
      options.message ?? options.detail ?? code,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    if (options.detail !== undefined) this.detail = options.detail;
    if (options.fields !== undefined) this.fields = options.fields;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
    if (options.isFromStatus !== undefined) this.isFromStatus = options.isFromStatus;
    if (options.isRedirected !== undefined) this.isRedirected = options.isRedirected;
  }
}

/** Whether a thrown value is an {@link ApiKeysError}, from whichever copy of the package. */
export function isApiKeysError(value: unknown): value is ApiKeysError {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as { name?: unknown; code?: unknown };
  return (
    candidate.name === "ApiKeysError" &&
    (API_KEYS_ERROR_CODES as readonly unknown[]).includes(candidate.code)
  );
}

/** What was thrown, without any value that may stand in it: a secret must not get into events and logs this way. */
function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error))
    return thrown === null ? "null" : `a value of type ${typeof thrown}`;
  // Parsers quote what they could not read; other messages name what the code did.
  const isQuoting = thrown instanceof SyntaxError;
  const message = isQuoting ? "" : thrown.message.replace(/[^\s'"`()]{20,}/g, "…").slice(0, 200);
  return message === "" ? thrown.name : `${thrown.name} (${message})`;
}

/**
 * Turns whatever an adapter threw into an {@link ApiKeysError}; what is not one becomes `unknown` with `cause`.
 * @param method the method that threw, for the message
 */
export function toApiKeysError(thrown: unknown, method?: string): ApiKeysError {
  if (isApiKeysError(thrown)) return thrown;
  const culprit = method === undefined ? "adapter" : `adapter's \`${method}\``;
  return new ApiKeysError("unknown", {
    message: `The ${culprit} threw something that is not an ApiKeysError: ${describeThrown(thrown)}. Throw an ApiKeysError whose code says what happened (errorFromResponse from api-keys-panel/adapter makes one of a response); without one, the panel has to assume the worst.`,
    cause: thrown,
  });
}

/**
 * Whether an error may be the host's own doing, an adapter or an address, so that its developers should read the message.
 * @param method the adapter's method that failed
 */
export function isForDevelopers(error: ApiKeysError, method: string): boolean {
  if (error.message === error.code) return false;
  // A list that isn't there at all is more likely asked for at a wrong address than deleted with its workspace.
  const isLostList = method === "list" && error.code === "not_found" && error.isFromStatus === true;
  return error.code === "unknown" || error.isRedirected === true || isLostList;
}
