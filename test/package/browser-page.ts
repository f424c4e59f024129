import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { keepLog } from "../e2e/support/page-log.js";
import { serveFolder } from "./static-server.js";

/** React's build for development says this in each page where it does not find its tools. */
const TOOLS_HINT = "react.dev/link/react-devtools";
const OLD_TOOLS_HINT = "reactjs.org/link/react-devtools";

/** A page of a host, in a browser of its own settings. */
export interface HostPage {
  readonly page: Page;
  /** What it has complained of until now: on the console, by errors or by breaches of its policy. */
  readonly getComplaints: () => readonly string[];
}

/** Starts a browser for the tests of a file. Answers what opens a page of a folder that was built, until the test ends. */
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
