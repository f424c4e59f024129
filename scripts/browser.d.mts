/** What a Chromium needs to run quietly in a container, as root, without a display. */
export const BROWSER_ARGS: readonly string[];

/**
 * The path of a Chromium that starts, or `null`. Looks at `CHROMIUM_PATH`, then at the one that Playwright downloaded,
 * then at those of the system. Throws when `CHROMIUM_PATH` is set and does not start: it was meant.
 */
export function findBrowser(): string | null;

/** As {@link findBrowser}, but installs a Chromium where there is none; throws with what to do where that fails. */
export function ensureBrowser(): string;

/** Playwright's launch options for the browser that was found. Without one Playwright says how to get it. */
export function browserLaunchOptions(): { executablePath?: string; args: string[] };
