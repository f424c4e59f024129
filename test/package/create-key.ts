import type { Page } from "playwright";
import { expect } from "vitest";
import { en, type Messages } from "../../src/locales/en.js";

/** Copies the token that a page shows, and closes it, as a user does. */
export async function copyToken(page: Page, texts: Messages = en): Promise<void> {
  const reveal = page.getByRole("dialog", { name: texts.revealTitle });
  const token = await reveal.getByLabel(texts.tokenLabel, { exact: true }).inputValue();
  await reveal.getByRole("button", { name: texts.copy, exact: true }).click();
  await reveal.getByRole("button", { name: texts.done }).click();
  await reveal.waitFor({ state: "detached" });

  expect(token.length).toBeGreaterThanOrEqual(20);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
}

/** Creates a key with the panel on a page, beside the one that is there, and copies its token. */
export async function createKey(page: Page, texts: Messages = en): Promise<void> {
  await page.getByRole("heading", { name: texts.heading }).waitFor();
  await page.getByRole("rowheader", { name: "Staging Worker" }).waitFor();
  await page.getByRole("button", { name: texts.createButton, exact: true }).click();
  const create = page.getByRole("dialog", { name: texts.createTitle });
  await create.getByLabel(texts.nameLabel, { exact: true }).fill("CRM Sync");
  await create.getByRole("button", { name: texts.create, exact: true }).click();
  await copyToken(page, texts);
  await page.getByRole("rowheader", { name: "CRM Sync" }).waitFor();
}
