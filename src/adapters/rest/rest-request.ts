import { ApiKeysError, isApiKeysError } from "../../model/errors.js";
import { type ResponseBody, readBody, readOptionalBody } from "../response-body.js";
import { createRedirectError, createResponseError, isRedirect } from "../response-error.js";
import { describeRemedy } from "./rest-address.js";
import type { RestSettings } from "./rest-options.js";

/** One request of the HTTP contract. */
export interface RestRequest {
  /** The adapter's method, for errors. */
  readonly call: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly workspaceId: string;
  readonly url: string;
  /** Sent as JSON. `undefined`: no body. */
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** Of reads only. */
  readonly signal?: AbortSignal;
}

/** What kept a request from being sent. Of a write it is known, then, that nothing was done. */
function createUnsentError({ call, method }: RestRequest, what: string, cause: unknown) {
  return new ApiKeysError(method === "GET" ? "unknown" : "rejected", {
    message: `createRestAdapter: ${what} failed for ${call}, so no request was sent.`,
    cause,
  });
}

async function createHeaders(settings: RestSettings, request: RestRequest): Promise<Headers> {
  const { headers } = settings;
  const { workspaceId, body, idempotencyKey } = request;
  try {
    const own = new Headers(
      typeof headers === "function" ? await headers({ workspaceId }) : headers,
    );
    own.set("Accept", "application/json, application/problem+json");
    if (body !== undefined) own.set("Content-Type", "application/json");
    if (idempotencyKey !== undefined) own.set("Idempotency-Key", idempotencyKey);
    return own;
  } catch (thrown) {
    if (isApiKeysError(thrown)) throw thrown;
    throw createUnsentError(request, "`headers`", thrown);
  }
}

function createText(request: RestRequest): string | undefined {
  try {
    return JSON.stringify(request.body);
  } catch (thrown) {
    throw createUnsentError(request, "turning the input into JSON", thrown);
  }
}

/** Whatever breaks between the two ends. Its cause is left out: one of a host's own `fetch` may hold the exchange. */
function toTransportError(call: string, thrown: unknown): ApiKeysError {
  if (isApiKeysError(thrown)) return thrown;
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ApiKeysError("unavailable", {
    message: `There was no complete response to ${call} (${kind}). The browser's network panel says why: a server that is down, an address that is wrong, CORS, or a content security policy without it in \`connect-src\`.`,
  });
}

/** Whether a success says in its body that it is none, as the backends do that know only one status. */
function isFailureInDisguise(body: ResponseBody): boolean {
  if (body.kind !== "json" || typeof body.value !== "object" || body.value === null) return false;
  const { success, ok, error, errors } = body.value as Readonly<Record<string, unknown>>;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  return success === false || ok === false || Boolean(error) || hasErrors;
}

/**
 * What a success says. A write without a response to read is done once the server has said so; only a page, or a body
 * that says otherwise, makes that doubtful.
 */
function readSuccess(
  { call, method }: RestRequest,
  response: Response,
  body: ResponseBody,
): ResponseBody {
  const isDoneByStatus = method === "PATCH" || method === "DELETE";
  const fail = (code: "unavailable" | "unknown", problem: string) =>
    new ApiKeysError(code, {
      message: `The backend responded to ${call} with status ${response.status}, but ${problem}.`,
    });
  const isPage =
    body.kind === "page" ||
    (body.kind === "broken" && /html/i.test(response.headers.get("Content-Type") ?? ""));
  // Something stands in between (a proxy, a captive portal). It may go away, so a read is tried again.
  if (isPage)
    throw fail(method === "GET" ? "unavailable" : "unknown", "with a page, not with JSON");
  if (method !== "GET" && isFailureInDisguise(body)) {
    throw fail("unknown", "the body says that it failed. Send a status of 400 or more with errors");
  }
  if (isDoneByStatus) return body.kind === "json" ? body : { kind: "empty" };
  if (body.kind === "text") throw fail("unknown", "not with JSON");
  return body;
}

/**
 * Sends one request and answers the body of a success: JSON, or nothing.
 *
 * Redirects are not followed: at their end waits a login page, or an address that the host never named and that would
 * see the request's headers.
 * @throws ApiKeysError for everything else
 */
export async function send(settings: RestSettings, request: RestRequest): Promise<ResponseBody> {
  const { call, method, url, signal } = request;
  const headers = await createHeaders(settings, request);
  const body = createText(request);
  const isReadWhole = method === "GET" || method === "POST";
  let response: Response;
  let answer: ResponseBody;
  try {
    response = await settings.fetch(url, {
      method,
      headers,
      credentials: settings.credentials,
      cache: "no-store",
      redirect: "manual",
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
    const isDecided = isRedirect(response, null) || !response.ok || !isReadWhole;
    answer = await (isDecided ? readOptionalBody(response) : readBody(response));
  } catch (thrown) {
    throw toTransportError(call, thrown);
  }
  if (isRedirect(response, answer)) throw createRedirectError(call, describeRemedy(settings, call));
  if (!response.ok) throw createResponseError(call, response, answer);
  return readSuccess(request, response, answer);
}
