import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");
const keys = (total: number) => count(total, { one: "# key", other: "# keys" });
const seconds = (total: number) => count(total, { one: "# second", other: "# seconds" });

/** The English words of the page: of everything that is there before something opens over it. */
export const pageWords = {
  /** The BCP 47 tag of the language. Dates, numbers, and sorting follow it. */
  locale: "en",
  /** The direction of the language's script. */
  dir: "ltr" as const,

  // Header
  heading: "API Keys",
  lede: (workspace: string) =>
    `API keys let your apps and scripts access ${workspace} through the API.`,
  ledeWithoutWorkspace: "API keys let your apps and scripts access this workspace through the API.",
  authorizationLink: "Learn how to authenticate requests",
  opensInNewTab: "opens in a new tab",
  createButton: "API Key",
  createButtonName: "Create API Key",

  // Toolbar
  searchLabel: "Search API keys by name",
  searchPlaceholder: "Search by name",
  searchLabelWide: "Search API keys",
  searchPlaceholderWide: "Search",
  searchClear: "Clear search",
  searchClearText: "Clear search",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ keys`,
  countMatches: (matches: number, total: number) => `${number(matches)} of ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# match", other: "# matches" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ matches`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} of ${keys(total)} loaded`,
  countLoadedSoFar: (loaded: number) => `${keys(loaded)} loaded so far`,
  countPartial: "Search and order cover only the keys loaded so far.",

  // Table
  tableCaption: (workspace: string) => `API keys in ${workspace}`,
  tableCaptionWithoutWorkspace: "API keys",
  columnName: "Name",
  columnCreated: "Created",
  columnLastUsed: "Last used",
  columnExpires: "Expires",
  columnCreatedBy: "Created by",
  columnScopes: "Permissions",
  columnActions: "Actions",
  // Before a time; `statusExpired` stands alone
  expiredLabel: "Expired",
  // Of a key
  neverUsed: "Never used",
  neverExpires: "Never expires",
  createdUnknown: "Unknown",
  // Of a person
  createdByUnknown: "Unknown user",
  noScopes: "No permissions",
  // In the narrow layout, the heading of a column before what its cell says
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sorted by ${column}, ascending`,
  sortedDescending: (column: string) => `Sorted by ${column}, descending`,
  statusExpiring: "Expires soon",
  statusExpired: "Expired",
  statusDisabled: "Disabled",
  statusTokenNotCopied: "Token not saved",
  statusTokenNotCopiedHelp: "No one has this token. Rotate or delete the key.",
  statusNew: "New",
  actionsFor: (name: string) => `Actions for ${name}`,
  actionDetails: "View details",
  actionEdit: "Edit",
  actionRotate: "Rotate",
  actionDelete: "Delete",
  loadMore: "Load more",
  loadingMore: "Loading more…",
  printPart: (drawn: number) => `Only keys 1–${number(drawn)} are printed. The list goes on.`,

  // List states
  loading: "Loading API keys…",
  loadingSlow: "This is taking longer than usual.",
  emptyTitle: "No API keys yet",
  emptyText:
    "Use an API key to call the API from your own code. Create one for each app or environment, so you can replace one without affecting the others.",
  emptyCreate: "Create your first key",
  emptyReadOnlyText: "Keys will appear here once someone with write access creates one.",
  noMatchTitle: (search: string) => `No keys match “${search}”`,
  noMatchText: "Search only looks at key names. Try a different name.",
  noMatchTextWide: "Try a shorter or different search.",
  readOnly:
    "You have view-only access. Ask a workspace admin for write access to create, edit, or delete keys.",
  readOnlyAdapter: "These keys are view-only here. They’re managed in another system.",
  retry: "Try again",
  errorTitle: "We couldn’t load your API keys",
  errorUnavailable: "The server didn’t respond. Check your connection and try again.",
  errorUnknown: "Something went wrong. Try again.",
  errorForbiddenTitle: "You don’t have access to these API keys",
  errorForbidden: "Ask a workspace admin for access.",
  errorUnauthenticatedTitle: "You’re signed out",
  errorUnauthenticated: "Sign in again to view this workspace’s API keys.",
  errorReauthenticationTitle: "Confirm it’s you",
  errorReauthentication: "Verify your identity to view these API keys.",
  confirmIdentity: "Verify identity",
  errorNotFoundTitle: "Workspace not found",
  errorNotFound: "It may have been deleted, or you may no longer have access.",
  errorRejected: "The server rejected this request.",
  errorRedirectedTitle: "The server redirected this request",
  errorRedirected: "You may be signed out. Sign in again, then try again.",
  errorRateLimitedTitle: "Too many requests",
  errorRateLimited: (waitSeconds: number) => `Try again in ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Try again in a moment.",
  errorRateLimitedOver: "You can try again now.",
  offlineTitle: "You’re offline",
  offline: "Your API keys will load when you’re back online.",
  staleNotice: "We couldn’t refresh this list, so it may be out of date.",
  stalePartial: "We couldn’t load the rest of this list.",
  staleOffline: "You’re offline. This list may be out of date.",
  partFailed:
    "We couldn’t load this part of the page. Check your connection, then try again or reload the page.",

  // Notices and announcements
  noticeStillListed: (name: string) =>
    `${name} is back in the list. The server still returns it, so it may still work.`,
  noticeLeftOut: (total: number) =>
    count(total, {
      one: "# key isn’t shown because its data can’t be read.",
      other: "# keys aren’t shown because their data can’t be read.",
    }),
  noticeListCut: "The server returned the same page twice, so this list may be incomplete.",
  noticeCreatedHidden: (name: string) => `${name} was created, but your search hides it.`,
  dismiss: "Dismiss",
};
