import type { Messages } from "api-keys-panel";
import { LOCALE_TAGS, loadMessages } from "api-keys-panel/locales";

/** The toolbar's languages, each by its own name. */
export const LANGUAGES = LOCALE_TAGS.map((tag) => ({
  value: tag,
  title: new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
}));

const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa", "he"];

/** The direction of a language. */
export function getDirection(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).language) ? "rtl" : "ltr";
}

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

/** The language of a story: its own if it sets one, otherwise the toolbar's. */
export function getLanguage(
  own: OwnLanguage,
  globals: { readonly locale?: string; readonly direction?: string },
  loaded: { readonly toolbarMessages?: Messages },
) {
  const hasOwn = own.locale !== undefined || own.messages !== undefined;
  const locale = own.locale ?? (hasOwn ? "en" : (globals.locale ?? "en"));
  const messages = hasOwn ? own.messages : loaded.toolbarMessages;
  const { direction = "auto" } = globals;
  return {
    locale,
    dir: direction === "ltr" || direction === "rtl" ? direction : getDirection(locale),
    ...(messages && { messages }),
  };
}
