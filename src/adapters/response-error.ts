import {
  API_KEYS_ERROR_CODES,
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorFields,
} from "../model/errors.js";
import { type Fields, isRecord } from "../model/read-value.js";
import { parseBody, type ResponseBody, readOptionalBody } from "./response-body.js";
import { readRetryAfterMs } from "./retry-after.js";

const CODE_BY_STATUS: Readonly<Record<number, ApiKeysErrorCode>> = {
  400: "invalid",
  401: "unauthenticated",
  402: "limit_reached",
  403: "forbidden",
  404: "not_found",
  408: "unavailable",
  409: "conflict",
  410: "not_found",
  419: "unauthenticated",
  422: "invalid",
  425: "unavailable",
  429: "rate_limited",
  440: "unauthenticated",
  // The server lacks the feature: nothing was done, and a retry won't help.
  501: "rejected",
  505: "rejected",
};

/** The refusals that are temporary: the same request may be sent again. */
const TEMPORARY = [408, 409, 425, 429];

const FIELDS = [
  "name",
  "description",
  "expiresAt",
  "scopes",
] as const satisfies readonly (keyof ApiKeysErrorFields)[];

function toText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

function codeFromStatus(status: number): ApiKeysErrorCode {
  const code = CODE_BY_STATUS[status];
  if (code !== undefined) return code;
  if (isRefusal(status)) return "rejected";
  return status >= 500 ? "unavailable" : "unknown";
}

/** The code in a problem document. A refusal stays a refusal: its body can't make the outcome open. */
function codeFromProblem(status: number, problem: Fields): ApiKeysErrorCode | undefined {
  const code = API_KEYS_ERROR_CODES.find((known) => known === problem.code);
  if (code === "unknown") return isRefusal(status) ? undefined : code;
  if (code === "unavailable") {
    return isRefusal(status) && !TEMPORARY.includes(status) ? undefined : code;
  }
  return code;
}

/**
 * The field that a JSON Pointer is about: `#/name` is the same as `/name`, `/scopes/0` is about the scopes, and
 * `/metadata/allowedIps/0` about a custom field.
 */
function readPointer(pointer: unknown): keyof ApiKeysErrorFields | undefined {
  if (typeof pointer !== "string") return undefined;
  const [start, field, customId] = pointer.replace(/^#/, "").split("/");
  if (start !== "") return undefined;
  if (field !== "metadata") return FIELDS.find((known) => known === field);
  // A slash within an id is `~1` in a pointer, and a tilde is `~0`.
  const id = customId?.replaceAll("~1", "/").replaceAll("~0", "~");
  return id ? `metadata.${id}` : undefined;
}

/** Field messages from `errors`, as in RFC 9457. The first one for each field counts. */
function readFields(problem: Fields): ApiKeysErrorFields | undefined {
  const fields: { -readonly [Field in keyof ApiKeysErrorFields]: string } = {};
  for (const entry of Array.isArray(problem.errors) ? problem.errors : []) {
    if (!isRecord(entry)) continue;
    const field = readPointer(entry.pointer);
    const text = toText(entry.detail);
    if (field !== undefined && text !== undefined) fields[field] ??= text;
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Where a response came from, without the query and the fragment. */
function describeUrl({ url }: { readonly url?: unknown }): string {
  return typeof url === "string" && url !== "" ? ` It was ${url.replace(/[?#].*$/, "")}.` : "";
}

/** The options of {@link errorFromResponse}, all of them optional. */
export interface ErrorFromResponseOptions {
  /** The adapter's method that failed, such as `"create"`, for the error's message. */
  readonly call?: string;
  /** The body, if you have already read it: its text, or what `JSON.parse` returned. */
  readonly body?: unknown;
  /** Replaces the code if your backend says more than its status does. `undefined`: taken from the response. */
  readonly code?: ApiKeysErrorCode | undefined;
  /** One sentence from your backend that users may see. `undefined`: taken from the response. */
  readonly detail?: string | undefined;
  /** What is wrong with each field, in words users may see. `undefined`: taken from the response. */
  readonly fields?: ApiKeysErrorFields | undefined;
}

type Known = Pick<ErrorFromResponseOptions, "code" | "detail" | "fields">;

/**
 * The error for a response that isn't a success. Of the body, it holds only what the contract marks for users. Nothing else
 * is kept, not even for developers: a body may echo what must not reach a log.
 * @param call the adapter's method
 * @param known what the caller knows better
 */
export function createResponseError(
  call: string,
  response: Pick<Response, "status" | "headers"> & { readonly url?: unknown },
  body: ResponseBody,
  known: Known = {},
): ApiKeysError {
  const { status, headers } = response;
  const problem = body.kind === "json" && isRecord(body.value) ? body.value : {};
  const named = known.code ?? codeFromProblem(status, problem);
  // A page in place of a list means that a router doesn't know the URL. That says nothing about the workspace.
  const isNoList = status === 404 && call.startsWith("list") && /page|text/.test(body.kind);
  // A conflict is about a name, and a delete doesn't send one.
  const isNoName = status === 409 && call === "delete";
  const byStatus = isNoName ? "rejected" : codeFromStatus(status);
  const code = named ?? (isNoList ? "unknown" : byStatus);
  const isFromStatus = named === undefined;
  const detail = toText(known.detail) ?? toText(problem.userMessage);
  const fields = known.fields ?? (code === "invalid" ? readFields(problem) : undefined);
  const retryAfterMs = code === "rate_limited" ? readRetryAfterMs(headers) : undefined;
  const isLost = isFromStatus && (status === 404 || status === 405 || status === 410);
  const hint = isLost
    ? ` The body has no \`code\`, so the address may be wrong.${describeUrl(response)}`
    : "";
  return new ApiKeysError(code, {
    message: `The backend responded to ${call} with status ${status} (${code}).${hint}`,
    ...(detail !== undefined && { detail }),
    ...(fields !== undefined && { fields }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(isFromStatus && { isFromStatus }),
  });
}

const REDIRECTS = [300, 301, 302, 303, 307, 308];

/** Whether a response is a redirect, or a page reached through one: most likely a sign-in page. */
export function isRedirect(
  response: Pick<Response, "type" | "status" | "redirected">,
  body: ResponseBody | null,
): boolean {
  const isUnfollowed = response.type === "opaqueredirect" || REDIRECTS.includes(response.status);
  return isUnfollowed || (response.redirected && body?.kind === "page");
}

/**
 * The error for a redirect. It counts as signed out, because most redirects lead to a sign-in page. `isRedirected` says
 * that this is a guess.
 * @param remedy what a developer can do if the URL is wrong
 */
export function createRedirectError(call: string, remedy: string): ApiKeysError {
  return new ApiKeysError("unauthenticated", {
    message: `The backend redirected ${call}. Either the user is signed out, or the URL isn't the final one: ${remedy}.`,
    isRedirected: true,
  });
}

function copyHeaders(response: Response): Headers {
  try {
    return new Headers(response.headers);
  } catch {
    return new Headers();
  }
}

/**
 * Creates the `ApiKeysError` for a `fetch` response that isn't a success. The status, `Retry-After`, and a problem document
 * (RFC 9457) decide the code, as in `createRestAdapter`. Text from your server reaches users only through `userMessage` and
 * `errors` in a problem document, or if you pass it as `detail` or `fields`.
 *
 * It reads the body unless you pass it, and never throws or rejects.
 *
 * @example
 * import { errorFromResponse } from "api-keys-panel/adapter";
 *
 * async function deleteKey(id: string): Promise<void> {
 *   const response = await fetch(`/my/keys/${id}`, { method: "DELETE" });
 *   if (!response.ok) throw await errorFromResponse(response);
 * }
 *
 * @example
 * import { errorFromResponse } from "api-keys-panel/adapter";
 *
 * // A backend with custom errors: { "error": { "type": "quota", "text": "…" } }
 * async function errorOf(response: Response) {
 *   const body = await response.json().catch(() => null);
 *   const code = body?.error?.type === "quota" ? "limit_reached" : undefined;
 *   return errorFromResponse(response, { body, code, detail: body?.error?.text });
 * }
 */
export async function errorFromResponse(
  response: Response,
  options: ErrorFromResponseOptions = {},
): Promise<ApiKeysError> {
  const { call = "a request", body } = options;
  if (typeof response?.status !== "number") {
    return new ApiKeysError("unknown", {
      message:
        "errorFromResponse: the first argument isn't a response. Pass the Response that `fetch` returned.",
    });
  }
  const read = "body" in options ? toBody(body) : await readOptionalBody(response);
  if (isRedirect(response, read)) {
    return createRedirectError(call, "use that one, or let `fetch` follow redirects");
  }
  const { status, url } = response;
  return createResponseError(call, { status, url, headers: copyHeaders(response) }, read, options);
}

function toBody(value: unknown): ResponseBody {
  if (typeof value === "string") return parseBody(value);
  return value === undefined ? { kind: "empty" } : { kind: "json", value };
}
