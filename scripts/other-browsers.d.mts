/** Paths that the tests in other browsers need. `null`: missing. */
export interface OtherBrowsers {
  readonly firefox: string | null;
  readonly webkitDriver: string | null;
  readonly miniBrowser: string | null;
  readonly display: string | null;
}

/**
 * Where to find Firefox, WebKit's small browser, its driver, and the virtual display; `null` for
 * what's missing. `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` override the system's.
 */
export function findOtherBrowsers(): OtherBrowsers;

/**
 * Like {@link findOtherBrowsers}, but installs what's missing. If that fails, throws an error that
 * says what to do.
 */
export function ensureOtherBrowsers(): OtherBrowsers;
