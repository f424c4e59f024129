import type { ApiKey, ApiKeysFilter } from "./api-key.js";
import { getApiKeyStatus } from "./status.js";

/** What a filter asks for: its fields that hold something. */
export function getFilterEntries(
  filter: ApiKeysFilter,
): readonly (readonly [keyof ApiKeysFilter, readonly string[]])[] {
  return (["status", "scopes", "createdBy"] as const).flatMap((field) => {
    const values = filter[field];
    return values?.length ? [[field, values] as const] : [];
  });
}

/** Whether a view leaves keys out: by its search, or by its filter. */
export function isNarrowed(view: {
  readonly search: string;
  readonly filter: ApiKeysFilter;
}): boolean {
  return view.search.trim() !== "" || getFilterEntries(view.filter).length > 0;
}

/**
 * The keys that match a filter, in their current order. The same array if there's nothing in the filter.
 * @param now milliseconds since 1970
 * @param timeZone IANA name, for keys that expire on a date without a time; `undefined`: the runtime's
 */
export function filterApiKeys(
  apiKeys: readonly ApiKey[],
  filter: ApiKeysFilter,
  now: number,
  timeZone?: string,
): readonly ApiKey[] {
  const entries = getFilterEntries(filter);
  if (entries.length === 0) return apiKeys;
  const valuesOf = (apiKey: ApiKey, field: keyof ApiKeysFilter): readonly string[] => {
    if (field === "status") return [getApiKeyStatus(apiKey, now, timeZone)];
    if (field === "scopes") return apiKey.scopes ?? [];
    return apiKey.createdBy ? [apiKey.createdBy.id] : [];
  };
  return apiKeys.filter((apiKey) =>
    entries.every(([field, wanted]) =>
      valuesOf(apiKey, field).some((value) => wanted.includes(value)),
    ),
  );
}
