import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { installWithApt, isRoot, run } from "./apt.mjs";

/** What Chromium needs to run quietly in a container, as root, without a display. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const KNOWN_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

let found;

/**
 * The path of a Chromium that starts, or `null`. Tries `CHROMIUM_PATH`, then Playwright's download,
 * then the system's browsers. Throws if `CHROMIUM_PATH` is set and doesn't start: it was set on
 * purpose.
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!starts(chosen)) {
      throw new Error(
        `CHROMIUM_PATH is "${chosen}", which doesn't start. Set it to a Chromium or Chrome executable, or unset it.`,
      );
    }
    return chosen;
  }
  found ??= candidates().find(starts) ?? null;
  return found;
}

/**
 * Like {@link findBrowser}, but installs Chromium if there is none. If that fails, throws an error
 * that says what to do.
 */
export function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;

  for (const install of [installWithPlaywright, installFromSystem]) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    [
      "No Chromium was found, and none could be installed. Do one of these, then run the command again:",
      "  - npx playwright install --with-deps chromium",
      "  - install Chromium or Chrome from your system's packages (Debian: apt-get install chromium)",
      "  - set CHROMIUM_PATH to the executable of a Chromium or Chrome",
    ].join("\n"),
  );
}

/**
 * Playwright's launch options for the browser that was found. If there is none, Playwright says how
 * to get one.
 */
export function browserLaunchOptions() {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: [...BROWSER_ARGS] };
}

function candidates() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [chromium.executablePath(), ...onPath, ...(KNOWN_PLACES[process.platform] ?? [])];
}

function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows, `--version` opens a window instead of printing anything.
  if (process.platform === "win32") return true;
  // A download without its system libraries, or a stub that wants a snap, exists but doesn't run.
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function installFromSystem() {
  installWithApt(["chromium", "fonts-dejavu", "fonts-noto-core"]);
}

function installWithPlaywright() {
  console.log("No Chromium found; asking Playwright for one …");
  const cli = join(import.meta.dirname, "..", "node_modules", "playwright", "cli.js");
  const downloaded = run(process.execPath, [cli, "install", "chromium"]);
  if (downloaded && process.platform === "linux" && isRoot()) {
    run(process.execPath, [cli, "install-deps", "chromium"]);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
