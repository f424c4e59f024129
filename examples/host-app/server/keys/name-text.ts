/** Longer than any difference that matters, and short enough for an index row. */
const ORDER_MAX_LENGTH = 200;
const DIGITS_LENGTH = 4;

/** Letters that many keyboards lack and that Unicode doesn't decompose. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/**
 * A name, or a search text for names, without case and accents, so that any keyboard can find it.
 * The app does this and not the database, whose `lower` depends on the locale it was set up with.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}

/** A pattern for `LIKE` that finds a text anywhere and treats nothing in it as a wildcard. */
export function toLikePattern(search: string): string {
  return `%${foldForSearch(search).replace(/[\\%_]/g, "\\$&")}%`;
}

/**
 * The sort key of a name: a text that the collation `C` puts in the order that people expect. Case
 * and accents only decide between names that are otherwise equal, and *Worker 2* comes before
 * *Worker 10*.
 */
export function toNameOrder(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    // A number starts with its count of digits, so that the longer number is the larger one.
    .replace(/0*(\d+)/g, (_, digits: string) => {
      return `${String(digits.length).padStart(DIGITS_LENGTH, "0")}${digits}`;
    });
  const shortened = Array.from(plain).slice(0, ORDER_MAX_LENGTH).join("");
  // U+0001 sorts before everything a name can hold: the plain part decides first, then the name as
  // it is.
  return `${shortened}\u0001${name}`;
}
