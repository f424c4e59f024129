import type { Messages } from "./en.js";
import { type LocaleTag, matchLocale } from "./match.js";

export { LOCALE_TAGS, type LocaleTag, matchLocale } from "./match.js";

const LOADERS: { readonly [Tag in LocaleTag]: () => Promise<Messages> } = {
  ar: async () => (await import("./ar.js")).ar,
  bg: async () => (await import("./bg.js")).bg,
  ca: async () => (await import("./ca.js")).ca,
  cs: async () => (await import("./cs.js")).cs,
  da: async () => (await import("./da.js")).da,
  de: async () => (await import("./de.js")).de,
  el: async () => (await import("./el.js")).el,
  en: async () => (await import("./en.js")).en,
  es: async () => (await import("./es.js")).es,
  et: async () => (await import("./et.js")).et,
  fa: async () => (await import("./fa.js")).fa,
  fi: async () => (await import("./fi.js")).fi,
  fr: async () => (await import("./fr.js")).fr,
  he: async () => (await import("./he.js")).he,
  hi: async () => (await import("./hi.js")).hi,
  hr: async () => (await import("./hr.js")).hr,
  hu: async () => (await import("./hu.js")).hu,
  id: async () => (await import("./id.js")).id,
  it: async () => (await import("./it.js")).it,
  ja: async () => (await import("./ja.js")).ja,
  ko: async () => (await import("./ko.js")).ko,
  nb: async () => (await import("./nb.js")).nb,
  nl: async () => (await import("./nl.js")).nl,
  pl: async () => (await import("./pl.js")).pl,
  "pt-BR": async () => (await import("./pt-BR.js")).ptBR,
  ro: async () => (await import("./ro.js")).ro,
  sv: async () => (await import("./sv.js")).sv,
  tr: async () => (await import("./tr.js")).tr,
  uk: async () => (await import("./uk.js")).uk,
  vi: async () => (await import("./vi.js")).vi,
  "zh-Hans": async () => (await import("./zh-Hans.js")).zhHans,
  "zh-Hant": async () => (await import("./zh-Hant.js")).zhHant,
};

/**
 * Loads the messages of the best matching language, as a separate file that the bundler splits off.
 *
 * @param wanted a BCP 47 tag, or several in order of preference, as in `navigator.languages`
 * @throws whatever a failed `import()` throws
 * @example
 * const messages = await loadMessages(navigator.languages);
 */
export function loadMessages(wanted: string | readonly string[]): Promise<Messages> {
  return LOADERS[matchLocale(wanted)]();
}
