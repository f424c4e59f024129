/** The most characters that a name may have, as people count them: by code point. */
export const NAME_MAX_LENGTH = 100;

/** Why a name cannot be used. */
export type NameProblem = "empty" | "too_long" | "control_characters";

/** A character that leaves a mark: no room, nothing of zero width, no filler, no empty braille cell, no null notehead. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/u;

/** What makes one picture or one form of a character with the one before it: selectors, and the tags of flags. */
const PART_OF_CHARACTER = /[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\u{E0020}-\u{E007F}]/u;

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** A name as it is sent: neither white space nor other characters that cannot be seen at its ends. */
export function normalizeName(name: string): string {
  const characters = [...name];
  const start = characters.findIndex((it) => SEEN.test(it));
  if (start === -1) return "";
  const last = characters.findLastIndex((it) => SEEN.test(it));
  let end = last + 1;
  // No letter of ASCII has other forms.
  const hasForms = !/[\0-\x7F]/.test(characters[last] ?? "");
  while (hasForms && PART_OF_CHARACTER.test(characters[end] ?? "")) end += 1;
  return characters.slice(start, end).join("");
}

/** What is wrong with a name, or `null` where it can be used. */
export function findNameProblem(name: string): NameProblem | null {
  const normalized = normalizeName(name);
  if (normalized === "") return "empty";
  // Cc: control characters; U+2028 and U+2029 break lines just as well.
  if (/[\p{Cc}\u2028\u2029]/u.test(normalized)) return "control_characters";
  return [...normalized].length > NAME_MAX_LENGTH ? "too_long" : null;
}

const TOKEN_PREFIX = /^[a-z][a-z0-9]{0,9}([_-][a-z0-9]{1,10}){0,2}[_-](?=[A-Za-z0-9_-]{16,}$)/;
const JWT = /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.?[A-Za-z0-9_-]*$/;

/**
 * Whether a name looks as if somebody had pasted a token: one long word that mixes digits and letters, with a
 * prefix such as `sk_live_`, or a JWT.
 *
 * Source of the rule: demand.md S22. It only warns, so a few false alarms are fine; a silent miss is not.
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
