import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { allowClipboard } from "./support/clipboard.js";
import { findInHeap, WHOLE_STRINGS } from "./support/heap.js";
import { setUpHost } from "./support/host.js";
import {
  openPanel,
  type PanelOnPage,
  panelOn,
  pressInReveal,
  submitCreate,
} from "./support/panel.js";

const { args, ...launchOptions } = browserLaunchOptions();
// A trace keeps copies of field values in the page itself.
test.use({ launchOptions: { ...launchOptions, args: [...args, WHOLE_STRINGS] }, trace: "off" });

const host = setUpHost();

/**
 * Creates a key and returns a part of its token that no hint contains. It's read from the response
 * on the network: if it were read from the page, the test itself would leave a copy there.
 */
async function createUnread(page: Page, panel: PanelOnPage, name: string): Promise<string> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await submitCreate(panel, name);
  const { token } = (await (await answered).json()) as { token: string };
  await expect(panel.revealDialog).toBeVisible();
  return token.slice(-24, -8);
}

async function showAndCopy(panel: PanelOnPage): Promise<void> {
  await pressInReveal(panel, controls.show.name);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  // A text with the token in it must leave no more behind.
  await pressInReveal(panel, words.copyAsFormat("Header"));
  await expect(panel.status).toContainText(words.copied);
}

test("once the reveal is closed, the page's memory holds no copy of the token", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  const secret = await createUnread(page, panel, "Not remembered");
  await showAndCopy(panel);
  expect((await findInHeap(page, secret)).length).toBeGreaterThanOrEqual(1);

  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  await expect(panel.names.first()).toHaveText("Not remembered");
  expect((await findInHeap(page, "Not remembered")).length).toBeGreaterThanOrEqual(1);
  expect(await findInHeap(page, secret)).toEqual([]);
});

test("a vault that forgot to wipe would be found in the page's memory", async ({ page }) => {
  let patched = 0;
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(wipe:\(\)=>\{)\w+=(?:``|""|''),/g, (_, head) => {
      patched += 1;
      return head;
    });
    await route.fulfill({ response, body });
  });
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  const secret = await createUnread(page, panel, "Remembered");
  // The vault comes with the dialogs, once the list is there.
  expect(patched).toBe(1);
  await showAndCopy(panel);
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  await expect(panel.names.first()).toHaveText("Remembered");
  expect((await findInHeap(page, secret)).length).toBeGreaterThanOrEqual(1);
});

test("a token that waits for its panel is in memory, and isn't after signing out", async ({
  page,
}) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(host.url);
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  const secret = await createUnread(page, panel, "Waits");
  await page.evaluate(() => history.back());
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  await expect(panel.revealDialog).toBeHidden();
  expect((await findInHeap(page, secret)).length).toBeGreaterThanOrEqual(1);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in as owner" })).toBeVisible();
  expect(await findInHeap(page, secret)).toEqual([]);
});
