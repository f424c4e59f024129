import { expect, type Page } from "@playwright/test";
import { aroundFilledIn, controls, saying, words } from "../../../../mocks/words.js";
import { type Box, readBoxes } from "./boxes.js";
import { takePicture } from "./pictures.js";

/** How the panel is drawn in one of its states. */
export interface Drawing {
  readonly boxes: readonly Box[];
  /** By the user's color scheme. */
  readonly pictures: Readonly<Record<"light" | "dark", Buffer>>;
}

/** Draws the panel as it is now. */
export async function draw(page: Page): Promise<Drawing> {
  const boxes = await readBoxes(page, ".akp-root");
  const light = await takePicture(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await takePicture(page);
  await page.emulateMedia({ colorScheme: "light" });
  return { boxes, pictures: { light, dark } };
}

/** Walks through the panel's states and draws each. */
export async function drawStates(page: Page): Promise<Readonly<Record<string, Drawing>>> {
  const states: Record<string, Drawing> = {};
  const read = async (state: string) => {
    states[state] = await draw(page);
  };
  const panel = page.locator(".akp-panel");
  await expect(panel.getByText("CRM Sync")).toBeVisible();
  await read("the list");

  const trigger = panel.getByRole("button", { name: words.actionsFor("CRM Sync") });
  await trigger.press("Enter");
  await expect(page.getByRole("menuitem", { name: words.actionDetails })).toBeFocused();
  await read("the menu");
  await page.keyboard.press("Escape");
  await expect(trigger).toBeFocused();

  await panel.locator(".akp-time").first().hover();
  await expect(page.getByRole("tooltip")).toBeVisible();
  await read("the tip of a time");

  await trigger.click();
  await page.getByRole("menuitem", { name: words.actionDelete }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await read("the delete dialog");
  await page.keyboard.press("Escape");

  await panel.getByRole("button", { name: controls.createButton.name, exact: true }).click();
  await expect(page.getByLabel(words.nameLabel, { exact: true }).last()).toBeFocused();
  await read("the create dialog");
  await page.keyboard.press("Enter");
  await expect(page.getByText(words.nameEmpty)).toBeVisible();
  await read("the create dialog with an error");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: words.revealTitle })).toBeVisible();
  await read("the reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.leaveTitle)).toBeVisible();
  await read("the reveal that asks");
  await page.getByRole("button", { name: words.leaveGo }).click();

  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("searchbox").click();
  await page.keyboard.type("nothing like it");
  await expect(page.getByText(saying(aroundFilledIn(words.noMatchTitle)[0]))).toBeVisible();
  await expect(page.locator(".akp-frame[data-busy]")).toHaveCount(0);
  await read("no match");
  return states;
}
