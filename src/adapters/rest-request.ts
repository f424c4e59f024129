import { ApiKeysError, isApiKeysError } from "../model/errors.js";
import { type RestBody, readBody } from "./rest-body.js";
import type { RestSettings } from "./rest-options.js";
import { toProblemError } from "./rest-problem.js";

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
    throw new ApiKeysError("unknown", {
      message: `createRestAdapter: \`headers\` failed for ${request.call}, so no request was sent.`,
      cause: thrown,
    });
  }
}

/** Whatever breaks between the two ends. Its cause is left out: one of a host's own `fetch` may hold the exchange. */
function toTransportError(call: string, thrown: unknown): ApiKeysError {
  if (isApiKeysError(thrown)) return thrown;
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ApiKeysError("unavailable", {
    message: `There was no complete answer to ${call} (${kind}).`,
  });
}

function isRedirect(response: Response, body: RestBody | null): boolean {
  const isUnfollowed =
    response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  return isUnfollowed || (response.redirected && body?.kind === "page");
}

function createRedirectError(call: string): ApiKeysError {
  return new ApiKeysError("unauthenticated", {
    message: `The backend answered ${call} with a redirect, as to a login page. Where nobody has to sign in, let \`baseUrl\` be the final address (mind a slash at its end).`,
  });
}

/**
 * Sends one request and answers the body of a success: JSON, or nothing.
 *
 * Redirects are not followed: at their end waits a login page, or an address that the host never named and that would
 * see the request's headers.
 * @throws ApiKeysError for everything else
 */
export async function send(settings: RestSettings, request: RestRequest): Promise<RestBody> {
  const { call, method, url, body, signal } = request;
  const headers = await createHeaders(settings, request);
  let response: Response;
  let answer: RestBody;
  try {
    response = await settings.fetch(url, {
      method,
      headers,
      credentials: settings.credentials,
      cache: "no-store",
      redirect: "manual",
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
    });
    if (isRedirect(response, null)) throw createRedirectError(call);
    answer = await readBody(response);
  } catch (thrown) {
    throw toTransportError(call, thrown);
  }
  if (isRedirect(response, answer)) throw createRedirectError(call);
  if (!response.ok) throw toProblemError(call, response, answer);
  if (answer.kind === "page" || answer.kind === "text") {
    // Something stands in between (a proxy, a captive portal). It may go away, so a read is tried again; of a write,
    // nobody knows what became of it.
    const code = answer.kind === "page" && method === "GET" ? "unavailable" : "unknown";
    throw new ApiKeysError(code, {
      message: `The backend answered ${call} with status ${response.status}, but not with JSON.`,
    });
  }
  return answer;
}
