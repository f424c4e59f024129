import { VISIBLE } from "./blank.js";

/** The most characters a name may have, counted by code point. */
export const NAME_MAX_LENGTH = 100;

/** Why a name can't be used. */
export type NameProblem = "empty" | "too_long" | "control_characters";

/** Characters that only change the shape of the one before: variation selectors, and the tags of flags. */
const PART_OF_CHARACTER = /[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\u{E0020}-\u{E007F}]/u;

/** The name to send: without white space or other invisible characters at its ends. */
export function normalizeName(name: string): string {
  const characters = [...name];
  const start = characters.findIndex((character) => VISIBLE.test(character));
  if (start === -1) return "";
  const last = characters.findLastIndex((character) => VISIBLE.test(character));
  let end = last + 1;
  // ASCII characters have no other forms.
  const hasForms = !/[\0-\x7F]/.test(characters[last] ?? "");
  while (hasForms && PART_OF_CHARACTER.test(characters[end] ?? "")) end += 1;
  return characters.slice(start, end).join("");
}

/**
 * What is wrong with a name. `null`: it can be used.
 * @param rules what the backend accepts, as in `ResolvedRules.name`
 */
export function findNameProblem(
  name: string,
  rules: { readonly maxLength?: number; readonly isOptional?: boolean } = {},
): NameProblem | null {
  const { maxLength = NAME_MAX_LENGTH, isOptional = false } = rules;
  const normalized = normalizeName(name);
  if (normalized === "") return isOptional ? null : "empty";
  // Cc are the control characters. U+2028 and U+2029 break lines, too.
  if (/[\p{Cc}\u2028\u2029]/u.test(normalized)) return "control_characters";
  return [...normalized].length > maxLength ? "too_long" : null;
}

/**
 * A name for a copy: the same with the next number, as *Staging Worker 2*. Numbers need no translation.
 * @param isInUse whether a key has a name
 */
export function proposeCopyName(
  name: string,
  isInUse: (name: string) => boolean,
  maxLength: number = NAME_MAX_LENGTH,
): string {
  if (name === "") return "";
  const [, stem = name, number = "1"] = /^(.*\S) (\d{1,3})$/su.exec(name) ?? [];
  for (let next = Number(number) + 1; next < Number(number) + 100; next += 1) {
    const proposed = `${stem} ${next}`;
    if ([...proposed].length > maxLength) break;
    if (!isInUse(proposed)) return proposed;
  }
  return name;
}

const TOKEN_PREFIX = /^[a-z][a-z0-9]{0,9}([_-][a-z0-9]{1,10}){0,2}[_-](?=[A-Za-z0-9_-]{16,}$)/;
const JWT = /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.?[A-Za-z0-9_-]*$/;

/**
 * Whether a name looks like a pasted token: one long word that mixes digits and letters, with or without a prefix such as
 * `sk_live_`, or a JWT. It only causes a warning, so a false alarm is better than a miss.
 */
export function looksLikeToken(name: string): boolean {
  const word = normalizeName(name);
  if (/\s/.test(word)) return false;
  if (JWT.test(word)) return true;
  const prefix = TOKEN_PREFIX.exec(word)?.[0] ?? "";
  const rest = word.slice(prefix.length);
  const isMixed = /\d/.test(rest) && /[A-Za-z]/.test(rest);
  return isMixed && /^[A-Za-z0-9_+/=-]+$/.test(rest) && rest.length >= (prefix === "" ? 24 : 16);
}
