import { expect, type Page, test } from "@playwright/test";
import { controls, patterns, words } from "../../mocks/words.js";
import { allowClipboard, readClipboard, refuseCopyCommand } from "./support/clipboard.js";
import { keysPath, setUpHost } from "./support/host.js";
import { createKey, type PanelOnPage, panelOn, pressInReveal } from "./support/panel.js";

const host = setUpHost();

/** What follows a copy that worked: it is said, nothing is shown, and it can be pasted. */
async function expectCopied(page: Page, panel: PanelOnPage, token: string): Promise<void> {
  await expect(panel.revealDialog.getByText(words.copied, { exact: true })).toBeVisible();
  await expect(panel.token).toHaveAttribute("type", "password");
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  await panel.search.focus();
  await page.keyboard.press("Control+V");
  await expect(panel.search).toHaveValue(token);
  expect(await host.me(token)).toMatchObject({ status: 200 });
}

/** The four things that follow a copy that did not work: it is said, the token is shown, selected, and can be copied. */
async function expectCopyByHand(page: Page, panel: PanelOnPage, token: string): Promise<void> {
  await expect(panel.revealDialog.getByText(patterns.copyFailed)).toHaveText(
    words.copyFailed("Ctrl+C"),
  );
  await expect(panel.revealDialog.getByText(patterns.copied)).toHaveCount(0);
  await expect(panel.token).not.toHaveAttribute("type", "password");
  await expect(panel.token).toBeFocused();
  const selected = await panel.token.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toBe(token);

  await page.keyboard.press("Control+C");
  await expect(panel.revealDialog.getByText(words.copiedByHand, { exact: true })).toBeVisible();
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();

  // What was copied is read back as any user would: by pasting it.
  await panel.search.focus();
  await page.keyboard.press("Control+V");
  await expect(panel.search).toHaveValue(token);
  expect(await host.me(token)).toMatchObject({ status: 200 });
}

async function openAt(page: Page, url: string): Promise<PanelOnPage> {
  await page.goto(url + keysPath());
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  return panel;
}

test("where the permission to copy is denied, Copy copies by the browser's older command", async ({
  page,
}) => {
  await allowClipboard(page, host, false);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Older command");
  await pressInReveal(panel, words.copy);
  await expectCopied(page, panel, token);
});

test("on plain HTTP, where there is no clipboard, Copy copies all the same", async ({ page }) => {
  const panel = await openAt(page, host.url.replace("localhost", "insecure.test"));
  const token = await createKey(panel, "Plain HTTP");
  await pressInReveal(panel, words.copy);
  await expectCopied(page, panel, token);
});

test("where the permission to copy is denied and the older command refused, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  await allowClipboard(page, host, false);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Permission denied");
  await pressInReveal(panel, words.copy);
  await expectCopyByHand(page, panel, token);
});

test("where the browser refuses to write, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
  });
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Write refused");
  await pressInReveal(panel, words.copy);
  await expectCopyByHand(page, panel, token);
});

test("where the browser never answers, the wait ends and Ctrl+C copies the token", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => new Promise(() => {});
  });
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Write hangs");
  await pressInReveal(panel, words.copy);
  await expectCopyByHand(page, panel, token);
});

test("on plain HTTP, where even the older command is refused, a key is created and Ctrl+C copies its token", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  const panel = await openAt(page, host.url.replace("localhost", "insecure.test"));
  expect(await page.evaluate(() => [isSecureContext, "clipboard" in navigator])).toEqual([
    false,
    false,
  ]);
  const token = await createKey(panel, "By hand");
  await pressInReveal(panel, words.copy);
  await expectCopyByHand(page, panel, token);
});

test("a part of the token that is copied by hand does not count as copied", async ({ page }) => {
  const panel = await openAt(page, host.url);
  await createKey(panel, "Half copied");
  await pressInReveal(panel, controls.show.name);
  await panel.token.focus();
  await panel.token.evaluate((element) => (element as HTMLInputElement).setSelectionRange(0, 9));
  await page.keyboard.press("Control+C");
  await pressInReveal(panel, words.done);
  await expect(page.getByRole("alert")).toContainText(words.leaveTitle);
});

test("Copy as header copies the token with what stands before it, while the page shows a placeholder", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "As header");
  await expect(panel.revealDialog.getByText("Authorization: Bearer <token>")).toBeVisible();
  await pressInReveal(panel, words.copyHeader);
  await expect(panel.status).toContainText(words.copiedHeader);
  expect(await readClipboard(page)).toBe(`Authorization: Bearer ${token}`);
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
});
