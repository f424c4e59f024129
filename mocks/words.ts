import { en, type Messages } from "api-keys-panel/locales/en";

/**
 * Every text of the panel, in English. Tests and stories take the panel's words from here instead
 * of repeating them, so a new wording changes no test.
 */
export const words = en;

/** Something on screen, by its role and its full accessible name. */
export interface Control {
  readonly role:
    | "alertdialog"
    | "button"
    | "columnheader"
    | "dialog"
    | "heading"
    | "link"
    | "menu"
    | "menuitem"
    | "region"
    | "searchbox"
    | "table"
    | "textbox";
  readonly name: string;
}

const called = (role: Control["role"]) => (name: string) => ({ role, name }) as const;
const button = called("button");
const dialog = called("dialog");
const menuItem = called("menuitem");

/** What the panel's users press, fill in, and read in one language. */
export function controlsIn(messages: Messages) {
  return {
    // The page
    panel: called("region")(messages.heading),
    heading: called("heading")(messages.heading),
    authorizationLink: called("link")(`${messages.authorizationLink} (${messages.opensInNewTab})`),
    createButton: button(messages.createButtonName),
    firstKeyButton: button(messages.emptyCreate),
    retry: button(messages.retry),
    confirmIdentity: button(messages.confirmIdentity),
    dismiss: button(messages.dismiss),

    // The list
    search: called("searchbox")(messages.searchLabel),
    searchWide: called("searchbox")(messages.searchLabelWide),
    clearSearch: button(messages.searchClear),
    table: (workspace: string) => called("table")(messages.tableCaption(workspace)),
    column: called("columnheader"),
    sortBy: button,
    loadMore: button(messages.loadMore),
    /** The badge that explains itself. */
    tokenNotSaved: button(messages.statusTokenNotCopied),
    menuButton: (name: string) => button(messages.actionsFor(name)),
    menu: (name: string) => called("menu")(messages.actionsFor(name)),
    details: menuItem(messages.actionDetails),
    edit: menuItem(messages.actionEdit),
    delete: menuItem(messages.actionDelete),

    // Dialogs
    close: button(messages.close),
    cancel: button(messages.cancel),
    giveUp: button(messages.giveUp),
    nameField: called("textbox")(messages.nameLabel),
    createDialog: dialog(messages.createTitle),
    create: button(messages.create),
    foundDelete: button(messages.foundDelete),
    foundRotate: button(messages.foundRotate),
    editDialog: dialog(messages.editTitle),
    save: button(messages.save),
    rotateDialog: (name: string) => dialog(messages.rotateTitle(name)),
    rotateConfirm: button(messages.rotateConfirm),
    deleteDialog: (name: string) => called("alertdialog")(messages.deleteTitle(name)),
    deleteConfirm: button(messages.deleteConfirm),

    // The reveal
    revealDialog: dialog(messages.revealTitle),
    show: button(messages.showToken),
    hide: button(messages.hideToken),
    copy: button(messages.copy),
    copyHeader: button(messages.copyHeader),
    done: button(messages.done),
    leaveStay: button(messages.leaveStay),
    leaveGo: button(messages.leaveGo),
  } as const;
}

/** The same in English. */
export const controls = controlsIn(words);

/** A pattern that finds a text of the panel within a longer one; for several texts, any of them. */
export function saying(...texts: readonly string[]): RegExp {
  return new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"));
}

/**
 * What comes before and after the value that's filled into a text.
 *
 * @example
 * aroundFilledIn(words.actionsFor); // ["Actions for ", ""]
 */
export function aroundFilledIn(fill: (filledIn: string) => string): readonly [string, string] {
  const [before = "", after = ""] = fill("\u0000").split("\u0000");
  return [before, after];
}

const [beforeShortcut] = aroundFilledIn(words.copyFailed);
const [beforeActionsName] = aroundFilledIn(words.actionsFor);
const createUnknown = [words.createOutcomeUnknown, words.createOutcomeUnknownCheck] as const;
const createUnanswered = [words.createUnanswered, words.createUnansweredCheck] as const;
const createFound = [words.createFound, words.createFoundCheck] as const;

/** One of several texts that say the same, depending on the backend or on what happened before. */
export const patterns = {
  /** The name of what only write access brings to the page: the create button, and the menus of the rows. */
  writeControls: saying(words.createButtonName, beforeActionsName),
  copied: saying(words.copied, words.copiedHeader, words.copiedByHand),
  copyFailed: saying(beforeShortcut),
  createUnknown: saying(...createUnknown),
  createUnanswered: saying(...createUnanswered),
  /** Either of the two above. */
  createOpen: saying(...createUnknown, ...createUnanswered),
  createFound: saying(...createFound),
  /** That the outcome is unknown, whether or not the key has turned up in the list. */
  createNotAnswered: saying(...createUnknown, ...createFound),
  rotateUnanswered: saying(words.rotateUnanswered, words.rotateUnansweredCheck),
  rotateOpen: saying(
    ...[words.rotateOutcomeUnknown, words.rotateOutcomeUnknownCheck],
    ...[words.rotateUnanswered, words.rotateUnansweredCheck],
  ),
} as const;
