/** How a language counts and writes numbers. */
export interface Counts<Category extends Intl.LDMLPluralRule> {
  /** The number as the language writes it: digits and groups. */
  readonly number: (value: number) => string;
  /** The form for this count, with `#` replaced by the number. */
  readonly count: (value: number, forms: Readonly<Record<Category, string>>) => string;
}

/**
 * Counting in a language, by the plural categories that CLDR gives it. All of them have to be named, so that a form that is
 * missing does not compile; `test/locales` holds the names against `Intl.PluralRules`.
 *
 * @param locale BCP 47 tag
 */
export function createCounts<Category extends Intl.LDMLPluralRule>(
  locale: string,
): Counts<Category> {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const number = (value: number) => format.format(value);
  return {
    number,
    count: (value, forms) => {
      // A runtime with little language data knows fewer categories: any form beats none.
      const form = forms[rules.select(value) as Category] ?? Object.values<string>(forms)[0] ?? "#";
      return form.replace("#", number(value));
    },
  };
}
