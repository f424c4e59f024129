import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { keepLog } from "../e2e/support/page-log.js";
import { serveFolder } from "./static-server.js";

/** React's development build says this in each page where it doesn't find its tools. */
const TOOLS_HINT = "react.dev/link/react-devtools";
const OLD_TOOLS_HINT = "reactjs.org/link/react-devtools";

/** A host's page, in a browser with its own settings. */
export interface HostPage {
  readonly page: Page;
  /**
   * What it has complained about so far: on the console, through errors, or through policy
   * violations.
   */
  readonly getComplaints: () => readonly string[];
}

/**
 * Starts a browser for the tests of a file. Returns a function that opens a page of a built folder
 * until the test ends.
 */
export function setUpBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(browserLaunchOptions());
  });
  afterAll(() => browser.close());

  return async function openPage(
    folder: string,
    path = "",
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<HostPage> {
    const server = await serveFolder(folder);
    onTestFinished(server.close);
    const permissions = ["clipboard-read", "clipboard-write"];
    const context = await browser.newContext({ permissions, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const log = await keepLog(page);
    await prepare?.(page);
    await page.goto(server.url + path);
    const isComplaint = (entry: string) =>
      !entry.includes(TOOLS_HINT) && !entry.includes(OLD_TOOLS_HINT);
    return { page, getComplaints: () => log.entries.filter(isComplaint) };
  };
}
