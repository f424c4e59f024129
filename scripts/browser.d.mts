/** What Chromium needs to run quietly in a container, as root, without a display. */
export const BROWSER_ARGS: readonly string[];

/**
 * The path of a Chromium that starts, or `null`. Tries `CHROMIUM_PATH`, then Playwright's download,
 * then the system's browsers. Throws if `CHROMIUM_PATH` is set and doesn't start: it was set on
 * purpose.
 */
export function findBrowser(): string | null;

/**
 * Like {@link findBrowser}, but installs Chromium if there is none. If that fails, throws an error
 * that says what to do.
 */
export function ensureBrowser(): string;

/**
 * Playwright's launch options for the browser that was found. If there is none, Playwright says how
 * to get one.
 */
export function browserLaunchOptions(): { executablePath?: string; args: string[] };
