import { expect, type Locator, type Page, test } from "@playwright/test";
import { aroundFilledIn, controls, saying, words } from "../../mocks/words.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { setUpHost } from "./support/host.js";
import { createKey, openPanel, type PanelOnPage, pressInReveal } from "./support/panel.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const host = setUpHost();

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 640 } } as const;

/**
 * Expects that the page scrolls only up and down, and that a dialog or menu is on screen with all
 * of its text.
 */
async function expectFits(page: Page, floating?: Locator): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  if (!floating) return;
  await expect
    .poll(() =>
      floating.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isOnScreen =
          left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 1;
        return isOnScreen && element.scrollWidth <= element.clientWidth;
      }),
    )
    .toBe(true);
}

/** Opens everything that can be open on the page, and checks each state. */
async function walkThrough(
  page: Page,
  panel: PanelOnPage,
  look: (what: string, floating?: Locator) => Promise<void>,
): Promise<void> {
  await look("the list");
  await panel.createButton.click();
  await expect(panel.createDialog).toBeVisible();
  await look("the create dialog", panel.createDialog);
  await page.keyboard.press("Enter");
  await expect(panel.createDialog.getByText(words.nameEmpty)).toBeVisible();
  await look("the create dialog with an error", panel.createDialog);
  await page.keyboard.press("Escape");
  await createKey(panel, "A key with a rather long name for a narrow screen");
  await look("the reveal", panel.revealDialog);
  await pressInReveal(panel, controls.show.name);
  await pressInReveal(panel, words.done);
  await look("the reveal that asks", panel.revealDialog);
  await pressInReveal(panel, words.leaveGo);
  await panel.menu("CRM Sync").click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("the menu", page.getByRole("menu"));
  await panel.menuItem(words.actionEdit).click();
  await look("the edit dialog", panel.editDialog);
  await page.keyboard.press("Escape");
  await panel.menu("A key with a rather long name for a narrow screen").click();
  await panel.menuItem(words.actionDelete).click();
  await look("the delete dialog", panel.deleteDialog);
  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(panel.deleteDialog).toBeHidden();
  await look("the notice after a delete");
  await panel.search.fill("nothing like this");
  await expect(page.getByText(saying(aroundFilledIn(words.noMatchTitle)[0]))).toBeVisible();
  await look("the search without a match");
}

for (const theme of ["light", "dark"] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing wrong in any state of the ${theme} page on a ${size} screen`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      await bringAxe(page);
      const panel = await openPanel(page, host);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await walkThrough(page, panel, async (what) => {
        expect(await findAxeFaults(page), what).toEqual([]);
      });
    });
  }
}

test("axe would find a button without a name", async ({ page }) => {
  await bringAxe(page);
  await openPanel(page, host);
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("button")),
  );
  expect((await findAxeFaults(page)).join()).toContain("button-name");
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing needs sideways scrolling or sticks out at a width of ${width}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 640 });
    const panel = await openPanel(page, host);
    await walkThrough(page, panel, (_, floating) => expectFits(page, floating));
  });
}
