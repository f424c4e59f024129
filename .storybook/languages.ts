import type { Messages } from "api-keys-panel";
import { LOCALE_TAGS, loadMessages } from "api-keys-panel/locales";

/** The toolbar's languages, each by its own name. */
export const LANGUAGES = LOCALE_TAGS.map((tag) => ({
  value: tag,
  title: new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
}));

/** The language that a story sets itself. */
interface OwnLanguage {
  readonly locale?: string;
  readonly messages?: Partial<Messages>;
}

/** Loads the texts of the toolbar's language. English is there already. */
export async function loadToolbarMessages({ globals }: { globals: { locale?: string } }) {
  const { locale = "en" } = globals;
  return { toolbarMessages: locale === "en" ? undefined : await loadMessages(locale) };
}

/**
 * The language of a story: its own if it sets one, otherwise the toolbar's.
 * @returns `messages` and `dir` for the panel, and the language and direction of the page around it
 */
export function getLanguage(
  own: OwnLanguage,
  globals: { readonly direction?: string },
  loaded: { readonly toolbarMessages?: Messages },
) {
  const hasOwn = own.locale !== undefined || own.messages !== undefined;
  const messages = hasOwn ? own.messages : loaded.toolbarMessages;
  const { direction } = globals;
  const dir = direction === "ltr" || direction === "rtl" ? direction : undefined;
  return {
    props: { ...(messages && { messages }), ...(dir && { dir }) },
    page: { lang: own.locale ?? messages?.locale ?? "en", dir: dir ?? messages?.dir ?? "ltr" },
  };
}
