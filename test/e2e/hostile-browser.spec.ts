import { expect, type Page, test } from "@playwright/test";
import { patterns, words } from "../../mocks/words.js";
import { currentLane } from "../../scripts/test/lanes.mjs";
import { LACK_NAMES, LACKS, type Lack } from "../support/hostile-browser.js";
import { createKey, panelOn, pressInReveal } from "./support/panel.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const ORIGIN = "http://localhost:1";

/** Removes features from each document of a page, before any of its scripts runs. */
async function takeAwayFrom(page: Page, lacks: readonly Lack[]): Promise<void> {
  for (const lack of lacks) {
    await page.addInitScript(`{
      const put = (target, name, descriptor) => {
        Object.defineProperty(target, name, { configurable: true, ...descriptor });
      };
      try { (${LACKS[lack].toString()})(put); } catch { /* There is no document yet. */ }
    }`);
  }
}

/** Does everything that can be done with keys, in a browser that lacks something. */
async function live(page: Page, lacks: readonly Lack[]): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await takeAwayFrom(page, lacks);
  await serveOwnPage(page, ORIGIN);
  await page.goto(`${ORIGIN}/?reported=times`);
  const panel = panelOn(page);
  await expect(panel.names).toHaveCount(2);
  await panel.search.fill("crm");
  await expect(panel.names).toHaveText(["CRM Sync"]);
  await panel.search.fill("");

  await createKey(panel, "Nightly Export");
  await pressInReveal(panel, words.copy);
  const result = panel.revealDialog.getByText(
    new RegExp(`${patterns.copied.source}|${patterns.copyFailed.source}`),
  );
  await expect(result).toBeVisible();
  if (patterns.copyFailed.test((await result.textContent()) ?? "")) {
    await page.keyboard.press("ControlOrMeta+c");
    await expect(panel.revealDialog.getByText(words.copiedByHand, { exact: true })).toBeVisible();
  }
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();

  await panel.menu("Nightly Export").click();
  await panel.menuItem(words.actionEdit).click();
  await panel.editDialog.getByRole("textbox", { name: words.nameLabel }).fill("Hourly Export");
  await page.keyboard.press("Enter");
  await expect(panel.editDialog).toBeHidden();

  await panel.menu("Hourly Export").click();
  await panel.menuItem(words.actionDelete).click();
  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(page.getByText(words.noticeDeleted("Hourly Export")).first()).toBeVisible();
  await expect(panel.names).toHaveCount(2);
  expect(faults).toEqual([]);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const taken = LACK_NAMES.filter((_, index) => index % currentLane().lacks === 0);
for (const lack of taken) {
  test(`a key's whole life is the same in Chromium with ${lack}`, ({ page }) => live(page, [lack]));
}

test("a key's whole life is the same in Chromium with all of these together", ({ page }) =>
  live(page, LACK_NAMES));

test("a key's whole life is the same in Chromium with all of these together, with the first variant of each", ({
  page,
}) => live(page, LACK_NAMES.toReversed()));
