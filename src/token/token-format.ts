/** A text that can be copied with the token in it: a request header, a line of a `.env` file, or a cURL command. */
export interface TokenFormat {
  /** Unique among the formats. */
  readonly id: string;
  /** What the user picks it by, such as `cURL`. */
  readonly label: string;
  /**
   * The text, on as many lines as it needs. Each `{token}` is replaced with the token while copying, as it is, with no
   * quoting or escaping; the page shows a placeholder there. At least one is required, so whoever copies a format has the
   * whole token, and the copy counts as one.
   */
  readonly template: string;
}

export const TOKEN_SLOT = "{token}";

/** Puts a text in place of every `{token}`. Unlike `replaceAll`, it takes `$&` and `$1` in the text literally. */
export function fillTemplate(template: string, text: string): string {
  return template.split(TOKEN_SLOT).join(text);
}
