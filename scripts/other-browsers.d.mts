/** Paths of what the tests in other browsers need; `null`: missing. */
export interface OtherBrowsers {
  readonly firefox: string | null;
  readonly webkitDriver: string | null;
  readonly miniBrowser: string | null;
  readonly display: string | null;
}

/**
 * Where Firefox, WebKit's small browser, its driver and the display without a screen are; `null` for what is missing.
 * `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` name others than the system's.
 */
export function findOtherBrowsers(): OtherBrowsers;

/** As {@link findOtherBrowsers}, but installs what is missing, and throws with what to do where that fails. */
export function ensureOtherBrowsers(): OtherBrowsers;
