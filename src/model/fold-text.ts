/** Marks that people leave out when they type, although they change a letter's sound or tone. Never a script's vowels. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g;

/** Letters that Unicode doesn't decompose, but that people replace when their keyboard lacks them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ŋ: "n",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ـ: "",
  "\u0670": "",
  "’": "'",
  "‘": "'",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;
const ASCII = /^[\0-\x7f]*$/;

/** Prepares text for searching: without case, accents, and widths, so that any keyboard can find it. */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(ACCENTS, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
}

/** Prepares a name for telling duplicates apart: backends ignore case and canonical form at most, never accents. */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().trim();
  return name.normalize("NFC").toLowerCase().replaceAll("ς", "σ").trim();
}
