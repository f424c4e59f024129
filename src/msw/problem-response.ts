import { HttpResponse } from "msw";
import { type ApiKeysError, type ApiKeysErrorCode, toApiKeysError } from "../model/errors.js";

const STATUS_BY_CODE = {
  unauthenticated: 401,
  reauthentication_required: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  limit_reached: 403,
  rate_limited: 429,
  rejected: 400,
  unavailable: 503,
  unknown: 500,
} as const satisfies Record<ApiKeysErrorCode, number>;

/** On every response of the HTTP contract: no cache may keep tokens or lists. */
export const NO_STORE = { "Cache-Control": "no-store" } as const;

function createHeaders(error: ApiKeysError, status: number): Record<string, string> {
  return {
    ...NO_STORE,
    "Content-Type": "application/problem+json",
    ...(status === 401 && { "WWW-Authenticate": "Session" }),
    ...(error.retryAfterMs !== undefined && {
      "Retry-After": String(Math.ceil(error.retryAfterMs / 1000)),
    }),
  };
}

/** The JSON Pointer of a field: `metadata.allowedIps` is at `/metadata/allowedIps`. */
function toPointer(field: string): string {
  const customId = /^metadata\.(.+)$/s.exec(field)?.[1];
  if (customId === undefined) return `/${field}`;
  return `/metadata/${customId.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * The problem document for whatever an adapter threw.
 * @param status replaces the usual status of the code
 */
export function toProblemResponse(
  thrown: unknown,
  status: number = STATUS_BY_CODE[toApiKeysError(thrown).code],
) {
  const error = toApiKeysError(thrown);
  const errors = Object.entries(error.fields ?? {}).map(([field, detail]) => ({
    pointer: toPointer(field),
    detail,
  }));
  const problem = {
    status,
    code: error.code,
    ...(error.detail !== undefined && { userMessage: error.detail }),
    ...(errors.length > 0 && { errors }),
  };
  return HttpResponse.json(problem, { status, headers: createHeaders(error, status) });
}
