import type { ApiKey } from "api-keys-panel";

/** The start time of tests with their own clock. */
export const NOW = Date.parse("2026-11-20T12:00:00Z");

let lastId = 0;

/** A key with a name; everything else is optional. */
export function apiKey(name: string, fields: Partial<ApiKey> = {}): ApiKey {
  lastId += 1;
  return { id: `key-${lastId}`, name, createdAt: "2026-11-01T09:00:00Z", ...fields };
}

/** Keys with these names, each created a day after the one before. */
export function apiKeys(...names: readonly string[]): readonly ApiKey[] {
  return names.map((name, index) =>
    apiKey(name, { createdAt: new Date(Date.UTC(2026, 9, 1 + index)).toISOString() }),
  );
}

/** So many keys; “Key 001” is the oldest. */
export function manyApiKeys(count: number): readonly ApiKey[] {
  return apiKeys(
    ...Array.from({ length: count }, (_, index) => `Key ${String(index + 1).padStart(3, "0")}`),
  );
}
