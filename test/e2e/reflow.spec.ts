import { expect, type Locator, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";
import { button, walk } from "./support/walk.js";

/** What a screen of 1280 × 1024 shows at 400%. */
const ZOOMED = { width: 320, height: 256 };

test.use({ viewport: ZOOMED });

async function openZoomed(page: Page): Promise<void> {
  await openHostPage(page, { query: { alone: "", top: "0", width: "280", rich: "" } });
  await expect(page.getByText("CRM Sync")).toBeVisible();
}

/** Whether a control is completely on screen with nothing above its center. */
const isUnobscured = (control: Locator) =>
  control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isOnScreen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return isOnScreen && hit !== null && (element.contains(hit) || hit.contains(element));
  });

/** Tabs through everything in a dialog; each control is visible while it has the focus. */
async function expectEachSeen(page: Page, dialog: Locator, count: number): Promise<void> {
  const names = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    const focused = dialog.locator(":focus");
    await expect.poll(() => isUnobscured(focused)).toBe(true);
    names.add(
      await focused.evaluate((element) => element.getAttribute("aria-label") ?? element.outerHTML),
    );
    await page.keyboard.press("Tab");
  }
  expect(names.size).toBe(count);
}

test("at 400% nothing needs sideways scrolling, in any state", async ({ page }) => {
  await openHostPage(page, { query: { alone: "", top: "0", width: "280" } });
  await walk(page, async (state) => {
    expect.soft(await findOverflow(page), state).toEqual([]);
  });
});

test("at 400% every control of a dialog is on screen when it has the focus", async ({ page }) => {
  await openZoomed(page);
  await button(page, controls.createButton.name).click();
  const create = page.getByRole("dialog", { name: words.createTitle });
  await page.keyboard.press("Enter");
  await expect(create.getByText(words.nameEmpty)).toBeVisible();
  await expectEachSeen(page, create, 4);
  await create.getByLabel(words.nameLabel).fill("Zoomed");
  await page.keyboard.press("Enter");
  const reveal = page.getByRole("dialog", { name: words.revealTitle });
  await expect(reveal).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: words.leaveStay })).toBeFocused();
  await page.keyboard.press("Tab");
  await expectEachSeen(page, reveal, 6);
});

test("at 400% scrolling a dialog reaches its actions", async ({ page }) => {
  await openZoomed(page);
  await button(page, controls.createButton.name).click();
  await page.keyboard.type("Zoomed");
  await page.keyboard.press("Enter");
  const reveal = page.getByRole("dialog", { name: words.revealTitle });
  await expect(reveal).toBeInViewport();
  const done = reveal.getByRole("button", { name: words.done });
  await page.mouse.move(160, 150);
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    expect(await isUnobscured(done)).toBe(true);
  }).toPass();
  // The page below hasn't moved with it.
  expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
  await page.mouse.wheel(0, -2000);
  await expect.poll(() => isUnobscured(reveal.getByRole("heading"))).toBe(true);
});

test("at 400% a menu is on screen with all of its entries", async ({ page }) => {
  await openZoomed(page);
  for (const name of ["CRM Sync", "Production Backend", "Staging Worker"]) {
    await button(page, words.actionsFor(name)).press("Enter");
    const first = page.getByRole("menuitem", { name: words.actionDetails });
    await expect(first).toBeFocused();
    await expect.poll(() => isUnobscured(first)).toBe(true);
    await page.keyboard.press("End");
    await expect
      .poll(() => isUnobscured(page.getByRole("menuitem", { name: words.actionDelete })))
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect(button(page, words.actionsFor(name))).toBeFocused();
  }
});

test("at 400% every control of the list is on screen when it has the focus", async ({ page }) => {
  await openZoomed(page);
  let seen = 0;
  await page.keyboard.press("Tab");
  for (; (await page.locator(".akp-panel :focus").count()) > 0; seen += 1) {
    await expect.poll(() => isUnobscured(page.locator(".akp-panel :focus"))).toBe(true);
    await page.keyboard.press("Tab");
  }
  // The link, the button, the field, four column headers, and each key's menu.
  expect(seen).toBe(10);
});
