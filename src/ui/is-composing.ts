/**
 * Whether a key belongs to an input method that is putting a word together. Safari tells of the end of it before the key
 * that ended it, which has this code then.
 */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
