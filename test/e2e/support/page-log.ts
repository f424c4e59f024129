import type { Page } from "@playwright/test";

/**
 * What Chromium notes, on a level that its console hides, for a password field outside of a form. A form around the token
 * would make it look like a sign-in, which password managers offer to save (demand.md S13).
 */
const KNOWN_HINT = "[DOM] Password field is not contained in a form";

/** Everything that a page complained of, in words. */
export interface PageLog {
  readonly entries: readonly string[];
}

/**
 * Keeps from now on, over reloads too, what a page writes to its console, the errors that it does not catch and the
 * breaches of its policy. Call it before the page is opened.
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
