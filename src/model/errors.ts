import type { CreateApiKeyInput } from "./api-key.js";

/** Every way a call to a backend can fail. */
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
 * Why a call failed. The panel bases every decision on this code.
 *
 * - `unauthenticated`: the user is signed out.
 * - `reauthentication_required`: the user has to verify their identity.
 * - `forbidden`: the user is signed in, but not allowed to do this.
 * - `not_found`: the key no longer exists.
 * - `conflict`: another key has this name.
 * - `invalid`: the input was refused; `fields` says which part.
 * - `limit_reached`: the workspace can't have more keys.
 * - `rate_limited`: too many requests; `retryAfterMs` says how long to wait.
 * - `rejected`: refused for another reason.
 * - `unavailable`: no response, or a server fault. A write may have been carried out.
 * - `unknown`: anything else. A write may have been carried out.
 *
 * All codes but the last two mean that nothing was done.
 */
export type ApiKeysErrorCode = (typeof API_KEYS_ERROR_CODES)[number];

/** Messages for single fields of the input. A custom field has its id after `metadata.`, as in `metadata.allowedIps`. */
export type ApiKeysErrorFields = Readonly<
  Partial<Record<keyof CreateApiKeyInput | `metadata.${string}`, string>>
>;

/** The options of {@link ApiKeysError}, all of them optional. */
export interface ApiKeysErrorOptions {
  /**
   * For developers and logs. Users never see it. It must not contain a token.
   * @default `detail`, or else the code
   */
  readonly message?: string;
  /** One sentence for users, shown as plain text. Leave out whatever a server says to developers. */
  readonly detail?: string;
  /** With `invalid`: what is wrong with each field, in words users may see. */
  readonly fields?: ApiKeysErrorFields;
  /** With `rate_limited`: how long to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs?: number;
  /**
   * `true`: the code comes from the HTTP status alone, because the body doesn't name one. After a retry, such a `conflict`
   * may mean that the first attempt is still running.
   */
  readonly isFromStatus?: boolean;
  /** `true`: the server redirected the request, to a sign-in page or to another URL of the backend. */
  readonly isRedirected?: boolean;
  /** The original error. It must not contain a token. */
  readonly cause?: unknown;
}

/** The error adapters throw. It is recognized by its shape, so two copies of the package understand each other. */
export class ApiKeysError extends Error {
  override readonly name = "ApiKeysError" as const;
  /** Why the call failed. */
  readonly code: ApiKeysErrorCode;
  /** See {@link ApiKeysErrorOptions.detail}. */
  readonly detail?: string;
  /** See {@link ApiKeysErrorOptions.fields}. */
  readonly fields?: ApiKeysErrorFields;
  /** See {@link ApiKeysErrorOptions.retryAfterMs}. */
  readonly retryAfterMs?: number;
  /** See {@link ApiKeysErrorOptions.isFromStatus}. */
  readonly isFromStatus?: boolean;
  /** See {@link ApiKeysErrorOptions.isRedirected}. */
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

/** Whether a thrown value is an {@link ApiKeysError}, from any copy of the package. */
export function isApiKeysError(value: unknown): value is ApiKeysError {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as { name?: unknown; code?: unknown };
  return (
    candidate.name === "ApiKeysError" &&
    (API_KEYS_ERROR_CODES as readonly unknown[]).includes(candidate.code)
  );
}

/** Describes what was thrown, without any value from it that could carry a secret into events and logs. */
function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error))
    return thrown === null ? "null" : `a value of type ${typeof thrown}`;
  // Parsers quote what they couldn't read. Other messages say what the code did.
  const isQuoting = thrown instanceof SyntaxError;
  const message = isQuoting ? "" : thrown.message.replace(/[^\s'"`()]{20,}/g, "…").slice(0, 200);
  return message === "" ? thrown.name : `${thrown.name} (${message})`;
}

/**
 * Turns whatever an adapter threw into an {@link ApiKeysError}. Anything else becomes `unknown`, with what was thrown as its
 * `cause`.
 * @param method the method that threw, for the message
 */
export function toApiKeysError(thrown: unknown, method?: string): ApiKeysError {
  if (isApiKeysError(thrown)) return thrown;
  const culprit = method === undefined ? "adapter" : `adapter's \`${method}\``;
  return new ApiKeysError("unknown", {
    message: `The ${culprit} threw something that is not an ApiKeysError: ${describeThrown(thrown)}. Throw an ApiKeysError whose code says what happened (errorFromResponse from api-keys-panel/adapter makes one of a response); without one, the panel has to assume that a write may have been carried out.`,
    cause: thrown,
  });
}

/**
 * Whether the host's code may have caused an error, such as an adapter or a URL, so that its developers should see it.
 * @param method the adapter's method that failed
 */
export function isForDevelopers(error: ApiKeysError, method: string): boolean {
  if (error.message === error.code) return false;
  // If the whole list is missing, a wrong URL is more likely than a deleted workspace.
  const isLostList = method === "list" && error.code === "not_found" && error.isFromStatus === true;
  return error.code === "unknown" || error.isRedirected === true || isLostList;
}
