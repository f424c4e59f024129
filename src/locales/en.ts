import { bulkWords } from "./english/bulk.js";
import { detailsWords } from "./english/details.js";
import { dialogWords } from "./english/dialogs.js";
import { findingWords } from "./english/finding.js";
import { formWords } from "./english/form.js";
import { lifecycleWords } from "./english/lifecycle.js";
import { pageWords } from "./english/page.js";
import { tokenSearchWords } from "./english/token-search.js";

/**
 * The English messages, and by their type the list of what every other language has to say. In several files, as the page is
 * on screen before the words of its other parts are loaded.
 */
export const en = {
  ...pageWords,
  ...dialogWords,
  ...formWords,
  ...lifecycleWords,
  ...detailsWords,
  ...findingWords,
  ...bulkWords,
  ...tokenSearchWords,
};

type Widen<T> = T extends "ltr" ? "ltr" | "rtl" : T extends string ? string : T;

/**
 * Every text of the panel, with the language it's in: one flat object of strings, and of functions for texts with something
 * filled in.
 */
export type Messages = { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> };

/** The texts of the page: of everything that is there before something opens over it. */
export type PageMessages = Pick<Messages, keyof typeof pageWords>;

/** The texts of the page and of the dialogs that every panel has. */
export type DialogMessages = Pick<Messages, keyof typeof pageWords | keyof typeof dialogWords>;
