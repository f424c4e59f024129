import { API_KEY_SORT_FIELDS, type ApiKeyPatch, type ApiKeysQuery } from "../model/api-key.js";
import { ApiKeysError, type ApiKeysErrorFields } from "../model/errors.js";

const DEFAULT_LIMIT = 50;

const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === "string";

/** What a field of a create or an update may hold. */
const FIELD_CHECKS = {
  name: isTextOrAbsent,
  description: isTextOrAbsent,
  expiresAt: (value: unknown) => value === null || isTextOrAbsent(value),
  scopes: (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.every((entry) => typeof entry === "string")),
} as const satisfies Record<keyof ApiKeysErrorFields, (value: unknown) => boolean>;

function refuse(message: string, fields?: ApiKeysErrorFields): never {
  throw new ApiKeysError("invalid", { message, ...(fields !== undefined && { fields }) });
}

/**
 * The query of a list request.
 * @throws ApiKeysError `invalid`
 */
export function readQuery(url: URL): ApiKeysQuery {
  const { searchParams } = url;
  const limit = searchParams.get("limit") ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d*$/.test(limit)) refuse("`limit` is not a whole number from 1 up.");
  const sort = searchParams.get("sort") ?? "-createdAt";
  const field = API_KEY_SORT_FIELDS.find((known) => known === sort.replace(/^-/, ""));
  if (field === undefined) {
    return refuse(
      `\`sort\` must be one of ${API_KEY_SORT_FIELDS.join(", ")}, with a minus for descending.`,
    );
  }
  const cursor = searchParams.get("cursor");
  const search = searchParams.get("search");
  return {
    limit: Number(limit),
    sort: { field, direction: sort.startsWith("-") ? "desc" : "asc" },
    ...(cursor !== null && { cursor }),
    ...(search !== null && { search }),
  };
}

/**
 * A JSON object from the body of a request.
 * @throws ApiKeysError `invalid` where it is none
 */
async function readObject(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    refuse("The body is not a JSON object.");
  }
  return body as Record<string, unknown>;
}

/**
 * The fields of a create or an update.
 * @throws ApiKeysError `invalid`, with `fields` where one has the wrong type
 */
export async function readPatch(request: Request): Promise<ApiKeyPatch> {
  const body = await readObject(request);
  for (const [field, isRight] of Object.entries(FIELD_CHECKS)) {
    if (!isRight(body[field])) {
      refuse(`\`${field}\` has the wrong type.`, { [field]: "This has the wrong form." });
    }
  }
  if (body.enabled !== undefined && typeof body.enabled !== "boolean") {
    refuse("`enabled` is not a boolean.");
  }
  const { name, description, expiresAt, scopes, enabled } = body as ApiKeyPatch;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(scopes !== undefined && { scopes }),
    ...(enabled !== undefined && { enabled }),
  };
}

/**
 * The body of a rotate.
 * @throws ApiKeysError `invalid`
 */
export async function readRotation(request: Request): Promise<{ gracePeriodSeconds: number }> {
  const { gracePeriodSeconds } = await readObject(request);
  if (!Number.isInteger(gracePeriodSeconds) || Number(gracePeriodSeconds) < 0) {
    refuse("`gracePeriodSeconds` is not a whole number from 0 up.");
  }
  return { gracePeriodSeconds: Number(gracePeriodSeconds) };
}

/**
 * The idempotency key of a request that issues a token.
 * @throws ApiKeysError `invalid` where there is none
 */
export function readIdempotencyKey(request: Request): string {
  const idempotencyKey = request.headers.get("Idempotency-Key");
  return idempotencyKey || refuse("The header `Idempotency-Key` is missing.");
}
