/** A visible character: no white space, nothing of zero width, no filler, no empty braille cell, no null notehead. */
export const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/u;

/** Whether a text contains no visible character. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
