import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { press } from "./support/keyboard.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const ORIGIN = "http://localhost:4200";
/** A machine that also does other things. On an idle one, a key takes a frame. */
const PATIENCE_MS = 150;

/** Opens the dialog that creates a key, over a backend with so many permissions. */
async function openCreate(page: Page, permissions: number): Promise<void> {
  await serveOwnPage(page, ORIGIN);
  await page.goto(`${ORIGIN}/?permissions=${permissions}`);
  await page.getByRole("button", { name: controls.createButton.name }).click();
  await page.getByRole("searchbox", { name: words.permissionsSearch }).waitFor();
}

/** From each key to the picture of what it did, in milliseconds, from now on. */
async function watchKeys(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    window.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as { times: number[] }).times);
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1];

for (const count of [300, 500]) {
  test(`${count} permissions are chosen quickly with keys alone`, async ({ page }) => {
    await openCreate(page, count);
    const search = page.getByRole("searchbox", { name: words.permissionsSearch });
    await search.focus();
    const readTimes = await watchKeys(page);

    // Through the list, which scrolls along.
    for (let index = 0; index < 25; index += 1) await page.keyboard.press("ArrowDown");
    const focused = page.locator(".akp-checkbox:focus");
    await expect(focused).toBeInViewport();
    await press(page, "Space");
    await expect(focused).toBeChecked();
    await press(page, "End", "Space");
    await expect(focused).toHaveValue(`scope:${count - 1}`);
    await expect(focused).toBeInViewport();
    await expect(page.getByText(words.permissionsSelected(2, count))).toBeVisible();

    // One stop back to the search, and on to what it finds.
    await press(page, "Shift+Tab");
    await expect(search).toBeFocused();
    await page.keyboard.type(`number ${count - 2}`);
    await press(page, "ArrowDown", "Space");
    await expect(focused).toHaveValue(`scope:${count - 2}`);
    await press(page, "ArrowUp", "Escape");
    await expect(search).toHaveValue("");
    await expect(page.getByText(words.permissionsSelected(3, count))).toBeVisible();

    const times = await readTimes();
    expect(times.length).toBeGreaterThan(30);
    expect(median(times)).toBeLessThan(PATIENCE_MS);
  });
}
