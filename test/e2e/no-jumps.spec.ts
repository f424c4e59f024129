import { expect, type Locator, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { panelOn } from "./support/panel.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const ORIGIN = "http://localhost:4200";
const WIDTHS = [1280, 900, 320];

/** What the page offers to its tests. */
interface OwnWindow {
  release(): void;
  readonly adapter: {
    clearScript(): void;
    failNext(method: "list", failure: unknown, options?: { readonly times: number }): void;
  };
}

async function open(page: Page, width: number, query: Readonly<Record<string, string>>) {
  await page.setViewportSize({ width, height: 800 });
  await serveOwnPage(page, ORIGIN);
  await page.goto(`${ORIGIN}/?${new URLSearchParams(query)}`);
  return panelOn(page);
}

const release = (page: Page) => page.evaluate(() => (window as unknown as OwnWindow).release());

/** Makes the next loads fail, and comes back to the page. */
async function failRefresh(page: Page, failure: unknown): Promise<void> {
  await page.evaluate((failure) => {
    const { adapter } = window as unknown as OwnWindow;
    adapter.failNext("list", failure, { times: 3 });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, failure);
}

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error("There is nothing to measure.");
  return found;
}

/** The positions of things that must not move, both in the list and in its placeholder. */
async function measure(page: Page, width: number) {
  const head = page.locator(".akp-row-head");
  const row = page.locator(".akp-tbody .akp-row").first();
  const created = page.locator(".akp-th[data-column=createdAt]");
  const { x } = await box(width > 700 ? created : created.locator(".akp-sort"));
  const { y, height } = await box(row);
  const found = { created: x, head: (await box(head)).height, row: y, rowHeight: height };
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, Math.round(value)]),
  );
}

for (const width of WIDTHS) {
  for (const dir of ["ltr", "rtl"]) {
    test(`at ${width} px, ${dir}, the list appears exactly where its placeholder was`, async ({
      page,
    }) => {
      const panel = await open(page, width, { reported: "times", isHeld: "", dir });
      await expect(page.getByText(words.loading)).toBeAttached();
      const before = await measure(page, width);
      await release(page);
      await expect(panel.names).toHaveCount(2);
      expect(await measure(page, width)).toEqual(before);
    });

    test(`at ${width} px, ${dir}, a failed refresh moves nothing, and says so in one line with its button`, async ({
      page,
    }) => {
      const panel = await open(page, width, { reported: "times", dir });
      await expect(panel.names).toHaveCount(2);
      const before = await measure(page, width);
      const toolbar = await box(page.locator(".akp-toolbar"));
      const search = await box(panel.search);
      await failRefresh(page, "unknown");
      const line = page.getByRole("status").filter({ hasText: words.staleNotice });
      const retry = line.getByRole("button", { name: words.retry });
      await expect(retry).toBeVisible();
      expect(await measure(page, width)).toEqual(before);
      expect(await box(page.locator(".akp-toolbar"))).toEqual(toolbar);
      const parts = [await box(line), await box(line.locator(".akp-stale-text")), await box(retry)];
      for (const part of parts) {
        expect(part.height).toBeLessThanOrEqual(36);
        expect(part.x).toBeGreaterThanOrEqual(0);
        expect(part.x + part.width).toBeLessThanOrEqual(width);
      }
      expect(await box(panel.search)).toEqual(search);
      const [, text, button] = parts;
      const isClear = (part: typeof search | undefined) =>
        part !== undefined &&
        (part.y >= search.y + search.height ||
          part.x >= search.x + search.width ||
          part.x + part.width <= search.x);
      expect([isClear(text), isClear(button)]).toEqual([true, true]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );

      await panel.search.focus();
      await page.keyboard.press("Tab");
      await expect(retry).toBeFocused();
      await page.evaluate(() => (window as unknown as OwnWindow).adapter.clearScript());
      await page.keyboard.press("Enter");
      await expect(line).toBeHidden();
      expect(await measure(page, width)).toEqual(before);
    });
  }

  test(`at ${width} px, Created keeps its place if a backend reports less than expected`, async ({
    page,
  }) => {
    const panel = await open(page, width, { reported: "nothing", isHeld: "" });
    await expect(page.getByText(words.loading)).toBeAttached();
    const { created } = await measure(page, width);
    await release(page);
    await expect(panel.names).toHaveCount(2);
    expect((await measure(page, width)).created).toBe(created);
  });

  test(`at ${width} px, the view-only notice is there before the list is`, async ({ page }) => {
    const panel = await open(page, width, { reported: "times", isHeld: "", access: "read" });
    await expect(page.getByText(words.readOnly)).toBeVisible();
    const before = await measure(page, width);
    await release(page);
    await expect(panel.names).toHaveCount(2);
    expect(await measure(page, width)).toEqual(before);
  });

  test(`at ${width} px, Copy changes neither the token's field nor the dialog`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.context().grantPermissions(["clipboard-write"], { origin: ORIGIN });
    await serveOwnPage(page, ORIGIN);
    await page.goto(`${ORIGIN}/?length=40`);
    const dialog = page.getByRole("dialog", { name: "Copy your secret" });
    const field = dialog.getByLabel(words.tokenLabel, { exact: true });
    await expect(field).toBeVisible();
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished)),
    );
    const before = [await box(field), await box(dialog)];
    await dialog.getByRole("button", { name: words.copy, exact: true }).click();
    await expect(dialog.getByText(words.copied)).toBeVisible();
    expect([await box(field), await box(dialog)]).toEqual(before);
  });
}

for (const width of [1280, 900]) {
  test(`at ${width} px, columns that were seen once are expected the next time`, async ({
    page,
  }) => {
    const panel = await open(page, width, { reported: "people" });
    await expect(panel.columnHeader(words.columnCreatedBy)).toBeVisible();
    await page.getByRole("button", { name: "Mount again" }).click();
    await expect(page.getByText(words.loading)).toBeAttached();
    const before = await measure(page, width);
    const headings = await page.locator(".akp-th").allTextContents();
    await release(page);
    await expect(panel.names).toHaveCount(2);
    expect(await measure(page, width)).toEqual(before);
    expect(await page.locator(".akp-th").count()).toBe(headings.length);
  });
}
