import { expect, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { keysPath, setUpHost } from "./support/host.js";
import { createKey, panelOn } from "./support/panel.js";

const host = setUpHost();

/** The file of the dialogs, as the host's bundler names it. */
const DIALOGS = /\/assets\/overlays-[^/]*\.js$/;

/** Takes the dialogs' file away, as a new release of the host does. Returns how often it was asked for. */
async function takeDialogsAway(page: Page): Promise<{ readonly requests: number }> {
  const seen = { requests: 0 };
  await page.route(DIALOGS, (route) => {
    seen.requests += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  return seen;
}

test("the list is on screen before the dialogs are loaded, and they come without a press", async ({
  page,
}) => {
  const order: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (DIALOGS.test(pathname)) order.push("dialogs");
    if (pathname.endsWith("/api-keys")) order.push("list");
  });
  await page.goto(host.url + keysPath("acme"));
  await expect(panelOn(page).names.first()).toBeVisible();
  await expect.poll(() => order.includes("dialogs")).toBe(true);
  expect(order.indexOf("list")).toBeLessThan(order.indexOf("dialogs"));
});

test("a press before the dialogs are there opens one as soon as they are", async ({ page }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DIALOGS, async (route) => {
    await isReleased;
    return route.continue();
  });
  await page.goto(host.url + keysPath("acme"));
  const panel = panelOn(page);
  await panel.createButton.click();
  await expect(panel.createButton).toHaveAttribute("aria-disabled", "true");
  await expect(panel.createDialog).toBeHidden();
  release();
  await expect(panel.createDialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.createButton).toBeFocused();
  expect(await createKey(panel, "After a wait")).not.toBe("");
});

test("a row's menu, too, opens once its code is there", async ({ page }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DIALOGS, async (route) => {
    await isReleased;
    return route.continue();
  });
  await page.goto(host.url + keysPath("acme"));
  const panel = panelOn(page);
  await panel.menu("CRM Sync").click();
  await expect(panel.menuItem(words.actionEdit)).toBeHidden();
  release();
  await expect(panel.menuItem(words.actionEdit)).toBeVisible();
});

test("dialogs that can't be had are asked for again, and then the page says so", async ({
  page,
}) => {
  const away = await takeDialogsAway(page);
  const writes: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === "POST" && pathname.endsWith("/api-keys")) writes.push(pathname);
  });
  await page.goto(host.url + keysPath("acme"));
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  await panel.createButton.click();
  const notice = page.locator(".akp-notice").filter({ hasText: words.partFailed });
  await expect(notice).toBeVisible();
  await expect(panel.status).toHaveText(words.partFailed);
  expect(away.requests).toBeGreaterThan(0);
  expect(writes).toEqual([]);

  // Older browsers keep a failed import in mind, and the sentence says what helps then.
  await page.unroute(DIALOGS);
  await page.getByRole("button", { name: words.retry, exact: true }).click();
  await expect(panel.createDialog).toBeVisible();
  await expect(notice).toBeHidden();
});
