import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { installWithApt } from "./apt.mjs";

const LIBRARIES = "/usr/lib";

/**
 * Where to find Firefox, WebKit's small browser, its driver, and the virtual display; `null` for
 * what's missing. `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` override the system's.
 */
export function findOtherBrowsers() {
  return {
    firefox:
      process.env.FIREFOX_PATH ?? onPath(["firefox-esr", "firefox"]) ?? knownFirefox() ?? null,
    webkitDriver: process.env.WEBKIT_DRIVER_PATH ?? onPath(["WebKitWebDriver"]),
    miniBrowser: findMiniBrowser(),
    display: onPath(["Xvfb"]),
  };
}

/**
 * Like {@link findOtherBrowsers}, but installs what's missing. If that fails, throws an error that
 * says what to do.
 */
export function ensureOtherBrowsers() {
  if (missing().length > 0) installWithApt(["firefox-esr", "webkit2gtk-driver", "xvfb"]);
  const still = missing();
  if (still.length === 0) return findOtherBrowsers();
  throw new Error(
    [
      `The tests in other browsers need ${still.join(", ")}, which could not be installed.`,
      "On Debian or Ubuntu: apt-get install firefox-esr webkit2gtk-driver xvfb (Ubuntu: firefox).",
      "Elsewhere run them in a Debian container; FIREFOX_PATH and WEBKIT_DRIVER_PATH name other executables.",
    ].join("\n"),
  );
}

function missing() {
  return Object.entries(findOtherBrowsers()).flatMap(([name, path]) => (path ? [] : [name]));
}

function onPath(commands) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function knownFirefox() {
  return ["/Applications/Firefox.app/Contents/MacOS/firefox"].find((path) => existsSync(path));
}

/**
 * Debian has it beside the library, in a folder named after the architecture and the library's
 * version.
 */
function findMiniBrowser() {
  if (!existsSync(LIBRARIES)) return null;
  const found = readdirSync(LIBRARIES)
    .filter((kind) => kind.endsWith("-linux-gnu"))
    .flatMap((kind) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((version) =>
        join(LIBRARIES, kind, version, "MiniBrowser"),
      ),
    );
  return found.find((path) => existsSync(path)) ?? null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(Object.values(ensureOtherBrowsers()).join("\n"));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
