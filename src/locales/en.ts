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
  lede: (workspace: string) => `Keys let your applications sign in to ${workspace}.`,
  ledeWithoutWorkspace: "Keys let your applications sign in to this workspace.",
  authorizationLink: "How to authorize requests",
  opensInNewTab: "opens in a new tab",
  createButton: "API Key",

  // Toolbar
  searchLabel: "Search API keys by name",
  searchPlaceholder: "Search by name",
  searchLabelWide: "Search API keys",
  searchPlaceholderWide: "Search",
  searchClear: "Clear search",
  searchClearText: "Clear the text",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ keys`,
  countMatches: (matches: number, total: number) => `${number(matches)} of ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# match", other: "# matches" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ matches`,

  // Table
  tableCaption: (workspace: string) => `API keys of ${workspace}`,
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
  createdByUnknown: "Unknown",
  noScopes: "No scopes",
  // In the narrow layout, the heading of a column before what its cell says
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sorted by ${column}, ascending`,
  sortedDescending: (column: string) => `Sorted by ${column}, descending`,
  statusExpiring: "Expires soon",
  statusExpired: "Expired",
  statusDisabled: "Disabled",
  statusTokenNotCopied: "Token never copied",
  statusNew: "New",
  statusActive: "Active",
  actionsFor: (name: string) => `Actions for ${name}`,
  actionDetails: "View details",
  actionEdit: "Edit",
  actionRotate: "Rotate",
  actionDelete: "Delete",
  loadMore: "Load more keys",
  loadingMore: "Loading more keys…",

  // List states
  loading: "Loading API keys…",
  loadingSlow: "This is taking longer than usual.",
  emptyTitle: "No API keys yet",
  emptyText:
    "An API key lets one application or environment call the API without a person signing in. Create one for each, so that you can replace or delete it on its own.",
  emptyCreate: "Create your first key",
  emptyReadOnlyText: "When somebody with write access creates a key, it will be listed here.",
  noMatchTitle: (search: string) => `No key matches “${search}”`,
  noMatchText: "The search looks at key names only.",
  noMatchTextWide: "Try fewer or other words.",
  readOnly: "You can see these keys, but creating, editing and deleting them needs write access.",
  readOnlyAdapter: "These keys are managed elsewhere, so they can only be viewed here.",
  retry: "Try again",
  errorTitle: "The API keys could not be loaded",
  errorUnavailable: "The server did not answer. Check your connection and try again.",
  errorUnknown: "Something went wrong on the way. Try again.",
  errorForbiddenTitle: "You have no access to these API keys",
  errorForbidden: "Ask an administrator of this workspace to give you access.",
  errorUnauthenticatedTitle: "You are signed out",
  errorUnauthenticated: "Sign in again to see the API keys of this workspace.",
  errorReauthenticationTitle: "Confirm that it is you",
  errorReauthentication: "To see these API keys, prove once more who you are.",
  confirmIdentity: "Confirm",
  errorNotFoundTitle: "This workspace was not found",
  errorNotFound: "It may have been deleted, or you may have left it.",
  errorRejected: "The server refused this request.",
  errorRedirectedTitle: "The server redirected this request",
  errorRedirected: "You may be signed out. Sign in again, then try again.",
  errorRateLimitedTitle: "Too many requests",
  errorRateLimited: (waitSeconds: number) => `Try again in ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Try again in a moment.",
  errorRateLimitedOver: "You can try again now.",
  offlineTitle: "You are offline",
  offline: "The API keys will load as soon as you are connected again.",
  staleNotice: "The list could not be refreshed, so it may be out of date.",
  staleOffline: "You are offline, so the list may be out of date.",

  // Create
  createTitle: "Create API key",
  createText: (workspace: string) => `For one application or environment in ${workspace}.`,
  createTextWithoutWorkspace: "For one application or environment.",
  nameLabel: "Name",
  nameHelp: "Say where it will be used: Production Backend, Staging Worker, CRM Sync.",
  nameEmpty: "Enter a name.",
  nameTooLong: (maximum: number) => `Use at most ${number(maximum)} characters.`,
  nameControlCharacters: "Use one line, without tabs or other control characters.",
  nameTaken: "Another key has this name. Choose a different one.",
  nameInUse: "Another key already has this name. You can still use it.",
  nameLooksLikeToken:
    "This looks like a token. Names are visible to everyone here, so enter a description instead.",
  create: "Create",
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  createOutcomeUnknown:
    "No clear answer came, so the key may or may not exist. Trying again is safe: it will not create a second key.",
  createOutcomeUnknownCheck:
    "No clear answer came, so the key may or may not exist. Check the list before you try again: you could get a second key.",
  createUnanswered:
    "There is still no answer, so the key may or may not exist. Keep waiting, or try again: that will not create a second key.",
  createUnansweredCheck:
    "There is still no answer, so the key may or may not exist. Check the list before you try again: you could get a second key.",
  createWithoutToken:
    "The server created the key but sent no token, so the key cannot be used. Try again, or delete it and create another.",
  createFound:
    "No clear answer came, but a key with this name is in the list now, and nobody has its token. Trying again is safe and may still bring it.",
  createFoundCheck:
    "No clear answer came, but a key with this name is in the list now, and nobody has its token. If you try again, you could get a second key.",
  foundDelete: "Delete that key",
  foundRotate: "Rotate that key",
  // A button, while it is open whether the key exists
  giveUp: "Leave it",

  // Rotate
  rotateTitle: (name: string) => `Rotate “${name}”?`,
  rotateText: "It gets a new token, which is shown once. The old token stops working at once.",
  rotateConfirm: "Rotate",
  rotateOutcomeUnknown:
    "No clear answer came, so the token may or may not have been replaced. Trying again is safe: it will not replace it twice.",
  rotateOutcomeUnknownCheck:
    "No clear answer came, so the token may or may not have been replaced. If you try again, it could be replaced again.",
  rotateUnanswered:
    "There is still no answer, so the token may or may not have been replaced. Keep waiting, or try again: that will not replace it twice.",
  rotateUnansweredCheck:
    "There is still no answer, so the token may or may not have been replaced. If you try again, it could be replaced again.",
  rotateWithoutToken: "The server sent no token. Try again.",

  // Failures of any write
  writeForbidden: "You are not allowed to do this any more.",
  writeUnauthenticated:
    "You are signed out. Sign in again in another tab, then come back and retry.",
  writeReauthentication: "Confirm that it is you, then try again.",
  writeInvalid: "The server refused this. Check what you entered.",
  writeNotFound: "This key does not exist any more.",
  writeLimitReached:
    "This workspace has as many keys as it may have. Delete one that you no longer need.",
  writeRejected: "The server refused this request. Nothing was changed.",
  writeUnavailable: "The server did not answer. Nothing that you entered is lost. Try again.",
  writeUnknown: "Something went wrong. Nothing that you entered is lost. Try again.",
  writeUnanswered:
    "There is still no answer. You can keep waiting, or close this and look at the list later.",
  writeStillRunning:
    "The server is still working on your first request. Wait a moment, then try again.",

  // Reveal
  revealTitle: "Copy your token",
  revealText: (name: string) => `This is the only time that the token of ${name} is shown.`,
  revealWorkspace: (workspace: string) => `This key belongs to ${workspace}.`,
  // Where the page was left with the token on screen, and is there again
  revealAgain: "You left before copying it.",
  tokenLabel: "Token",
  show: "Show",
  hide: "Hide",
  copy: "Copy",
  copied: "Copied to the clipboard.",
  copiedHeader: "Copied to the clipboard as a request header.",
  copiedByHand: "Copied.",
  copyFailed: (shortcut: string) =>
    `The browser did not allow copying. The token is selected: press ${shortcut} to copy it.`,
  storeWarning:
    "Store it in your app’s configuration, a password manager or a secret store before you close this.",
  // Above the header that a request needs
  useIt: "Use it",
  headerPlaceholder: "<token>",
  copyHeader: "Copy as header",
  copyAs: "Copy as",
  copyAsFormat: (format: string) => `Copy as ${format}`,
  done: "Done",
  leaveTitle: "The token has not been copied",
  leaveText: "Once this is closed, nobody can see it again.",
  leaveStay: "Go back",
  leaveGo: "I have stored it, close",

  // Edit
  editTitle: "Edit API key",
  editText: "The name is for people. Requests with this key work as before.",

  // Delete
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteLastUsed: (time: string) => `It was last used ${time}.`,
  deleteNeverUsed: "It was never used.",
  deleteConsequence: "Requests that use it will fail from now on. This cannot be undone.",
  deleteConfirm: "Delete",
  deleteUncertain: "No clear answer came, so the key may still exist. Try again.",
  detailStatus: "Status",
  detailHint: "Token hint",
  detailId: "ID",
  detailDescription: "Description",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} was deleted. Update every system that used it, or its requests will fail.`,
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
  announceCreated: (name: string) => `The API key ${name} was created.`,
  announceRenamed: (name: string) => `The key is now named ${name}.`,
  announceRenameFailed: (name: string) => `The key is named ${name} as before.`,
};

type Widen<T> = T extends "ltr" ? "ltr" | "rtl" : T extends string ? string : T;

/**
 * Every text of the panel, with the language it's in: one flat object of strings, and of functions for texts with something
 * filled in.
 */
export type Messages = { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> };
