/** The languages that the panel speaks, as BCP 47 tags. */
export const LOCALE_TAGS = [
  ...(["ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr"] as const),
  ...(["he", "hi", "hr", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt-BR"] as const),
  ...(["ro", "sv", "tr", "uk", "vi", "zh-Hans", "zh-Hant"] as const),
] as const;

/** One of the languages that the panel speaks. */
export type LocaleTag = (typeof LOCALE_TAGS)[number];

function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    return null;
  }
}

/**
 * Languages whose readers can read one of the panel's languages: CLDR treats two as Norwegian, and
 * Cantonese as written in Chinese.
 */
const READ_AS = new Map([
  ["no", "nb"],
  ["nn", "nb"],
  ["yue", "zh"],
]);

/**
 * The panel's best matching language: same language and, for Chinese, same script. The region
 * doesn't matter, because Portuguese from Portugal is closer to Brazil's than to English.
 *
 * @param wanted a BCP 47 tag, or several in order of preference, as in `navigator.languages`;
 * `pt_BR` counts as `pt-BR`
 * @returns `en` if none of them matches
 */
export function matchLocale(wanted: string | readonly string[]): LocaleTag {
  for (const tag of typeof wanted === "string" ? [wanted] : wanted) {
    const locale = parseTag(tag);
    if (!locale) continue;
    const language = READ_AS.get(locale.language) ?? locale.language;
    const found = LOCALE_TAGS.find((ours) => {
      const known = new Intl.Locale(ours).maximize();
      return known.language === language && (language !== "zh" || known.script === locale.script);
    });
    if (found) return found;
  }
  return "en";
}
