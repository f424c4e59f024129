import {
  API_KEY_SORT_FIELDS,
  type ApiKeyFieldValue,
  type ApiKeyPatch,
  type ApiKeyStatus,
  type ApiKeysFilter,
  type ApiKeysQuery,
  type CreateApiKeyInput,
} from "../model/api-key.js";
import { ApiKeysError, type ApiKeysErrorFields } from "../model/errors.js";
import { type Fields, isRecord } from "../model/read-value.js";

const DEFAULT_LIMIT = 50;

const STATUSES: readonly string[] = [
  "active",
  "expiring",
  "expired",
  "disabled",
] satisfies readonly ApiKeyStatus[];

const isOptionalString = (value: unknown) => value === undefined || typeof value === "string";

function isFieldValue(value: unknown): value is ApiKeyFieldValue {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === "string");
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** The types of the fields of a create or an update. */
const FIELD_CHECKS = {
  name: isOptionalString,
  description: isOptionalString,
  expiresAt: (value: unknown) => value === null || isOptionalString(value),
  scopes: (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.every((entry) => typeof entry === "string")),
  metadata: (value: unknown) =>
    value === undefined || (isRecord(value) && Object.values(value).every(isFieldValue)),
} as const satisfies Record<keyof CreateApiKeyInput, (value: unknown) => boolean>;

function refuse(message: string, fields?: ApiKeysErrorFields): never {
  throw new ApiKeysError("invalid", { message, ...(fields !== undefined && { fields }) });
}

/**
 * Reads which page of a list or a log is asked for.
 * @throws ApiKeysError `invalid`
 */
export function readPage({ searchParams }: URL): { cursor?: string; limit: number } {
  const limit = searchParams.get("limit") ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d*$/.test(limit)) refuse("`limit` must be a whole number of at least 1.");
  const cursor = searchParams.get("cursor");
  return { limit: Number(limit), ...(cursor !== null && { cursor }) };
}

/** Values with commas in between. A comma within a value is encoded once more. */
function readValues(searchParams: URLSearchParams, name: string): readonly string[] {
  const text = searchParams.get(name) ?? "";
  if (text === "") return [];
  return text.split(",").map((value) => {
    try {
      return decodeURIComponent(value);
    } catch {
      return refuse(`\`${name}\` isn't encoded correctly.`);
    }
  });
}

function readFilter(searchParams: URLSearchParams): ApiKeysFilter {
  const status = readValues(searchParams, "status");
  const unknown = status.find((value) => !STATUSES.includes(value));
  if (unknown !== undefined) refuse(`\`status\` must be any of ${STATUSES.join(", ")}.`);
  const filter = {
    status: status as readonly ApiKeyStatus[],
    scopes: readValues(searchParams, "scopes"),
    createdBy: readValues(searchParams, "createdBy"),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values.length > 0));
}

/**
 * Reads the query of a list request.
 * @throws ApiKeysError `invalid`
 */
export function readQuery(url: URL): ApiKeysQuery {
  const { searchParams } = url;
  const page = readPage(url);
  const sort = searchParams.get("sort") ?? "-createdAt";
  const field = API_KEY_SORT_FIELDS.find((known) => known === sort.replace(/^-/, ""));
  if (field === undefined) {
    return refuse(
      `\`sort\` must be one of ${API_KEY_SORT_FIELDS.join(", ")}, with a minus for descending.`,
    );
  }
  const search = searchParams.get("search");
  const filter = readFilter(searchParams);
  return {
    ...page,
    sort: { field, direction: sort.startsWith("-") ? "desc" : "asc" },
    ...(search !== null && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

/**
 * Reads a JSON object from a request's body.
 * @throws ApiKeysError `invalid` if it isn't one
 */
async function readObject(request: Request): Promise<Fields> {
  const body: unknown = await request.json().catch(() => undefined);
  return isRecord(body) ? body : refuse("The body must be a JSON object.");
}

/**
 * Reads the fields of a create or an update.
 * @throws ApiKeysError `invalid`, with `fields` if one of them has the wrong type
 */
export async function readPatch(request: Request): Promise<ApiKeyPatch> {
  const body = await readObject(request);
  for (const [field, isValid] of Object.entries(FIELD_CHECKS)) {
    if (!isValid(body[field])) {
      refuse(`\`${field}\` has the wrong type.`, { [field]: "Enter a valid value." });
    }
  }
  if (body.enabled !== undefined && typeof body.enabled !== "boolean") {
    refuse("`enabled` must be true or false.");
  }
  const { name, description, expiresAt, scopes, metadata, enabled } = body as ApiKeyPatch;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(scopes !== undefined && { scopes }),
    ...(metadata !== undefined && { metadata }),
    ...(enabled !== undefined && { enabled }),
  };
}

/**
 * Reads the body of a rotate.
 * @throws ApiKeysError `invalid`
 */
export async function readRotation(request: Request): Promise<{ gracePeriodSeconds: number }> {
  const { gracePeriodSeconds } = await readObject(request);
  if (!Number.isInteger(gracePeriodSeconds) || Number(gracePeriodSeconds) < 0) {
    refuse("`gracePeriodSeconds` must be a whole number, 0 or more.");
  }
  return { gracePeriodSeconds: Number(gracePeriodSeconds) };
}

/**
 * Reads the idempotency key of a request that issues a token.
 * @throws ApiKeysError `invalid` if it is missing
 */
export function readIdempotencyKey(request: Request): string {
  const idempotencyKey = request.headers.get("Idempotency-Key");
  return idempotencyKey || refuse("The `Idempotency-Key` header is missing.");
}
