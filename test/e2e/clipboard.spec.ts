import { expect, type Page, test } from "@playwright/test";
import { controls, patterns, words } from "../../mocks/words.js";
import { allowClipboard, readClipboard, refuseCopyCommand } from "./support/clipboard.js";
import { keysPath, setUpHost } from "./support/host.js";
import { makeToken } from "./support/long-token.js";
import { createKey, type PanelOnPage, panelOn, pressInReveal } from "./support/panel.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const host = setUpHost();

/** Pastes into a field of the host's, as the panel's own would ask whose token it is. */
async function expectPasted(page: Page, token: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.setAttribute("aria-label", "Pasted");
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+V");
  await expect(page.getByRole("textbox", { name: "Pasted" })).toHaveValue(token);
}

/**
 * What follows a successful copy: the panel says so, the token stays hidden, and it can be pasted.
 */
async function expectCopied(page: Page, panel: PanelOnPage, token: string): Promise<void> {
  await expect(panel.revealDialog.getByText(words.copied, { exact: true })).toBeVisible();
  await expect(panel.token).toHaveAttribute("type", "password");
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  await expectPasted(page, token);
  expect(await host.me(token)).toMatchObject({ status: 200 });
}

/**
 * What follows a failed copy: the panel says so, and the token is shown, selected, and can be
 * copied.
 */
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

  // Reads back what was copied the way any user would: by pasting it.
  await expectPasted(page, token);
  expect(await host.me(token)).toMatchObject({ status: 200 });
}

async function openAt(page: Page, url: string): Promise<PanelOnPage> {
  await page.goto(url + keysPath());
  const panel = panelOn(page);
  await expect(panel.names.first()).toBeVisible();
  return panel;
}

test("if the permission to copy is denied, Copy uses the browser's older command", async ({
  page,
}) => {
  await allowClipboard(page, host, false);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Older command");
  await pressInReveal(panel, words.copy);
  await expectCopied(page, panel, token);
});

test("on plain HTTP, where there is no clipboard API, Copy still copies", async ({ page }) => {
  const panel = await openAt(page, host.url.replace("localhost", "insecure.test"));
  const token = await createKey(panel, "Plain HTTP");
  await pressInReveal(panel, words.copy);
  await expectCopied(page, panel, token);
});

test("if the permission to copy is denied and the older command blocked, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  await allowClipboard(page, host, false);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "Permission denied");
  await pressInReveal(panel, words.copy);
  await expectCopyByHand(page, panel, token);
});

test("if the browser refuses to write, the token is selected and Ctrl+C copies it", async ({
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

test("if the browser never settles the copy, the wait ends and Ctrl+C copies the token", async ({
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

test("on plain HTTP, with even the older command blocked, a key is created and Ctrl+C copies its token", async ({
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

test("copying part of the token by hand doesn't count as copied", async ({ page }) => {
  const panel = await openAt(page, host.url);
  await createKey(panel, "Half copied");
  await pressInReveal(panel, controls.show.name);
  await panel.token.focus();
  await panel.token.evaluate((element) => (element as HTMLInputElement).setSelectionRange(0, 9));
  await page.keyboard.press("Control+C");
  await pressInReveal(panel, words.done);
  await expect(page.getByRole("alert")).toContainText(words.leaveTitle);
});

test("Copy as Header copies the token with its prefix, while the page shows a placeholder", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openAt(page, host.url);
  const token = await createKey(panel, "As header");
  await expect(panel.revealDialog.getByText("Authorization: Bearer <token>")).toBeVisible();
  await pressInReveal(panel, words.copyAsFormat("Header"));
  await expect(panel.status).toContainText(words.copied);
  expect(await readClipboard(page)).toBe(`Authorization: Bearer ${token}`);
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
});

for (const canWrite of [true, false]) {
  const way = canWrite ? "the clipboard" : "the browser's older command";
  test(`a format reaches the clipboard by ${way}, with the token at every place, and the page shows a placeholder`, async ({
    page,
  }) => {
    const origin = "http://localhost:4200";
    const permissions = canWrite ? ["clipboard-read", "clipboard-write"] : ["clipboard-read"];
    await page.context().grantPermissions(permissions, { origin });
    await serveOwnPage(page, origin);
    await page.goto(`${origin}/?length=40`);
    const token = makeToken(40, "unbroken");
    const reveal = page.getByRole("dialog", { name: "Copy your secret" });

    await expect(reveal.getByRole("radio", { name: "Header" })).toBeChecked();
    await reveal.getByRole("radio", { name: "cURL" }).check();
    await expect(reveal.locator("code")).toHaveText(/-H "X-Two: <token>"/);
    await reveal.getByRole("button", { name: words.copyAsFormat("cURL"), exact: true }).click();
    await expect(reveal.locator(".akp-token-result")).toHaveText(words.copied);
    expect(await readClipboard(page)).toBe(
      `curl https://api.example.com/v1 \\\n  -H "X-One: ${token}" \\\n  -H "X-Two: ${token}"`,
    );
    expect(await reveal.evaluate((element) => element.outerHTML)).not.toContain(token);

    // It counts as copied: nothing asks.
    await page.keyboard.press("Escape");
    await expect(reveal).toBeHidden();
  });
}
