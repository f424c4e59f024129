import {
  type ApiKeyStatus,
  type ApiKeysError,
  type ApiKeysList,
  type ListSort,
  NAME_MAX_LENGTH,
  type NameProblem,
} from "api-keys-panel";

/** Why something failed, in this surface's own words. */
export function describeError(error: ApiKeysError): string {
  if (error.detail !== undefined) return error.detail;
  switch (error.code) {
    case "unauthenticated":
      return "You are signed out. Sign in and try again.";
    case "reauthentication_required":
      return "Confirm that it is you, then try again.";
    case "forbidden":
      return "You are not allowed to do this.";
    case "not_found":
      return "This key is gone.";
    case "conflict":
      return "Another key has this name.";
    case "invalid":
      return "The server did not accept this.";
    case "limit_reached":
      return "This workspace can have no more keys.";
    case "rate_limited":
      return error.retryAfterMs === undefined
        ? "Too many requests. Wait a little."
        : `Too many requests. Wait ${Math.ceil(error.retryAfterMs / 1000)} seconds.`;
    case "rejected":
      return "The server refused this.";
    case "unavailable":
      return "The server cannot be reached.";
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

/** Why a name was not even sent. */
export const NAME_PROBLEMS: { readonly [Problem in NameProblem]: string } = {
  empty: "Give the key a name.",
  too_long: `Use at most ${NAME_MAX_LENGTH} characters.`,
  control_characters: "Leave out line breaks and control characters.",
};

/** What a badge says. `null`: there is none. */
export const STATUS_WORDS: { readonly [Status in ApiKeyStatus]: string | null } = {
  active: null,
  expiring: "Expires soon",
  expired: "Expired",
  disabled: "Off",
};

/** How many keys there are and, while something is searched for, how many match. */
export function describeCount(list: ApiKeysList): string {
  const { apiKeys, search, matchCount, totalCount } = list;
  const total = totalCount === null ? "many" : String(totalCount);
  if (search.trim() !== "") return `${matchCount ?? `${apiKeys.length}+`} of ${total} keys`;
  if (totalCount === null) return `${apiKeys.length}+ keys`;
  return totalCount === 1 ? "1 key" : `${total} keys`;
}

/** The fields to sort by, with what the two directions are called: ascending first. */
export const SORTS: Readonly<Record<string, readonly [label: string, asc: string, desc: string]>> =
  {
    createdAt: ["Created", "Oldest first", "Newest first"],
    name: ["Name", "A to Z", "Z to A"],
    lastUsedAt: ["Last used", "Longest ago first", "Latest first"],
    expiresAt: ["Expires", "Soonest first", "Latest first"],
  };

/** What the direction of an order is called. */
export function describeDirection({ field, direction }: ListSort): string {
  return SORTS[field]?.[direction === "asc" ? 1 : 2] ?? direction;
}

const DATE = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** A date as this surface writes it. */
export function describeDate(iso: string | null, never: string): string {
  return iso === null ? never : DATE.format(Date.parse(iso));
}
