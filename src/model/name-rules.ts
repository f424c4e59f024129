/** The most characters that a name may have, as people count them: by code point. */
export const NAME_MAX_LENGTH = 100;

/** Why a name cannot be used. */
export type NameProblem = "empty" | "too_long" | "control_characters";

/** A name as it is sent: no white space at its ends. */
export function normalizeName(name: string): string {
  return name.trim();
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
