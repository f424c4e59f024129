import {
  API_KEYS_ERROR_CODES,
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysErrorFields,
} from "../model/errors.js";
import type { RestBody } from "./rest-body.js";

type Fields = Readonly<Record<string, unknown>>;

const CODE_BY_STATUS: Readonly<Record<number, ApiKeysErrorCode>> = {
  400: "invalid",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  408: "unavailable",
  409: "conflict",
  410: "not_found",
  422: "invalid",
  425: "unavailable",
  429: "rate_limited",
};

const FIELDS = [
  "name",
  "description",
  "expiresAt",
  "scopes",
] as const satisfies readonly (keyof ApiKeysErrorFields)[];

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function codeOf(status: number, body: RestBody, problem: Fields): ApiKeysErrorCode {
  const named = API_KEYS_ERROR_CODES.find((code) => code === problem.code);
  if (named !== undefined) return named;
  const code = CODE_BY_STATUS[status] ?? (status >= 500 ? "unavailable" : "unknown");
  // A page that says 404 comes from a router that does not know the address. Taking it for "the key is gone" would
  // report a key as deleted that still works.
  const isFromElsewhere = body.kind === "page" || body.kind === "text";
  return code === "not_found" && isFromElsewhere ? "unknown" : code;
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

/** `Retry-After` in milliseconds: it holds seconds or a date, the latter by the server's clock. */
function retryAfterMsOf(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const serverNow = Date.parse(headers.get("Date") ?? "");
  const waitMs = Date.parse(value) - (Number.isNaN(serverNow) ? Date.now() : serverNow);
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

/**
 * The error for an answer that is not a success. It holds what the contract says is fit for users, and nothing else of
 * the body: not even for developers, because a body may echo what must not reach a log.
 * @param call the adapter's method
 */
export function toProblemError(call: string, response: Response, body: RestBody): ApiKeysError {
  const isProblem = body.kind === "json" && typeof body.value === "object" && body.value !== null;
  const problem = isProblem ? (body.value as Fields) : {};
  const code = codeOf(response.status, body, problem);
  const detail = asText(problem.userMessage);
  const fields = code === "invalid" ? fieldsOf(problem) : undefined;
  const retryAfterMs = code === "rate_limited" ? retryAfterMsOf(response.headers) : undefined;
  return new ApiKeysError(code, {
    message: `The backend answered ${call} with status ${response.status} (${code}).`,
    ...(detail !== undefined && { detail }),
    ...(fields !== undefined && { fields }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}
