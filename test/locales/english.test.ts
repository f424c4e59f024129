// @vitest-environment node
import { describe, expect, it } from "vitest";
import { en, type Messages } from "../../src/locales/en.js";

/** A text. For a message that fills something in: its texts, each with what it was given. */
type Standard<Key extends keyof Messages> = Messages[Key] extends (...args: infer Args) => string
  ? Readonly<Record<string, Args>>
  : string;

/**
 * The English standard: the wording that native writers settled on for these texts. The panel says them to the letter. To
 * change one, change it here first, and give the reason in the commit.
 */
const STANDARD: { readonly [Key in keyof Messages]?: Standard<Key> } = {
  lede: { "API keys let your apps and scripts access Acme through the API.": ["Acme"] },
  ledeWithoutWorkspace: "API keys let your apps and scripts access this workspace through the API.",
  authorizationLink: "Learn how to authenticate requests",
  heading: "API Keys",
  createButton: "API Key",
  createButtonName: "Create API Key",
  searchClear: "Clear search",
  searchClearText: "Clear search",
  tableCaption: { "API keys in Acme": ["Acme"] },
  createdByUnknown: "Unknown user",
  noScopes: "No permissions",
  statusTokenNotCopied: "Token not saved",
  statusTokenNotCopiedHelp: "No one has this token. Rotate or delete the key.",
  loadMore: "Load more",
  loadingMore: "Loading more…",
  emptyText:
    "Use an API key to call the API from your own code. Create one for each app or environment, so you can replace one without affecting the others.",
  emptyReadOnlyText: "Keys will appear here once someone with write access creates one.",
  noMatchTitle: { "No keys match “CRM”": ["CRM"] },
  noMatchText: "Search only looks at key names. Try a different name.",
  noMatchTextWide: "Try a shorter or different search.",
  readOnly:
    "You have view-only access. Ask a workspace admin for write access to create, edit, or delete keys.",
  readOnlyAdapter: "These keys are view-only here. They’re managed in another system.",
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
  errorRateLimited: { "Try again in 1 second.": [1], "Try again in 12 seconds.": [12] },
  writeRateLimited: {
    "Too many requests. Try again in 1 second.": [1],
    "Too many requests. Try again in 12 seconds.": [12],
  },
  offlineTitle: "You’re offline",
  offline: "Your API keys will load when you’re back online.",
  staleNotice: "We couldn’t refresh this list, so it may be out of date.",
  staleOffline: "You’re offline. This list may be out of date.",
  createText: { "Use a separate key for each app or environment in Acme.": ["Acme"] },
  createTextWithoutWorkspace: "Use a separate key for each app or environment.",
  nameHelp:
    "Name it after where you’ll use it, like “Production Backend”, “Staging Worker”, or “CRM Sync”.",
  nameTooLong: { "Use 100 characters or fewer.": [100] },
  nameControlCharacters: "Remove line breaks, tabs, and other control characters.",
  nameTaken: "A key with this name already exists. Choose a different name.",
  nameInUse: "Another key already has this name. You can still use it.",
  nameLooksLikeToken:
    "This looks like a token. Everyone in this workspace can see key names, so enter a descriptive name instead.",
  createOutcomeUnknown:
    "We couldn’t confirm whether the key was created. It’s safe to try again: you won’t get a duplicate.",
  createOutcomeUnknownCheck:
    "We couldn’t confirm whether the key was created. Check the list before you try again.",
  createUnanswered:
    "The server hasn’t responded yet, so we don’t know whether the key was created. Keep waiting, or try again: you won’t get a duplicate.",
  createWithoutToken:
    "The key was created, but the server didn’t return its token. Try again, or delete this key and create a new one.",
  createFound:
    "A key with this name is now in your list, but we never received its token. Try again to get the token, or remove the key.",
  foundDelete: "Delete key",
  foundRotate: "Rotate key",
  giveUp: "Close anyway",
  rotateText:
    "This replaces the key’s token and shows the new one once. The current token stops working immediately.",
  rotateConfirm: "Rotate key",
  rotateOutcomeUnknown:
    "We couldn’t confirm whether the token was replaced. It’s safe to try again.",
  rotateUnanswered:
    "The server hasn’t responded yet, so we don’t know whether the token was replaced. Keep waiting, or try again.",
  rotateWithoutToken:
    "The server didn’t return a new token. The old one may have stopped working. Try again.",
  writeForbidden: "You don’t have permission to do this.",
  writeUnauthenticated: "You’re signed out. Sign in again in another tab, then try again here.",
  writeReauthentication: "Verify your identity, then try again.",
  writeInvalid: "The server couldn’t accept this. Check what you entered and try again.",
  writeNotFound: "This key no longer exists.",
  writeLimitReached:
    "You’ve reached this workspace’s API key limit. Delete a key you no longer need, then try again.",
  writeUnavailable: "The server didn’t respond. What you entered is still here. Try again.",
  writeUnknown: "Something went wrong. What you entered is still here. Try again.",
  writeUnanswered:
    "Still waiting for the server. Keep waiting, or close this and check the list later.",
  revealText: {
    "Copy the token for CRM Sync now. You won’t be able to see it again.": ["CRM Sync"],
  },
  revealAgain: "You left this page before copying the token. Copy it now.",
  show: "Show",
  showToken: "Show token",
  hide: "Hide",
  hideToken: "Hide token",
  copied: "Copied to clipboard.",
  copiedHeader: "Header copied to clipboard.",
  copyFailed: {
    "Your browser blocked copying. The token is selected. Press Ctrl+C to copy it.": ["Ctrl+C"],
  },
  storeWarning:
    "Save it somewhere safe before you close this, like your app’s configuration, a password manager, or a secret store.",
  useIt: "Request header",
  copyHeader: "Copy header",
  leaveTitle: "You haven’t copied the token",
  leaveText: "After you close this, no one can see it again.",
  leaveStay: "Keep open",
  leaveGo: "I’ve saved it",
  editText: "Renaming a key doesn’t affect requests that use it.",
  deleteLastUsed: { "Last used 2 days ago.": ["2 days ago"] },
  deleteNeverUsed: "It has never been used.",
  deleteConsequence: "Requests that use this key will fail immediately. You can’t undo this.",
  deleteConfirm: "Delete key",
  deleteUncertain: "We couldn’t confirm that the key was deleted. It may still work. Try again.",
  noticeDeleted: {
    "CRM Sync was deleted. Update any connected systems that used it: their requests will fail until you do.":
      ["CRM Sync"],
  },
  announceCreated: { "API key CRM Sync created.": ["CRM Sync"] },
  announceRenamed: { "Renamed to CRM Sync.": ["CRM Sync"] },
  announceRenameFailed: { "We couldn’t rename the key. It’s still called CRM Sync.": ["CRM Sync"] },
};

/** What no one would say to a colleague, and typewriter quotes. */
const UNSAID =
  /\b(?:any more|somebody|nobody|anybody|at once|all the same|on its way|administrators?|no clear answer|could not|cannot|did not|does not|has not|have not|is not|was not|you are|they are|it is)\b|['"]/i;

/** A longer sentence isn't understood at a glance. */
const SENTENCE_WORDS = 20;

function read(message: unknown): string {
  return typeof message === "string" ? message : (message as (...args: number[]) => string)(7, 8);
}

describe("the English texts", () => {
  it.each(Object.entries(STANDARD))("say what the standard says: %s", (key, standard) => {
    const message = en[key as keyof Messages];
    if (typeof standard === "string") return expect(message).toBe(standard);
    for (const [text, args] of Object.entries(standard)) {
      expect((message as (...args: unknown[]) => string)(...args)).toBe(text);
    }
  });

  it("read the way people speak: contractions, everyday words, and curly quotes", () => {
    expect(
      Object.values(en)
        .map(read)
        .filter((text) => UNSAID.test(text)),
    ).toEqual([]);
  });

  it(`have ${SENTENCE_WORDS} words in a sentence at most`, () => {
    const sentences = Object.values(en).flatMap((message) => read(message).split(/[.?:]\s+/));
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > SENTENCE_WORDS)).toEqual(
      [],
    );
  });
});
