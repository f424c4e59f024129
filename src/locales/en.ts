import { dialogWords } from "./english/dialogs.js";
import { pageWords } from "./english/page.js";

/**
 * The English messages, and by their type the list of what every other language has to say. In two files, as the page is on
 * screen before the words of its dialogs are loaded.
 */
export const en = { ...pageWords, ...dialogWords };

type Widen<T> = T extends "ltr" ? "ltr" | "rtl" : T extends string ? string : T;

/**
 * Every text of the panel, with the language it's in: one flat object of strings, and of functions for texts with something
 * filled in.
 */
export type Messages = { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> };

/** The texts of the page: of everything that is there before something opens over it. */
export type PageMessages = Pick<Messages, keyof typeof pageWords>;
