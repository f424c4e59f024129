import { type Fields, isRecord } from "./read-value.js";

/** Shorter texts appear in others by chance. */
const SHORTEST = 8;

/** Prefixes that vendors use only for secrets, and prefixes that name an environment. */
const SECRET =
  /^(eyJ[\w-]{8,}\.|(sk|rk|whsec|gh[a-z]|github_pat|glpat|xox[a-z])[-_]|[a-z0-9]+[-_](live|test|prod)[-_])[\w.-]{16,}$/i;

/** A run of letters and digits as only generators write them. */
const RANDOM = /(?=[a-z\d]{16})[a-z\d]*?(\d[a-z]+\d+[a-z]|[a-z]\d+[a-z]+\d)/i;

/** Whether a text holds something that only a generator writes, such as a token, rather than a name. */
export function looksRandom(text: string): boolean {
  return RANDOM.test(text.slice(0, 500));
}

/** Fields in which backends send a token with a row that shouldn't contain one. */
const TOKEN_FIELDS = ["token", "secret", "apiKey", "api_key", "plaintext", "plain_text", "value"];
const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Whether a value, or anything in it, contains a token. */
export function holdsToken(value: unknown, token: string): boolean {
  if (typeof value === "string") {
    return value === token || (token.length >= SHORTEST && value.includes(token));
  }
  if (Array.isArray(value)) return value.some((entry) => holdsToken(entry, token));
  return isRecord(value) && Object.values(value).some((entry) => holdsToken(entry, token));
}

/** Whether a hint such as `lp_live_…9fQ2` was made from this text. Both ends must match: ids may share a prefix. */
function matchesHint(text: string, hint: unknown): boolean {
  if (typeof hint !== "string") return false;
  const parts = hint.split(/[.*•·]{2,}|…|x{3,}/iu);
  const [start = "", end = ""] = [parts[0], parts.length > 1 ? parts.at(-1) : ""];
  const isTelling = start.length >= 2 && end.length >= 3;
  const isLonger = text.length >= start.length + end.length + SHORTEST;
  return isTelling && isLonger && text.startsWith(start) && text.endsWith(end);
}

/**
 * Whether a key's id is really its token.
 * @param fields everything the backend sent for the key
 * @param token the token that came with it, if any
 */
export function isTokenForId(id: string, fields: Fields, token?: string): boolean {
  if (token !== undefined && holdsToken(id, token)) return true;
  if (id.length < 2 * SHORTEST || UUID.test(id)) return false;
  const isRepeated = TOKEN_FIELDS.some((field) => fields[field] === id);
  return isRepeated || (SECRET.test(id) && /\d/.test(id)) || matchesHint(id, fields.hint);
}
