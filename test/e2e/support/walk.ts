import { expect, type Page } from "@playwright/test";

/** The button of that very name. */
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes through what can be open, and looks at each. */
export async function walk(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await look("the list");
  await button(page, "Actions for CRM Sync").click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("the menu");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("the delete dialog");
  await page.keyboard.press("Escape");
  await button(page, "API Key").click();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await look("the create dialog with an error");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Copy your token" })).toBeVisible();
  await look("the reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText("The token has not been copied")).toBeVisible();
  await look("the reveal that asks");
  await button(page, "I have stored it, close").click();
}
