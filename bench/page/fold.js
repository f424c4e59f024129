const ACCENTS = /[\u0300-\u036f]/g;
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const ASCII = /^[\0-\x7f]*$/;

/** Without case and accents, as the panel folds the names that occur here. */
export function foldForSearch(text) {
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(ACCENTS, "")
    .replace(LETTER, (letter) => LETTERS[letter])
    .trim();
}
