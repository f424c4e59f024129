import { createCounts } from "../counts.js";

const { number, count } = createCounts<"one" | "other">("en");
const seconds = (total: number) => count(total, { one: "# second", other: "# seconds" });

/** The English words of what opens over the page. */
export const dialogWords = {
  // Details
  statusActive: "Active",

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
  announceCreated: (name: string) => `API key ${name} created.`,
  announceRenamed: (name: string) => `Renamed to ${name}.`,
  announceRenameFailed: (name: string) => `We couldn’t rename the key. It’s still called ${name}.`,
  noticeDeleted: (name: string) =>
    `${name} was deleted. Update any connected systems that used it: their requests will fail until you do.`,
  noticeNotDeleted: (name: string) =>
    `${name} wasn’t deleted. It’s still in the list and still works.`,
};
