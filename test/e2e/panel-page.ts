import { type BrowserContext, expect, type Page } from "@playwright/test";

/** Opens the page with the panel and waits for its rows. */
export async function openKeys(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/acme/settings/developer-keys`);
  await expect(page.getByRole("heading", { name: "API Keys", exact: true })).toBeVisible();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
}

/** Lets the page write to the clipboard, and the test read it. */
export async function allowClipboard(context: BrowserContext, url: string): Promise<void> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
}

export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the API says to a token: the status and, where it is good, whose it is. */
export async function callApi(page: Page, url: string, token: string) {
  const response = await page.request.get(`${url}/v1/me`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return { status: response.status(), body: await response.json() };
}

/** The names in the list, from the top. */
export async function getNames(page: Page): Promise<string[]> {
  return page.getByRole("rowheader").locator("bdi").allTextContents();
}
