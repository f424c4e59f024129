import { ApiKeysError, isApiKeysError } from "../../model/errors.js";
import { isRecord } from "../../model/read-value.js";
import { type ResponseBody, readBody, readOptionalBody } from "../response-body.js";
import { createRedirectError, createResponseError, isRedirect } from "../response-error.js";
import type { RestSettings } from "./rest-options.js";
import { suggestFinalUrl } from "./rest-url.js";

/** One request of the HTTP contract. */
interface RestRequest {
  /** The adapter's method, for error messages. */
  readonly call: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly workspaceId: string;
  readonly url: string;
  /** Sent as JSON. `undefined`: no body. */
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** Reads only. */
  readonly signal?: AbortSignal;
}

/** If a write was never sent, it certainly didn't do anything. */
function createUnsentError({ call, method }: RestRequest, what: string, cause: unknown) {
  return new ApiKeysError(method === "GET" ? "unknown" : "rejected", {
    message: `createRestAdapter: ${what} failed for ${call}, so no request was sent. See \`cause\` for the reason.`,
    cause,
  });
}

async function createHeaders(settings: RestSettings, request: RestRequest): Promise<Headers> {
  const { workspaceId, body, idempotencyKey } = request;
  try {
    const hostHeaders =
      typeof settings.headers === "function"
        ? await settings.headers({ workspaceId })
        : settings.headers;
    const headers = new Headers(hostHeaders);
    headers.set("Accept", "application/json, application/problem+json");
    if (body !== undefined) headers.set("Content-Type", "application/json");
    if (idempotencyKey !== undefined) headers.set("Idempotency-Key", idempotencyKey);
    return headers;
  } catch (thrown) {
    if (isApiKeysError(thrown)) throw thrown;
    throw createUnsentError(request, "`headers`", thrown);
  }
}

function serializeBody(request: RestRequest): string | undefined {
  try {
    return JSON.stringify(request.body);
  } catch (thrown) {
    throw createUnsentError(request, "turning the input into JSON", thrown);
  }
}

/** Leaves out the cause: the error of a host's `fetch` may hold the whole exchange. */
function toTransportError(call: string, thrown: unknown): ApiKeysError {
  if (isApiKeysError(thrown)) return thrown;
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ApiKeysError("unavailable", {
    message: `There was no complete response to ${call} (${kind}). Look at the request in the browser's network panel: the server may be down, the URL may be wrong, or CORS or the content security policy (\`connect-src\`) may block it.`,
  });
}

/** Whether a success says in its body that it failed, as backends do that know only one status. */
function isFailureInDisguise(body: ResponseBody): boolean {
  if (body.kind !== "json" || !isRecord(body.value)) return false;
  const { success, ok, error, errors } = body.value;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  return success === false || ok === false || Boolean(error) || hasErrors;
}

/**
 * What a success says. An update or a delete is done once the status says so. Only a page, or a body that says otherwise,
 * makes that doubtful.
 */
function readSuccess(
  { call, method }: RestRequest,
  response: Response,
  body: ResponseBody,
): ResponseBody {
  const isDoneByStatus = method === "PATCH" || method === "DELETE";
  const createError = (code: "unavailable" | "unknown", problem: string) =>
    new ApiKeysError(code, {
      message: `The backend responded to ${call} with status ${response.status}, but ${problem}.`,
    });
  const isPage =
    body.kind === "page" ||
    (body.kind === "broken" && /html/i.test(response.headers.get("Content-Type") ?? ""));
  // Something is in between, such as a proxy or a captive portal. It may go away, so a read is worth a retry.
  if (isPage) {
    throw createError(method === "GET" ? "unavailable" : "unknown", "with a page, not with JSON");
  }
  if (method !== "GET" && isFailureInDisguise(body)) {
    throw createError(
      "unknown",
      "the body says that it failed. Send a status of 400 or higher with errors",
    );
  }
  if (isDoneByStatus) return body.kind === "json" ? body : { kind: "empty" };
  if (body.kind === "text") throw createError("unknown", "not with JSON");
  return body;
}

/**
 * Sends one request and returns the body of a success: JSON, or nothing.
 *
 * It doesn't follow redirects: they lead to a sign-in page, or to an address the host never named and that would receive
 * the request's headers.
 * @throws ApiKeysError for everything else
 */
export async function sendRequest(
  settings: RestSettings,
  request: RestRequest,
): Promise<ResponseBody> {
  const { call, method, url, signal } = request;
  const headers = await createHeaders(settings, request);
  const body = serializeBody(request);
  const isBodyNeeded = method === "GET" || method === "POST";
  let response: Response;
  let responseBody: ResponseBody;
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
    const isDecided = isRedirect(response, null) || !response.ok || !isBodyNeeded;
    responseBody = await (isDecided ? readOptionalBody(response) : readBody(response));
  } catch (thrown) {
    throw toTransportError(call, thrown);
  }
  if (isRedirect(response, responseBody)) {
    throw createRedirectError(call, suggestFinalUrl(settings, call));
  }
  if (!response.ok) throw createResponseError(call, response, responseBody);
  return readSuccess(request, response, responseBody);
}

/**
 * Sends a read. It ends when the caller aborts or the time is up, even if `fetch` or `headers` ignores the signal.
 * @throws the caller's own reason after an abort, so that the caller recognizes it; ApiKeysError `unavailable` after
 * `timeoutMs`; otherwise as {@link sendRequest}
 */
export async function sendRead(
  settings: RestSettings,
  request: RestRequest & { readonly signal: AbortSignal },
): Promise<ResponseBody> {
  const { timeoutMs } = settings;
  request.signal.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const handleAbort = () => controller.abort(request.signal.reason);
  const handleTimeout = () =>
    controller.abort(
      new ApiKeysError("unavailable", {
        message: `The backend didn't respond to ${request.call} within ${timeoutMs} ms. Check why it is slow, or raise \`timeoutMs\`.`,
      }),
    );
  request.signal.addEventListener("abort", handleAbort, { once: true });
  // Timers can't wait longer than 2^31 ms.
  const timer = timeoutMs < 2 ** 31 ? setTimeout(handleTimeout, timeoutMs) : undefined;
  try {
    // Listens before `fetch` does, so that this rejection comes first: a `fetch` may replace the reason with its own error.
    const ended = new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return await Promise.race([sendRequest(settings, { ...request, signal }), ended]);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", handleAbort);
  }
}
