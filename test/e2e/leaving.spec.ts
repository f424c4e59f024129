import { type Dialog, expect, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { allowClipboard } from "./support/clipboard.js";
import { answerDialog } from "./support/dialogs.js";
import { setUpHost } from "./support/host.js";
import { createKey, openPanel, panelOn, pressInReveal } from "./support/panel.js";

const host = setUpHost();

const QUESTION = words.leaveTitle;

const reload = (page: Page) => () => page.evaluate(() => location.reload());

test("Escape, a click outside, the cross, and Done all ask before an uncopied token is given up", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const token = await createKey(panel, "Asked four times");
  const ways = {
    Escape: () => page.keyboard.press("Escape"),
    outside: () => page.mouse.click(5, 5),
    cross: () => pressInReveal(panel, words.close),
    Done: () => pressInReveal(panel, words.done),
  };
  for (const leave of Object.values(ways)) {
    await leave();
    await expect(page.getByRole("alert")).toContainText(QUESTION);
    await expect(page.getByRole("button", { name: words.leaveStay })).toBeFocused();
    await pressInReveal(panel, words.leaveStay);
    await expect(page.getByRole("alert")).toBeHidden();
    await expect(panel.token).toHaveValue(token);
    await expect(
      panel.revealDialog.getByRole("button", { name: words.copy, exact: true }),
    ).toBeFocused();
  }

  await ways.Done();
  await pressInReveal(panel, words.leaveGo);
  await expect(panel.revealDialog).toBeHidden();
  expect(await host.me(token)).toMatchObject({ status: 200 });
});

test("after the token was copied, Escape, a click outside, and the cross close without asking", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  for (const [index, leave] of [
    () => page.keyboard.press("Escape"),
    () => page.mouse.click(5, 5),
    () => pressInReveal(panel, words.close),
  ].entries()) {
    await createKey(panel, `Closed way ${index}`);
    await pressInReveal(panel, words.copy);
    await expect(panel.status).toContainText(words.copied);
    await leave();
    await expect(panel.revealDialog).toBeHidden();
  }
});

test("a reload with an uncopied token asks first, and doesn't once it's copied", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  const token = await createKey(panel, "Survives a reload");
  const dialog = await answerDialog(page, reload(page), "dismiss");
  expect(dialog.type()).toBe("beforeunload");
  await expect(panel.token).toHaveValue(token);

  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  const asked: Dialog[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog);
    void dialog.accept();
  });
  await page.reload();
  await expect(panel.names.first()).toHaveText("Survives a reload");
  expect(asked).toEqual([]);
});

test("a reload while a create is pending asks first, and the dialog can't be dismissed", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api-keys", async (route) => {
    if (route.request().method() === "POST") await gate;
    await route.continue();
  });
  await panel.createButton.click();
  await panel.createDialog.getByRole("textbox", { name: words.nameLabel }).fill("Slow");
  await page.keyboard.press("Enter");
  await expect(
    panel.createDialog.getByRole("button", { name: words.create, exact: true }),
  ).toHaveAttribute("aria-disabled", "true");

  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  await page.keyboard.press("Enter");
  await expect(panel.createDialog).toBeVisible();
  await expect(panel.createDialog.getByRole("button", { name: words.close })).toHaveCount(0);
  const dialog = await answerDialog(page, reload(page), "dismiss");
  expect(dialog.type()).toBe("beforeunload");

  letGo();
  await expect(panel.revealDialog).toContainText("Slow");
  expect((await host.list()).filter(({ name }) => name === "Slow")).toHaveLength(1);
});

test("the app's own navigation asks before an uncopied token is left behind, and offers it again on return", async ({
  page,
}) => {
  await allowClipboard(page, host);
  await page.goto(host.url);
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  const token = await createKey(panel, "Left behind");

  const stayed = await answerDialog(page, () => page.evaluate(() => history.back()), "dismiss");
  expect(stayed.type()).toBe("confirm");
  expect(stayed.message()).toContain("has not been copied yet");
  await expect(page).toHaveURL(/developer-keys$/);
  await expect(panel.token).toHaveValue(token);

  await answerDialog(page, () => page.evaluate(() => history.back()), "accept");
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  await expect(panel.revealDialog).toBeHidden();

  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  await expect(panel.revealDialog).toContainText(words.revealAgain);
  await expect(panel.token).toHaveValue(token);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  await pressInReveal(panel, words.done);

  await page.getByRole("link", { name: "Members" }).click();
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
});

test("after signing out, the next person isn't offered the last one's token", async ({ page }) => {
  await page.goto(host.url);
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  await createKey(panel, "Not for the next person");
  await answerDialog(page, () => page.evaluate(() => history.back()), "accept");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in as owner" }).click();
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  await expect(panel.row("Not for the next person")).toContainText(words.statusTokenNotCopied);
  await expect(panel.revealDialog).toBeHidden();
});
