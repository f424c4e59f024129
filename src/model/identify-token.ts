import type { ApiKey } from "./api-key.js";

/** What stands for the characters that a hint leaves out. */
const GAP = /[.*•·]{2,}|…|x{3,}/iu;

/** How many characters at a token's end tell it from others. */
const TELLING_END = 3;

/** How many characters behind the public prefix tell a token from others. */
const TELLING_START = 4;

/** The ends of a token that a hint shows. `null`: it shows too little to tell one token from another. */
function readHint(hint: string | null | undefined): readonly [start: string, end: string] | null {
  const parts = (hint ?? "").trim().split(GAP);
  const [start = "", end = ""] = [parts[0], parts.length > 1 ? parts.at(-1) : ""];
  const isTelling =
    end.length >= TELLING_END || (start.split(/[_-]/).at(-1)?.length ?? 0) >= TELLING_START;
  return isTelling ? [start, end] : null;
}

/** Whether a key's hint shows enough of its token to find the key by it. */
export function hasTellingHint({ hint }: Pick<ApiKey, "hint">): boolean {
  return readHint(hint) !== null;
}

/** How many characters of a token a key's hint agrees with. 0: they're different, or it shows too little. */
function countAgreeing(token: string, hint: string | null | undefined): number {
  const ends = readHint(hint);
  if (!ends) return 0;
  const [start, end] = ends;
  const isOne = token.startsWith(start) && token.endsWith(end);
  return isOne && token.length > start.length + end.length ? start.length + end.length : 0;
}

/** The keys that a token can belong to: those whose hints agree with most of it. */
export function identifyToken(token: string, apiKeys: readonly ApiKey[]): readonly ApiKey[] {
  let best: ApiKey[] = [];
  let most = 1;
  for (const apiKey of apiKeys) {
    const count = countAgreeing(token, apiKey.hint);
    if (count > most) best = [];
    if (count >= most) best.push(apiKey);
    most = Math.max(most, count);
  }
  return best;
}

/** The shortest text that counts as a token because a hint begins like it. */
const SHORTEST = 16;

/** Whether a text begins like the tokens of these keys and continues, as no name does. */
export function beginsLikeToken(text: string, apiKeys: readonly ApiKey[]): boolean {
  if (text.length < SHORTEST || /\s/.test(text)) return false;
  return apiKeys.some(({ hint }) => {
    const [start = ""] = (hint ?? "").split(GAP);
    return start.length >= TELLING_START && /[_-]/.test(start) && text.startsWith(start);
  });
}
