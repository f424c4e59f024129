import { createCounts } from "./counts.js";

const { number, count } = createCounts<"one" | "other">("en");
const keys = (total: number) => count(total, { one: "# key", other: "# keys" });
const seconds = (total: number) => count(total, { one: "# second", other: "# seconds" });

/** The English messages, and by their type the list of what every other language has to say. */
export const en = {
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

  // Table
  tableCaption: (workspace: string) => `API keys in ${workspace}`,
  tableCaptionWithoutWorkspace: "API keys",
  columnName: "Name",
  columnCreated: "Created",
  columnLastUsed: "Last used",
  columnExpires: "Expires",
  columnCreatedBy: "Created by",
  columnScopes: "Scopes",
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
  statusActive: "Active",
  actionsFor: (name: string) => `Actions for ${name}`,
  actionDetails: "View details",
  actionEdit: "Edit",
  actionRotate: "Rotate",
  actionDelete: "Delete",
  loadMore: "Load more",
  loadingMore: "Loading more…",

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
  staleOffline: "You’re offline. This list may be out of date.",
  partFailed:
    "We couldn’t load this part of the page. Check your connection, then try again or reload the page.",

  // Create
  createTitle: "Create API key",
  createText: (workspace: string) =>
    `Use a separate key for each app or environment in ${workspace}.`,
  createTextWithoutWorkspace: "Use a separate key for each app or environment.",
  nameLabel: "Name",
  nameHelp:
    "Name it after where you’ll use it, like “Production Backend”, “Staging Worker”, or “CRM Sync”.",
  nameEmpty: "Enter a name.",
  nameTooLong: (maximum: number) => `Use ${number(maximum)} characters or fewer.`,
  nameControlCharacters: "Remove line breaks, tabs, and other control characters.",
  nameTaken: "A key with this name already exists. Choose a different name.",
  nameInUse: "Another key already has this name. You can still use it.",
  nameLooksLikeToken:
    "This looks like a token. Everyone in this workspace can see key names, so enter a descriptive name instead.",
  create: "Create",
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  createOutcomeUnknown:
    "We couldn’t confirm whether the key was created. It’s safe to try again: you won’t get a duplicate.",
  createOutcomeUnknownCheck:
    "We couldn’t confirm whether the key was created. Check the list before you try again.",
  createUnanswered:
    "The server hasn’t responded yet, so we don’t know whether the key was created. Keep waiting, or try again: you won’t get a duplicate.",
  createUnansweredCheck:
    "The server hasn’t responded yet, so we don’t know whether the key was created. Check the list before you try again: you could get a duplicate.",
  createWithoutToken:
    "The key was created, but the server didn’t return its token. Try again, or delete this key and create a new one.",
  createFound:
    "A key with this name is now in your list, but we never received its token. Try again to get the token, or remove the key.",
  createFoundCheck:
    "A key with this name is now in your list, but we never received its token. If you try again, you could get a duplicate.",
  foundDelete: "Delete key",
  foundRotate: "Rotate key",
  // A button, while it is open whether the key exists
  giveUp: "Close anyway",

  // Rotate
  rotateTitle: (name: string) => `Rotate “${name}”?`,
  rotateText:
    "This replaces the key’s token and shows the new one once. The current token stops working immediately.",
  rotateConfirm: "Rotate key",
  rotateOutcomeUnknown:
    "We couldn’t confirm whether the token was replaced. It’s safe to try again.",
  rotateOutcomeUnknownCheck:
    "We couldn’t confirm whether the token was replaced. If you try again, it could be replaced twice.",
  rotateUnanswered:
    "The server hasn’t responded yet, so we don’t know whether the token was replaced. Keep waiting, or try again.",
  rotateUnansweredCheck:
    "The server hasn’t responded yet, so we don’t know whether the token was replaced. If you try again, it could be replaced twice.",
  rotateWithoutToken:
    "The server didn’t return a new token. The old one may have stopped working. Try again.",

  // Failures of any write
  writeForbidden: "You don’t have permission to do this.",
  writeUnauthenticated: "You’re signed out. Sign in again in another tab, then try again here.",
  writeReauthentication: "Verify your identity, then try again.",
  writeInvalid: "The server couldn’t accept this. Check what you entered and try again.",
  writeNotFound: "This key no longer exists.",
  writeWorkspaceNotFound: "This workspace no longer exists, or you no longer have access to it.",
  writeLimitReached:
    "You’ve reached this workspace’s API key limit. Delete a key you no longer need, then try again.",
  writeRateLimited: (waitSeconds: number) =>
    `Too many requests. Try again in ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Too many requests. Try again in a moment.",
  writeRejected: "The server rejected this request. Nothing changed.",
  writeUnavailable: "The server didn’t respond. What you entered is still here. Try again.",
  writeUnknown: "Something went wrong. What you entered is still here. Try again.",
  writeUnanswered:
    "Still waiting for the server. Keep waiting, or close this and check the list later.",
  writeStillRunning:
    "The server is still working on your first request. Wait a moment, then try again.",

  // Reveal
  revealTitle: "Copy your token",
  revealText: (name: string) =>
    `Copy the token for ${name} now. You won’t be able to see it again.`,
  revealWorkspace: (workspace: string) => `This key belongs to ${workspace}.`,
  // Where the page was left with the token on screen, and is there again
  revealAgain: "You left this page before copying the token. Copy it now.",
  tokenLabel: "Token",
  show: "Show",
  showToken: "Show token",
  hide: "Hide",
  hideToken: "Hide token",
  copy: "Copy",
  copied: "Copied to clipboard.",
  copiedHeader: "Header copied to clipboard.",
  copiedByHand: "Copied.",
  copyFailed: (shortcut: string) =>
    `Your browser blocked copying. The token is selected. Press ${shortcut} to copy it.`,
  storeWarning:
    "Save it somewhere safe before you close this, like your app’s configuration, a password manager, or a secret store.",
  // Above the header that a request needs
  useIt: "Request header",
  headerPlaceholder: "<token>",
  copyHeader: "Copy header",
  copyAs: "Copy as",
  copyAsFormat: (format: string) => `Copy as ${format}`,
  done: "Done",
  leaveTitle: "You haven’t copied the token",
  leaveText: "After you close this, no one can see it again.",
  leaveStay: "Keep open",
  leaveGo: "I’ve saved it",

  // Edit
  editTitle: "Edit API key",
  editText: "Renaming a key doesn’t affect requests that use it.",

  // Delete
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteLastUsed: (time: string) => `Last used ${time}.`,
  deleteNeverUsed: "It has never been used.",
  deleteConsequence: "Requests that use this key will fail immediately. You can’t undo this.",
  deleteConfirm: "Delete key",
  deleteUncertain: "We couldn’t confirm that the key was deleted. It may still work. Try again.",
  detailStatus: "Status",
  detailHint: "Token hint",
  detailId: "ID",
  detailDescription: "Description",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} was deleted. Update any connected systems that used it: their requests will fail until you do.`,
  noticeNotDeleted: (name: string) =>
    `${name} wasn’t deleted. It’s still in the list and still works.`,
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
  announceCreated: (name: string) => `API key ${name} created.`,
  announceRenamed: (name: string) => `Renamed to ${name}.`,
  announceRenameFailed: (name: string) => `We couldn’t rename the key. It’s still called ${name}.`,
};

type Widen<T> = T extends "ltr" ? "ltr" | "rtl" : T extends string ? string : T;

/**
 * Every text of the panel, with the language it's in: one flat object of strings, and of functions for texts with something
 * filled in.
 */
export type Messages = { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> };
