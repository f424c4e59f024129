import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { at } from "../support/at.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const ORIGIN = "http://localhost:4200";

async function open(page: Page, query = "several=12"): Promise<void> {
  await bringAxe(page);
  await serveOwnPage(page, ORIGIN);
  await page.goto(`${ORIGIN}/?${query}`);
  await box(page, "Key 0").waitFor();
}

const box = (page: Page, name: string) =>
  page.getByRole("checkbox", { name: words.selectKey(name), exact: true });

const bar = (page: Page) => page.getByRole("group", { name: words.bulkActions });

test("a range is chosen with Shift, anywhere in the cells, and no text is selected", async ({
  page,
}) => {
  await open(page);
  await box(page, "Key 1").click();
  const cell = page.locator("td.akp-td-check").nth(4);
  await cell.click({ modifiers: ["Shift"], position: { x: 6, y: 20 } });
  await expect(bar(page)).toContainText(words.selectedCount(4));
  await box(page, "Key 7").press("Shift+Space");
  await expect(bar(page)).toContainText(words.selectedCount(7));
  expect(await page.evaluate(() => String(getSelection()))).toBe("");
});

for (const width of [1280, 320]) {
  for (const dir of ["ltr", "rtl"]) {
    test(`axe finds nothing at ${width} px, ${dir}, from the first box to what failed`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `several=12&dir=${dir}`);
      expect(await findAxeFaults(page)).toEqual([]);
      await page.getByRole("checkbox", { name: words.selectAll }).click();
      expect(await findAxeFaults(page)).toEqual([]);
      await bar(page).getByRole("button", { name: words.bulkDelete }).click();
      const dialog = page.getByRole("alertdialog");
      await expect(dialog.getByRole("button", { name: controls.cancel.name })).toBeFocused();
      expect(await findAxeFaults(page)).toEqual([]);
      await page.evaluate(() => {
        const { adapter } = window as unknown as {
          adapter: { failNext(method: string, failure: string, options: object): void };
        };
        adapter.failNext("delete", "forbidden", { times: 10 });
      });
      await dialog.getByRole("button", { name: words.bulkDeleteConfirm(12) }).click();
      await expect(dialog).toContainText(words.bulkFailed(10));
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await dialog.getByRole("button", { name: words.bulkRetry }).click();
      await expect(dialog).toBeHidden();
      await expect(at(page, controls.table("Acme Inc."))).toBeHidden();
    });
  }
}

test("one of 1,000 chosen keys is chosen in a blink, and so are all", async ({ page }) => {
  await open(page, "several=1000");
  for (const name of [words.selectAll, words.selectKey("Key 3")]) {
    const ms = await page
      .getByRole("checkbox", { name, exact: true })
      .evaluate(async (element: HTMLInputElement) => {
        const start = performance.now();
        element.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      });
    // A machine that also does other things. On an idle one, it takes a frame.
    expect(ms).toBeLessThan(300);
  }
});
