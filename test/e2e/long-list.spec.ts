import { expect, type Page, test } from "@playwright/test";
import { openLongList } from "./support/long-list/serve.js";

const COUNT = 100_000;

/** The rows in the document, by their places in the list. */
const readPlaces = (page: Page) =>
  page
    .locator(".akp-tbody .akp-row")
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex")) - 1));

for (const [what, query] of Object.entries({
  "rows of one height": {},
  "names of several lines": { names: "" },
  "cards, higher in all than a page can be": { names: "", width: "320px" },
})) {
  test(`the keyboard goes to the end of 100,000 keys and back: ${what}`, async ({ page }) => {
    const panel = await openLongList(page, query);
    await expect(panel.table).toHaveAttribute("aria-rowcount", `${COUNT + 1}`);
    await expect(panel.names.first()).toHaveText(/^Key 1\b/);
    await page.mouse.click(5, 5);
    await page.keyboard.press("End");
    await expect(panel.names.last()).toHaveText(/^Key 100000\b/);
    await expect(panel.names.last()).toBeInViewport();
    const places = await readPlaces(page);
    expect(places.at(-1)).toBe(COUNT);
    expect(places.length).toBeLessThan(60);
    await page.keyboard.press("Home");
    await expect(panel.names.first()).toBeInViewport();
    await expect(panel.names.first()).toHaveText(/^Key 1\b/);
  });
}
