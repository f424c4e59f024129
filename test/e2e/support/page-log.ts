import type { Page } from "@playwright/test";

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
    // The browser's own hints, which it shows to nobody unasked: a password field without a form, for one.
    const isHint = (message.type() as string) === "verbose";
    if (!isHint) entries.push(`${message.type()}: ${message.text()}`);
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
