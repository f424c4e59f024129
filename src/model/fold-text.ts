/** Marks that change a letter's sound or tone but that people leave out where they type; never the vowels of a script. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g;

/** What is no letter with an accent to Unicode, but is to whoever types it on another keyboard. */
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

/** A text as it is searched: without case, accents and widths, so that it is found from any keyboard. */
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

/** A name as it is told from others: backends take two for one by case and canonical form at most, never by accents. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("ς", "σ").trim();
}
