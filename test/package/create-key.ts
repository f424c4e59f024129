import type { Messages } from "api-keys-panel";
import type { Page } from "playwright";
import { expect } from "vitest";
import { controlsIn, words } from "../../mocks/words.js";
import { at } from "../support/at.js";

/** Copies the token that a page shows, and closes the dialog, as a user does. */
export async function copyToken(page: Page, texts: Messages = words): Promise<void> {
  const controls = controlsIn(texts);
  const reveal = at(page, controls.revealDialog);
  const token = await reveal.getByLabel(texts.tokenLabel, { exact: true }).inputValue();
  await at(reveal, controls.copy).click();
  await at(reveal, controls.done).click();
  await reveal.waitFor({ state: "detached" });

  expect(token.length).toBeGreaterThanOrEqual(20);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
}

/**
 * Creates a key with the panel on a page, in addition to the one that's there, and copies its
 * token.
 */
export async function createKey(page: Page, texts: Messages = words): Promise<void> {
  const controls = controlsIn(texts);
  await at(page, controls.heading).waitFor();
  await page.getByRole("rowheader", { name: "Staging Worker" }).waitFor();
  await at(page, controls.createButton).click();
  const create = at(page, controls.createDialog);
  await at(create, controls.nameField).fill("CRM Sync");
  await at(create, controls.create).click();
  await copyToken(page, texts);
  await page.getByRole("rowheader", { name: "CRM Sync" }).waitFor();
}
