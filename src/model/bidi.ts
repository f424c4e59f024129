const RIGHT_TO_LEFT_OR_CONTROL =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A name for use inside plain text (an accessible name, an announcement), isolated so that its direction stays its own.
 * Names that are left-to-right throughout are left as they are, so that text searches and speech see them unchanged.
 */
export function isolateText(name: string): string {
  return RIGHT_TO_LEFT_OR_CONTROL.test(name) ? `\u2068${name}\u2069` : name;
}
