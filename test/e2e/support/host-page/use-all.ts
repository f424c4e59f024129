import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { controls, words } from "../../../../mocks/words.js";

/** Goes through a dialog by Tab: the focus moves, and never leaves. */
async function tabThrough(page: Page, dialog: Locator): Promise<void> {
  const visited = new Set<string>();
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press("Tab");
    const focused = dialog.evaluate((element) => {
      const { activeElement } = element.getRootNode() as Document | ShadowRoot;
      const isInside = activeElement !== null && element.contains(activeElement);
      return isInside ? activeElement.outerHTML : "outside";
    });
    visited.add(await focused);
  }
  expect([...visited]).not.toContain("outside");
  expect(visited.size).toBeGreaterThan(1);
}

/** Its top and bottom are on screen, whatever contains and clips it. */
async function expectInView(dialog: Locator): Promise<void> {
  await expect(dialog).toBeInViewport({ ratio: 0.99 });
}

/**
 * Creates a key with its token shown, then renames another from its menu and starts to delete it,
 * by mouse and keyboard as people do. Each dialog is on screen, keeps the focus, and returns it.
 */
export async function useAll(
  page: Page,
  {
    index = 0,
    frame = page,
  }: { readonly index?: number; readonly frame?: Page | FrameLocator } = {},
): Promise<void> {
  const begin = frame
    .getByRole("button", { name: controls.createButton.name, exact: true })
    .nth(index);
  await begin.click();
  const dialog = frame.getByRole("dialog", { name: words.createTitle });
  await expect(dialog.getByLabel(words.nameLabel)).toBeFocused();
  await expectInView(dialog);
  await tabThrough(page, dialog);
  await dialog.getByLabel(words.nameLabel).focus();
  await page.keyboard.type("From here");
  await dialog.getByRole("button", { name: words.create }).click();

  const reveal = frame.getByRole("dialog", { name: words.revealTitle });
  await expectInView(reveal);
  await reveal.getByRole("button", { name: controls.show.name }).click();
  await expect(reveal.getByLabel(words.tokenLabel, { exact: true })).toHaveValue(/^\w+/);
  await tabThrough(page, reveal);
  await page.keyboard.press("Escape");
  await reveal.getByRole("button", { name: words.leaveGo }).click();
  await expect(reveal).toBeHidden();
  await expect(begin).toBeFocused();

  const trigger = frame.getByRole("button", { name: words.actionsFor("CRM Sync") }).nth(index);
  await trigger.focus();
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("menuitem", { name: words.actionDetails })).toBeFocused();
  await expectInView(frame.getByRole("menu"));
  await page.keyboard.press("End");
  await expect(frame.getByRole("menuitem", { name: words.actionDelete })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(trigger).toBeFocused();

  await trigger.click();
  await frame.getByRole("menuitem", { name: words.actionEdit }).click();
  const edit = frame.getByRole("dialog", { name: words.editTitle });
  await edit.getByLabel(words.nameLabel).fill("CRM Sync 2");
  await page.keyboard.press("Enter");
  await expect(edit).toBeHidden();
  await expect(frame.getByRole("rowheader", { name: /CRM Sync 2/ })).toBeVisible();

  const renamed = frame.getByRole("button", { name: words.actionsFor("CRM Sync 2") });
  await expect(renamed).toBeFocused();
  await renamed.click();
  await frame.getByRole("menuitem", { name: words.actionDelete }).click();
  const deletion = frame.getByRole("alertdialog");
  await expectInView(deletion);
  await page.keyboard.press("Escape");
  await expect(deletion).toBeHidden();
  await expect(renamed).toBeFocused();
}
