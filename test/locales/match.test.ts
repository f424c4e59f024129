// @vitest-environment node
import { expect, it } from "vitest";
import { LOCALE_TAGS, matchLocale } from "../../src/locales/match.js";

it("speaks 32 languages, each found by its own tag", () => {
  expect(LOCALE_TAGS).toHaveLength(32);
  for (const tag of LOCALE_TAGS) expect(matchLocale(tag)).toBe(tag);
});

it.each([
  ["de-AT", "de"],
  ["pt-PT", "pt-BR"],
  ["pt", "pt-BR"],
  ["zh-CN", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-SG", "zh-Hans"],
  ["zh-Hans-HK", "zh-Hans"],
  ["yue-Hant-HK", "zh-Hant"],
  ["nn-NO", "nb"],
  ["no", "nb"],
  ["nb-NO", "nb"],
  ["iw", "he"],
  ["in", "id"],
  ["id-ID", "id"],
  ["pt_BR", "pt-BR"],
  ["zh_TW", "zh-Hant"],
  ["ar-EG", "ar"],
  ["EN-us", "en"],
  ["sw", "en"],
  ["not a tag", "en"],
])("gives readers of %s the texts in %s", (wanted, found) => {
  expect(matchLocale(wanted)).toBe(found);
});

it("takes the first of several preferred languages that exists", () => {
  expect(matchLocale(["sw", "fr-CA", "de"])).toBe("fr");
  expect(matchLocale([])).toBe("en");
});
