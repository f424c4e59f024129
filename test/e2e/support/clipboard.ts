import type { Page } from "@playwright/test";
import type { Host } from "./host.js";

/** Lets a host's page read the clipboard, and write it or not. */
export async function allowClipboard(page: Page, host: Host, canWrite = true): Promise<void> {
  const permissions = canWrite ? ["clipboard-read", "clipboard-write"] : ["clipboard-read"];
  await page.context().grantPermissions(permissions, { origin: host.url });
}

/** What's on the clipboard. */
export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a text on the clipboard, so that its old content can't pass for a copy. */
export async function writeClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
}

/** Takes away the older way to copy, which needs no permission. */
export async function refuseCopyCommand(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Document.prototype.execCommand = () => false;
  });
}
