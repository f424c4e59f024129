import { expect, type Page } from "@playwright/test";
import { controls, words } from "../../../mocks/words.js";

/** The button with exactly that name. */
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes through what can be open, and checks each state. */
export async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await look("the list");
  await button(page, words.actionsFor("CRM Sync")).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("the menu");
  await page.getByRole("menuitem", { name: words.actionDelete }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("the delete dialog");
  await page.keyboard.press("Escape");
  await button(page, controls.createButton.name).click();
  await page.keyboard.press("Enter");
  await expect(page.getByText(words.nameEmpty)).toBeVisible();
  await look("the create dialog with an error");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: words.revealTitle })).toBeVisible();
  await look("the reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.leaveTitle)).toBeVisible();
  await look("the reveal that asks");
  await button(page, words.leaveGo).click();
}
