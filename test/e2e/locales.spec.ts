import { expect, type Page, test } from "@playwright/test";
import type { Messages } from "api-keys-panel";
import { LOCALE_TAGS, loadMessages } from "api-keys-panel/locales";
import { pseudoMessages } from "../../mocks/pseudo-locale.js";
import { controlsIn } from "../../mocks/words.js";
import { take } from "../../scripts/test/lanes.mjs";
import { at } from "../support/at.js";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";

const SIZES = [
  { viewport: { width: 320, height: 640 }, width: "280" },
  { viewport: { width: 1280, height: 800 }, width: "1000" },
] as const;

/** Goes through the panel in a language and checks each state. */
async function walk(page: Page, messages: Messages, look: (state: string) => Promise<void>) {
  const controls = controlsIn(messages);
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await look("list");
  await page.getByRole("row").filter({ hasText: "CRM Sync" }).getByRole("button").last().click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("menu");
  await at(page, controls.delete).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("delete");
  await page.keyboard.press("Escape");
  await at(page, controls.createButton).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(messages.nameEmpty)).toBeVisible();
  await look("create");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(at(page, controls.revealDialog)).toBeVisible();
  await look("reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText(messages.leaveTitle)).toBeVisible();
  await look("reveal that asks");
  await at(page, controls.leaveGo).click();
  await page.getByRole("searchbox").fill("nothing like it");
  await expect(at(page, controls.clearSearch).last()).toBeVisible();
  await look("no match");
}

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const tag of take("languages", LOCALE_TAGS)) {
  test(`every text in ${tag} has room at 320 and at 1280 pixels`, async ({ page }) => {
    for (const { viewport, width } of SIZES) {
      await page.setViewportSize(viewport);
      await openHostPage(page, { query: { locale: tag, width } });
      await walk(page, await loadMessages(tag), async (state) => {
        expect.soft(await findOverflow(page), `${state} at ${viewport.width}`).toEqual([]);
      });
    }
  });
}

test("a pseudo-locale, a third longer than English, has room at 320 and at 1280 pixels", async ({
  page,
}) => {
  for (const { viewport, width } of SIZES) {
    await page.setViewportSize(viewport);
    await openHostPage(page, { query: { pseudo: "1", width } });
    await walk(page, pseudoMessages, async (state) => {
      expect.soft(await findOverflow(page), `${state} at ${viewport.width}`).toEqual([]);
    });
  }
});

test("a text without room is noticed", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHostPage(page, {
    query: { width: "280" },
    rules: ".akp-lede:not(#\\_):not(#\\_) { white-space: nowrap }",
  });
  await expect(page.getByText("CRM Sync")).toBeVisible();
  expect((await findOverflow(page)).join()).toContain("leaves the screen");
});
