import { defaultMessages, type Messages } from "api-keys-panel";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "ë",
  g: "ğ",
  i: "ï",
  l: "ł",
  n: "ñ",
  o: "ö",
  r: "ř",
  s: "š",
  t: "ţ",
  u: "ü",
  y: "ý",
  z: "ž",
  A: "Å",
  C: "Č",
  D: "Đ",
  E: "É",
  K: "Ķ",
  N: "Ň",
  O: "Ø",
  R: "Ř",
  S: "Š",
  T: "Ť",
  U: "Ü",
};

/** A text as a language would have it that is a third longer and has other letters, in brackets that show its ends. */
function pseudo(text: string): string {
  const accented = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join("");
  const words = accented.split(" ");
  const extra = words.slice(0, Math.ceil(words.length / 3)).join(" ");
  return `[${accented} ${extra}]`;
}

/** English made strange: shows what is not translatable, what is put together from pieces, and what has no room. */
export const pseudoMessages = Object.fromEntries(
  Object.entries(defaultMessages).map(([key, message]) => [
    key,
    typeof message === "string"
      ? pseudo(message)
      : // What is filled in stays as it is.
        (...values: readonly never[]) =>
          `[${(message as (...values: readonly never[]) => string)(...values)} łöñğ]`,
  ]),
) as unknown as Messages;
