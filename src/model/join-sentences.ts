/** After these, which bring their own room, the next sentence follows at once. */
const WIDE_END = /[。！？]$/;

/**
 * Sentences of one language, one after the other as that language sets them; empty ones are left out. Two full stops at an
 * end become one: in some languages a date brings its own.
 */
export function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences
    .flatMap((sentence) => (sentence ? [sentence.replace(/\.\.$/, ".")] : []))
    .reduce((before, next) => (WIDE_END.test(before) ? before + next : `${before} ${next}`), "")
    .trimStart();
}
