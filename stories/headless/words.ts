import {
  type ApiKeyStatus,
  type ApiKeysError,
  type ApiKeysList,
  type ListSort,
  NAME_MAX_LENGTH,
  type NameProblem,
} from "api-keys-panel";

/** Why something failed, in this UI's own words. */
export function describeError(error: ApiKeysError): string {
  if (error.detail !== undefined) return error.detail;
  switch (error.code) {
    case "unauthenticated":
      return "You’re signed out. Sign in and try again.";
    case "reauthentication_required":
      return "Verify your identity, then try again.";
    case "forbidden":
      return "You don’t have permission to do this.";
    case "not_found":
      return "This key no longer exists.";
    case "conflict":
      return "Another key has this name.";
    case "invalid":
      return "The server couldn’t accept this.";
    case "limit_reached":
      return "This workspace has reached its key limit.";
    case "rate_limited":
      return error.retryAfterMs === undefined
        ? "Too many requests. Try again in a moment."
        : `Too many requests. Try again in ${Math.ceil(error.retryAfterMs / 1000)} seconds.`;
    case "rejected":
      return "The server refused this.";
    case "unavailable":
      return "The server can’t be reached.";
    case "unknown":
      return "Something went wrong.";
    default:
      return error.code satisfies never;
  }
}

/** What a refusal says about the name. `undefined`: nothing. */
export function describeNameError(error: ApiKeysError | null): string | undefined {
  if (error?.code === "conflict") return error.fields?.name ?? describeError(error);
  return error?.code === "invalid" ? error.fields?.name : undefined;
}

/** Why a name wasn't sent at all. */
export const NAME_PROBLEMS: { readonly [Problem in NameProblem]: string } = {
  empty: "Enter a name.",
  too_long: `Use ${NAME_MAX_LENGTH} characters or fewer.`,
  control_characters: "Remove line breaks and control characters.",
};

/** What a badge says. `null`: there's no badge. */
export const STATUS_WORDS: { readonly [Status in ApiKeyStatus]: string | null } = {
  active: null,
  expiring: "Expires soon",
  expired: "Expired",
  disabled: "Off",
};

/** How many keys there are and, during a search, how many match. */
export function describeCount(list: ApiKeysList): string {
  const { apiKeys, search, matchCount, totalCount } = list;
  const total = totalCount === null ? "many" : String(totalCount);
  if (search.trim() !== "") return `${matchCount ?? `${apiKeys.length}+`} of ${total} keys`;
  if (totalCount === null) return `${apiKeys.length}+ keys`;
  return totalCount === 1 ? "1 key" : `${total} keys`;
}

/** The fields to sort by, with the names of both directions: ascending first. */
export const SORTS: Readonly<Record<string, readonly [label: string, asc: string, desc: string]>> =
  {
    createdAt: ["Created", "Oldest first", "Newest first"],
    name: ["Name", "A to Z", "Z to A"],
    lastUsedAt: ["Last used", "Oldest first", "Newest first"],
    expiresAt: ["Expires", "Soonest first", "Latest first"],
  };

/** The name of a sort direction. */
export function describeDirection({ field, direction }: ListSort): string {
  return SORTS[field]?.[direction === "asc" ? 1 : 2] ?? direction;
}

const DATE = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** A date in this UI's style. */
export function describeDate(iso: string | null, never: string): string {
  return iso === null ? never : DATE.format(Date.parse(iso));
}
