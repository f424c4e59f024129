import type { ApiKeyStatus, ApiKeysFilter, ApiKeysView } from "api-keys-panel";

const STATUSES: readonly string[] = [
  "active",
  "expiring",
  "expired",
  "disabled",
] satisfies ApiKeyStatus[];
const FIELDS: readonly string[] = ["createdAt", "name", "lastUsedAt", "expiresAt"];
const NEWEST_FIRST = "-createdAt";

function isStatus(value: string): value is ApiKeyStatus {
  return STATUSES.includes(value);
}

/** Reads the panel's view from an address, such as `?q=crm&sort=-name&status=active&status=expiring`. */
export function readView(search: string): ApiKeysView {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort") ?? NEWEST_FIRST;
  const isDescending = sort.startsWith("-");
  const field = isDescending ? sort.slice(1) : sort;
  const status = parameters.getAll("status").filter(isStatus);
  const scopes = parameters.getAll("scope");
  const createdBy = parameters.getAll("creator");
  const filter: ApiKeysFilter = {
    ...(status.length > 0 && { status }),
    ...(scopes.length > 0 && { scopes }),
    ...(createdBy.length > 0 && { createdBy }),
  };
  return {
    search: parameters.get("q") ?? "",
    // Someone may have typed the address.
    sort: FIELDS.includes(field)
      ? { field, direction: isDescending ? "desc" : "asc" }
      : { field: "createdAt", direction: "desc" },
    filter,
  };
}

/** Writes the panel's view into an address. What is as at first is left out. */
export function writeView({ search, sort, filter }: ApiKeysView): string {
  const parameters = new URLSearchParams();
  const sortText = sort.direction === "desc" ? `-${sort.field}` : sort.field;
  if (search !== "") parameters.set("q", search);
  if (sortText !== NEWEST_FIRST) parameters.set("sort", sortText);
  for (const status of filter.status ?? []) parameters.append("status", status);
  for (const scope of filter.scopes ?? []) parameters.append("scope", scope);
  for (const creator of filter.createdBy ?? []) parameters.append("creator", creator);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
