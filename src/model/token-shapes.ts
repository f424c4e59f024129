import { type Fields, isRecord } from "./read-value.js";

/** Shorter texts turn up in others by chance. */
const SHORTEST = 8;

/** Prefixes that vendors give to nothing but secrets, and prefixes that name an environment. */
const SECRET =
  /^(eyJ[\w-]{8,}\.|(sk|rk|whsec|gh[a-z]|github_pat|glpat|xox[a-z])[-_]|[a-z0-9]+[-_](live|test|prod)[-_])[\w.-]{16,}$/i;

/** Fields by which rows that should hold no token hold one. */
const TOKEN_FIELDS = ["token", "secret", "apiKey", "api_key", "plaintext", "plain_text", "value"];
const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Whether a value, or anything in it, holds a token. */
export function holdsToken(value: unknown, token: string): boolean {
  if (typeof value === "string") {
    return value === token || (token.length >= SHORTEST && value.includes(token));
  }
  if (Array.isArray(value)) return value.some((it) => holdsToken(it, token));
  return isRecord(value) && Object.values(value).some((it) => holdsToken(it, token));
}

/** Whether a text is what a hint such as `lp_live_…9fQ2` was made from. Both ends have to fit: ids may share a prefix. */
function isOfHint(text: string, hint: unknown): boolean {
  if (typeof hint !== "string") return false;
  const parts = hint.split(/[.*•·]{2,}|…|x{3,}/iu);
  const [start = "", end = ""] = [parts[0], parts.length > 1 ? parts.at(-1) : ""];
  const isTelling = start.length >= 2 && end.length >= 3;
  const isLonger = text.length >= start.length + end.length + SHORTEST;
  return isTelling && isLonger && text.startsWith(start) && text.endsWith(end);
}

/**
 * Whether what a key has for an id is its token.
 * @param fields all that was sent of the key
 * @param token the token that came with it, if one did
 */
export function isTokenForId(id: string, fields: Fields, token?: string): boolean {
  if (token !== undefined && holdsToken(id, token)) return true;
  if (id.length < 2 * SHORTEST || UUID.test(id)) return false;
  const isRepeated = TOKEN_FIELDS.some((it) => fields[it] === id);
  return isRepeated || (SECRET.test(id) && /\d/.test(id)) || isOfHint(id, fields.hint);
}
