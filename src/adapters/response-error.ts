import {
  API_KEYS_ERROR_CODES,
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorFields,
} from "../model/errors.js";
import { parseBody, type ResponseBody, readOptionalBody } from "./response-body.js";
import { readRetryAfterMs } from "./retry-after.js";

type Fields = Readonly<Record<string, unknown>>;

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
  // The server lacks what was asked for: nothing was done, and asking again does not help.
  501: "rejected",
  505: "rejected",
};

/** The refusals that say: not now. The same request may be sent again. */
const NOT_NOW = [408, 409, 425, 429];

const FIELDS = [
  "name",
  "description",
  "expiresAt",
  "scopes",
] as const satisfies readonly (keyof ApiKeysErrorFields)[];

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

function codeOfStatus(status: number): ApiKeysErrorCode {
  const code = CODE_BY_STATUS[status];
  if (code !== undefined) return code;
  if (isRefusal(status)) return "rejected";
  return status >= 500 ? "unavailable" : "unknown";
}

/** The code that a problem document names. A refusal stays one: its body can't make the outcome open. */
function codeOfProblem(status: number, problem: Fields): ApiKeysErrorCode | undefined {
  const code = API_KEYS_ERROR_CODES.find((known) => known === problem.code);
  if (code === "unknown") return isRefusal(status) ? undefined : code;
  if (code === "unavailable") {
    return isRefusal(status) && !NOT_NOW.includes(status) ? undefined : code;
  }
  return code;
}

/** Field messages by RFC 9457's own extension, `errors`; the first for each field counts. */
function fieldsOf(problem: Fields): ApiKeysErrorFields | undefined {
  const fields: { -readonly [Field in keyof ApiKeysErrorFields]: string } = {};
  for (const entry of Array.isArray(problem.errors) ? problem.errors : []) {
    const { pointer, detail } = (entry ?? {}) as Fields;
    // `#/name` is the same pointer in its form as a URI fragment; `/scopes/0` is about the scopes.
    const path = typeof pointer === "string" ? pointer.replace(/^#/, "").split("/") : [];
    const field = path[0] === "" ? FIELDS.find((known) => known === path[1]) : undefined;
    const text = asText(detail);
    if (field !== undefined && text !== undefined) fields[field] ??= text;
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Where a response came from, without what an address may hold beside the path. */
function placeOf({ url }: { readonly url?: unknown }): string {
  return typeof url === "string" && url !== "" ? ` It was ${url.replace(/[?#].*$/, "")}.` : "";
}

/** What {@link errorFromResponse} can be told; all of it may be left out. */
export interface ErrorFromResponseOptions {
  /** The adapter's method that failed, such as `"create"`. Named in the message for developers. */
  readonly call?: string;
  /** The body, if you have read it already: its text, or what `JSON.parse` made of it. */
  readonly body?: unknown;
  /** Replaces the code, where your backend says more than its status does. `undefined`: as the response says. */
  readonly code?: ApiKeysErrorCode | undefined;
  /** One sentence of your backend's that is fit for users. `undefined`: as the response says. */
  readonly detail?: string | undefined;
  /** What is wrong with which field, fit for users. `undefined`: as the response says. */
  readonly fields?: ApiKeysErrorFields | undefined;
}

type Known = Pick<ErrorFromResponseOptions, "code" | "detail" | "fields">;

/**
 * The error for a response that is not a success. It holds what the contract says is fit for users, and nothing else of
 * the body: not even for developers, because a body may echo what must not reach a log.
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
  const isProblem = body.kind === "json" && typeof body.value === "object" && body.value !== null;
  const problem = isProblem ? (body.value as Fields) : {};
  const named = known.code ?? codeOfProblem(status, problem);
  // Where a page answers for a list, a router doesn't know the address. That says nothing about the workspace.
  const isNoList = status === 404 && call.startsWith("list") && /page|text/.test(body.kind);
  // A conflict is about a name, and a delete has none.
  const isNoName = status === 409 && call === "delete";
  const byStatus = isNoName ? "rejected" : codeOfStatus(status);
  const code = named ?? (isNoList ? "unknown" : byStatus);
  const isFromStatus = named === undefined;
  const detail = asText(known.detail) ?? asText(problem.userMessage);
  const fields = known.fields ?? (code === "invalid" ? fieldsOf(problem) : undefined);
  const retryAfterMs = code === "rate_limited" ? readRetryAfterMs(headers) : undefined;
  const isLost = isFromStatus && (status === 404 || status === 405 || status === 410);
  const hint = isLost
    ? ` Its body has no code of the contract, so the address may be wrong.${placeOf(response)}`
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

/** Whether a response leads elsewhere, or came from elsewhere and is a page: that of a login, most likely. */
export function isRedirect(
  response: Pick<Response, "type" | "status" | "redirected">,
  body: ResponseBody | null,
): boolean {
  const isUnfollowed = response.type === "opaqueredirect" || REDIRECTS.includes(response.status);
  return isUnfollowed || (response.redirected && body?.kind === "page");
}

/**
 * The error for a redirect. It counts as not being signed in, because most are ways to a login page; that nobody knows
 * this for sure is what `isRedirected` is for.
 * @param remedy for developers, where it is the address that is wrong
 */
export function createRedirectError(call: string, remedy: string): ApiKeysError {
  return new ApiKeysError("unauthenticated", {
    message: `The backend redirected ${call}. Either the user is signed out, or the address isn't the final one: ${remedy}.`,
    isRedirected: true,
  });
}

function headersOf(response: Response): Headers {
  try {
    return new Headers(response.headers);
  } catch {
    return new Headers();
  }
}

/**
 * The `ApiKeysError` for a `fetch` response that isn't a success: the status, `Retry-After` and a problem document (RFC
 * 9457) become a code, as they do in `createRestAdapter`. Text from your server reaches users only through the members
 * `userMessage` and `errors` of a problem document, or if you pass it as `detail` or `fields`.
 *
 * It reads the body, unless you pass it, and never throws or rejects itself.
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
 * // A backend with errors of its own: { "error": { "type": "quota", "text": "…" } }
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
      message: "errorFromResponse: there is no response. Pass the Response that `fetch` gave.",
    });
  }
  const read = "body" in options ? asBody(body) : await readOptionalBody(response);
  if (isRedirect(response, read)) {
    return createRedirectError(call, "ask that one, or let `fetch` follow redirects");
  }
  const { status, url } = response;
  return createResponseError(call, { status, url, headers: headersOf(response) }, read, options);
}

function asBody(value: unknown): ResponseBody {
  if (typeof value === "string") return parseBody(value);
  return value === undefined ? { kind: "empty" } : { kind: "json", value };
}
