import type { ApiKey, ApiKeyStatus, ApiKeysFilter } from "./api-key.js";

type FilterEntry = readonly [keyof ApiKeysFilter, readonly string[]];

/** What a filter asks for: its fields that hold something. */
export function getFilterEntries(filter: ApiKeysFilter): readonly FilterEntry[] {
  return (Object.entries(filter) as FilterEntry[]).filter(([, values]) => values?.length);
}

/** Whether a view leaves keys out: by its search, or by its filter. */
export function isNarrowed(view: {
  readonly search: string;
  readonly filter: ApiKeysFilter;
}): boolean {
  return view.search.trim() !== "" || getFilterEntries(view.filter).length > 0;
}

/** The keys that match a filter, in their current order. The same array if there's nothing in the filter. */
export function filterApiKeys(
  apiKeys: readonly ApiKey[],
  filter: ApiKeysFilter,
  getStatus: (apiKey: ApiKey) => ApiKeyStatus,
): readonly ApiKey[] {
  const entries = getFilterEntries(filter);
  const valuesOf = (apiKey: ApiKey, field: keyof ApiKeysFilter): readonly string[] => {
    if (field === "scopes") return apiKey.scopes ?? [];
    return [field === "status" ? getStatus(apiKey) : (apiKey.createdBy?.id ?? "")];
  };
  if (entries.length === 0) return apiKeys;
  return apiKeys.filter((apiKey) =>
    entries.every(([field, wanted]) =>
      valuesOf(apiKey, field).some((value) => wanted.includes(value)),
    ),
  );
}
