import type { ApiKey } from "./api-key.js";
import { isBlank } from "./blank.js";

/** What the screen calls a key: its name, or its hint if it has no name, or its id if it has neither. */
export function getDisplayName({ name, hint, id }: Pick<ApiKey, "id" | "name" | "hint">): string {
  if (!isBlank(name)) return name;
  return hint != null && !isBlank(hint) ? hint : id;
}

const RIGHT_TO_LEFT_OR_CONTROL =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A name for use inside plain text (an accessible name, an announcement), isolated so that its direction doesn't affect
 * the text around it. Purely left-to-right names come back unchanged, so text search and speech see them as they are.
 */
export function isolateText(name: string): string {
  return RIGHT_TO_LEFT_OR_CONTROL.test(name) ? `\u2068${name}\u2069` : name;
}

/** Full-width punctuation already includes its own space. */
const FULL_WIDTH_END = /[。！？]$/;

/**
 * Joins sentences with the spacing their language uses. Empty ones are left out, and a doubled period at the end becomes
 * one: in some languages a date itself ends with a period.
 */
export function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences
    .flatMap((sentence) => (sentence ? [sentence.replace(/\.\.$/, ".")] : []))
    .reduce((text, next) => (FULL_WIDTH_END.test(text) ? text + next : `${text} ${next}`), "")
    .trimStart();
}
