import type { ApiKeyScope } from "./api-key.js";
import { createMalformedError, describe, isRecord } from "./read-value.js";

function readScope(value: unknown): ApiKeyScope {
  if (!isRecord(value)) throw createMalformedError("listScopes", `a scope is ${describe(value)}.`);
  const { id, label, description } = value;
  if (typeof id !== "string" || typeof label !== "string") {
    throw createMalformedError("listScopes", "a scope lacks `id` or `label`, which are strings.");
  }
  return { id, label, ...(typeof description === "string" && { description }) };
}

/**
 * Reads the answer of the REST contract for scopes.
 * @throws ApiKeysError `unknown` where it is not `{ items }`
 */
export function readScopes(value: unknown): readonly ApiKeyScope[] {
  if (!isRecord(value) || !Array.isArray(value.items)) {
    throw createMalformedError("listScopes", `it is ${describe(value)} without \`items\`.`);
  }
  return value.items.map(readScope);
}
