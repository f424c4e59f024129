import type { ApiKey, ApiKeyScope, ApiKeysPage, IssuedApiKey } from "./api-key.js";
import { ApiKeysError } from "./errors.js";

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : typeof value;
}

function malformed(call: string, problem: string): ApiKeysError {
  return new ApiKeysError("unknown", {
    message: `The adapter's ${call} answered something that the panel cannot use: ${problem}. See ApiKeysAdapter in the documentation for what it must answer.`,
  });
}

const OPTIONAL_INSTANTS = ["lastUsedAt", "expiresAt"] as const;
const OPTIONAL_TEXTS = ["hint", "description"] as const;
const OPTIONAL_LISTS = ["scopes", "allowedActions"] as const;

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function isCreator(value: unknown): boolean {
  return isRecord(value) && typeof value.id === "string" && typeof value.name === "string";
}

function isFlatRecord(value: unknown): boolean {
  const types = ["string", "number", "boolean"];
  return (
    isRecord(value) && Object.values(value).every((it) => it === null || types.includes(typeof it))
  );
}

function isInstant(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function findKeyProblem(key: Fields): string | null {
  if (typeof key.id !== "string" || key.id === "") return "`id` is not a non-empty string";
  if (typeof key.name !== "string") return `\`name\` of key ${key.id} is ${describe(key.name)}`;
  if (!isInstant(key.createdAt)) return `\`createdAt\` of key ${key.id} is not an ISO 8601 string`;
  for (const field of OPTIONAL_INSTANTS) {
    if (key[field] != null && !isInstant(key[field])) {
      return `\`${field}\` of key ${key.id} is neither an ISO 8601 string nor null`;
    }
  }
  for (const field of OPTIONAL_TEXTS) {
    if (key[field] != null && typeof key[field] !== "string") {
      return `\`${field}\` of key ${key.id} is ${describe(key[field])}, not a string or null`;
    }
  }
  for (const field of OPTIONAL_LISTS) {
    if (key[field] !== undefined && !isTextList(key[field])) {
      return `\`${field}\` of key ${key.id} is not an array of strings`;
    }
  }
  if (key.createdBy != null && !isCreator(key.createdBy)) {
    return `\`createdBy\` of key ${key.id} is neither { id, name } nor null`;
  }
  if (key.enabled !== undefined && typeof key.enabled !== "boolean") {
    return `\`enabled\` of key ${key.id} is ${describe(key.enabled)}, not a boolean`;
  }
  if (key.metadata !== undefined && !isFlatRecord(key.metadata)) {
    return `\`metadata\` of key ${key.id} is not an object of strings, numbers, booleans and nulls`;
  }
  return null;
}

/**
 * Takes the fields of an API key out of an adapter's answer, and nothing else: what a backend sends beside them (a
 * token, above all) ends here.
 * @param call the adapter's method, for the error
 * @throws ApiKeysError `unknown` where a field has the wrong type
 */
export function parseApiKey(value: unknown, call: string): ApiKey {
  if (!isRecord(value)) throw malformed(call, `a key is ${describe(value)}`);
  const problem = findKeyProblem(value);
  if (problem !== null) throw malformed(call, problem);
  const key = value as unknown as ApiKey;
  return {
    id: key.id,
    name: key.name,
    createdAt: key.createdAt,
    ...(key.hint !== undefined && { hint: key.hint }),
    ...(key.description !== undefined && { description: key.description }),
    ...(key.createdBy !== undefined && {
      createdBy: key.createdBy && { id: key.createdBy.id, name: key.createdBy.name },
    }),
    ...(key.lastUsedAt !== undefined && { lastUsedAt: key.lastUsedAt }),
    ...(key.expiresAt !== undefined && { expiresAt: key.expiresAt }),
    ...(key.enabled !== undefined && { enabled: key.enabled }),
    ...(key.scopes !== undefined && { scopes: key.scopes }),
    ...(key.allowedActions !== undefined && { allowedActions: key.allowedActions }),
    ...(key.metadata !== undefined && { metadata: { ...key.metadata } }),
  };
}

/**
 * Checks one page of an adapter's `list`.
 * @throws ApiKeysError `unknown` where it is not one
 */
export function parsePage(value: unknown): ApiKeysPage {
  if (!isRecord(value)) throw malformed("list", `it is ${describe(value)}, not a page`);
  if (!Array.isArray(value.items)) {
    throw malformed("list", `\`items\` is ${describe(value.items)}, not an array`);
  }
  const { nextCursor, totalCount } = value;
  if (nextCursor != null && typeof nextCursor !== "string") {
    throw malformed("list", `\`nextCursor\` is ${describe(nextCursor)}, not a string or null`);
  }
  return {
    items: value.items.map((item) => parseApiKey(item, "list")),
    nextCursor: nextCursor == null || nextCursor === "" ? null : nextCursor,
    ...(typeof totalCount === "number" && { totalCount }),
  };
}

function parseScope(value: unknown): ApiKeyScope {
  if (!isRecord(value)) throw malformed("listScopes", `a scope is ${describe(value)}`);
  const { id, label, description } = value;
  if (typeof id !== "string" || typeof label !== "string") {
    throw malformed("listScopes", "a scope lacks `id` or `label`, which are strings");
  }
  return { id, label, ...(typeof description === "string" && { description }) };
}

/**
 * Checks the answer of the REST contract for scopes.
 * @throws ApiKeysError `unknown` where it is not `{ items }`
 */
export function parseScopes(value: unknown): readonly ApiKeyScope[] {
  if (!isRecord(value) || !Array.isArray(value.items)) {
    throw malformed("listScopes", `it is ${describe(value)} without \`items\``);
  }
  return value.items.map(parseScope);
}

/** A result of a create or a rotate that has been checked. */
export interface CheckedIssue extends IssuedApiKey {
  /** What was wrong with the key; what could not be used of it is filled in. `null`: nothing. */
  readonly problem: ApiKeysError | null;
}

function salvageApiKey(value: unknown, fallback: ApiKey): ApiKey {
  const { id, name } = isRecord(value) ? value : {};
  return {
    ...fallback,
    ...(typeof id === "string" && id !== "" && { id }),
    ...(typeof name === "string" && { name }),
  };
}

/**
 * Checks the result of a create or a rotate. A token that has come is handed over whatever else is wrong: it is the only
 * copy.
 * @param fallback what is known of the key without the answer
 * @throws ApiKeysError `unknown`: without a token there is nothing to hand over, and the user must be told
 */
export function parseIssued(
  value: unknown,
  call: "create" | "rotate",
  fallback: ApiKey,
): CheckedIssue {
  if (!isRecord(value)) throw malformed(call, `it is ${describe(value)}`);
  const { token } = value;
  if (typeof token !== "string" || token.trim() === "") {
    throw new MissingTokenError(call);
  }
  try {
    return { apiKey: parseApiKey(value.apiKey, call), token, problem: null };
  } catch (thrown) {
    return {
      apiKey: salvageApiKey(value.apiKey, fallback),
      token,
      problem: thrown as ApiKeysError,
    };
  }
}

/** A create or rotate that was carried out, as far as one can tell, but whose answer holds no token. */
export class MissingTokenError extends ApiKeysError {
  readonly isTokenMissing = true;

  constructor(call: "create" | "rotate") {
    super("unknown", {
      message: `The adapter's ${call} answered no token. It must answer { apiKey, token } with a non-empty token.`,
    });
  }
}
