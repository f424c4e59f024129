import { expect, type Page, test } from "@playwright/test";
import { patterns, words } from "../../mocks/words.js";
import { allowClipboard, readClipboard } from "./support/clipboard.js";
import { type Host, setUpOwnHost } from "./support/host.js";
import {
  openPanel,
  type PanelOnPage,
  pressInReveal,
  readToken,
  submitCreate,
} from "./support/panel.js";

const host = setUpOwnHost();

/** Lets the server carry out the next create, and drops its response. Later ones pass. */
async function loseNextAnswer(page: Page): Promise<{ readonly keys: string[] }> {
  const keys: string[] = [];
  await page.route("**/api-keys", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    keys.push(route.request().headers()["idempotency-key"] ?? "");
    if (keys.length > 1) return route.fallback();
    await route.fetch();
    await route.abort("connectionreset");
  });
  return { keys };
}

async function expectUnknownOutcome(panel: PanelOnPage): Promise<void> {
  await expect(panel.createDialog.getByRole("alert")).toContainText(patterns.createNotAnswered);
}

async function expectOneKey(on: Host, panel: PanelOnPage, name: string, token: string) {
  expect(await on.me(token)).toMatchObject({ status: 200, body: { apiKey: { name } } });
  expect((await on.list()).filter((apiKey) => apiKey.name === name)).toHaveLength(1);
  await expect(panel.namesBehind.filter({ hasText: name })).toHaveCount(1);
}

test("a create whose response is lost isn't called a failure, and Try again brings the same key's token, once", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  const { keys } = await loseNextAnswer(page);
  await submitCreate(panel, "Lost and found");
  await expectUnknownOutcome(panel);
  const name = panel.createDialog.getByRole("textbox", { name: words.nameLabel });
  await expect(name).toHaveValue("Lost and found");
  await expect(name).toHaveAttribute("readonly");
  // The list behind reloads and has it.
  await expect(panel.namesBehind.first()).toHaveText("Lost and found");

  await page.keyboard.press("Escape");
  await expect(panel.createDialog).toBeVisible();
  await panel.createDialog.getByRole("button", { name: words.retry }).click();

  await expect(panel.revealDialog).toContainText("Lost and found");
  const token = await readToken(panel);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  expect(await readClipboard(page)).toBe(token);
  await pressInReveal(panel, words.done);
  await expectOneKey(host, panel, "Lost and found", token);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/\S{16,}/);
  expect(keys[1]).toBe(keys[0]);
});

test("a user who leaves a create of unknown outcome finds the key in the list and can delete it there", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  await loseNextAnswer(page);
  await submitCreate(panel, "Left unknown");
  await expectUnknownOutcome(panel);
  await panel.createDialog.getByRole("button", { name: words.giveUp }).click();
  await expect(panel.createDialog).toBeHidden();
  await expect(panel.createButton).toBeFocused();
  await expect(panel.names.first()).toHaveText("Left unknown");
  await panel.menu("Left unknown").click();
  await panel.menuItem(words.actionDelete).click();
  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(panel.names.filter({ hasText: "Left unknown" })).toHaveCount(0);
});

test("a server that dies between the commit and the response returns the same key after its restart, once", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  // The server has the code of the dialogs, too, which comes once the list is there.
  await page.waitForLoadState("networkidle");
  await host.restart("SIGTERM", "killedAfterCommit");
  await submitCreate(panel, "Made by a dying server");
  await host.ended();
  await expectUnknownOutcome(panel);

  await panel.createDialog.getByRole("button", { name: words.retry }).click();
  await expectUnknownOutcome(panel);

  await host.startAgain();
  await panel.createDialog.getByRole("button", { name: words.retry }).click();
  await expect(panel.revealDialog).toContainText("Made by a dying server");
  const token = await readToken(panel);
  await pressInReveal(panel, words.done);
  await pressInReveal(panel, words.leaveGo);
  await expectOneKey(host, panel, "Made by a dying server", token);
});

test("Create pressed three times in a row makes one key", async ({ page }) => {
  const panel = await openPanel(page, host);
  let posts = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") posts += 1;
  });
  await panel.createButton.click();
  await panel.createDialog.getByRole("textbox", { name: words.nameLabel }).fill("Pressed thrice");
  await panel.createDialog.evaluate((dialog, label) => {
    const create = [...dialog.querySelectorAll("button")].find(
      (button) => button.textContent === label,
    );
    for (let presses = 0; presses < 3; presses += 1) create?.click();
  }, words.create);
  await expect(panel.revealDialog).toContainText("Pressed thrice");
  const token = await readToken(panel);
  await expectOneKey(host, panel, "Pressed thrice", token);
  expect(posts).toBe(1);
});
