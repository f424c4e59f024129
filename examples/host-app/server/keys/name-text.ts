/** Longer than any difference that matters, and short enough for an index row. */
const ORDER_MAX_LENGTH = 200;
const DIGITS_LENGTH = 4;

/** Letters that many keyboards lack, and that Unicode doesn't take apart. */
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
 * A name, or what is searched for in names: without case and accents, so that it is found from any keyboard. Done here and
 * not by the database, whose `lower` depends on the locale that it was set up with.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}

/** A pattern for `LIKE` that finds a text anywhere, with nothing in it taken for a wildcard. */
export function toLikePattern(search: string): string {
  return `%${foldForSearch(search).replace(/[\\%_]/g, "\\$&")}%`;
}

/**
 * What names are sorted by, as a text that the collation `C` puts in the order that people expect: case and accents only
 * decide between names that are otherwise equal, and *Worker 2* comes before *Worker 10*.
 */
export function toNameOrder(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    // A number is led by how many digits it has, so that the longer one is the larger.
    .replace(/0*(\d+)/g, (_, digits: string) => {
      return `${String(digits.length).padStart(DIGITS_LENGTH, "0")}${digits}`;
    });
  const shortened = Array.from(plain).slice(0, ORDER_MAX_LENGTH).join("");
  // U+0001 sorts before all that a name may hold: the plain part decides first, then the name as it is.
  return `${shortened}\u0001${name}`;
}
