import type { Page } from "@playwright/test";

/**
 * A note that Chromium writes, at a level that its console hides, for a password field outside of a
 * form. A form around the token would make it look like a sign-in, which password managers offer to
 * save.
 */
const KNOWN_HINT = "[DOM] Password field is not contained in a form";

/** Everything that a page complained about, in words. */
export interface PageLog {
  readonly entries: readonly string[];
}

/**
 * Records from now on, also across reloads, what a page writes to its console, its uncaught errors,
 * and its policy violations. Call it before the page is opened.
 */
export async function keepLog(page: Page): Promise<PageLog> {
  const entries: string[] = [];
  page.on("console", (message) => {
    const isKnown =
      (message.type() as string) === "verbose" && message.text().startsWith(KNOWN_HINT);
    if (!isKnown) entries.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => entries.push(`uncaught: ${error.message}`));
  await page.exposeFunction("reportPolicyBreach", (text: string) => {
    entries.push(`policy: ${text}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportPolicyBreach } = window as unknown as {
        reportPolicyBreach(text: string): void;
      };
      reportPolicyBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { entries };
}
