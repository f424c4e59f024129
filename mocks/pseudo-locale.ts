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

/**
 * What a text might look like in a language that needs a third more room and has other letters, in
 * brackets that show where it ends.
 */
function pseudo(text: string): string {
  const accented = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join("");
  const words = accented.split(" ");
  const extra = words.slice(0, Math.ceil(words.length / 3)).join(" ");
  return `[${accented} ${extra}]`;
}

/** A name that completes a label contains it, as in every language. */
const completed = (name: string, label: string) => `${pseudo(name)} ${pseudo(label)}`;

/**
 * English made strange: reveals what can't be translated, what's put together from pieces, and what
 * has no room to grow.
 */
export const pseudoMessages = {
  ...Object.fromEntries(
    Object.entries(defaultMessages).map(([key, message]) => [
      key,
      typeof message === "string"
        ? pseudo(message)
        : // Values that are filled in stay as they are.
          (...values: readonly never[]) =>
            `[${(message as (...values: readonly never[]) => string)(...values)} łöñğ]`,
    ]),
  ),
  createButtonName: completed(defaultMessages.createButtonName, defaultMessages.createButton),
  showToken: completed(defaultMessages.showToken, defaultMessages.show),
  hideToken: completed(defaultMessages.hideToken, defaultMessages.hide),
  locale: defaultMessages.locale,
  dir: defaultMessages.dir,
} as unknown as Messages;
