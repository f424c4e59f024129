import { expect, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { openLongList } from "./support/long-list/serve.js";
import type { PanelOnPage } from "./support/panel.js";

const COUNT = 20_000;

/** What the page offers to its tests. */
interface LongListWindow {
  readonly adapter: {
    create(input: { name: string }, context: object): Promise<unknown>;
    delete(id: string, context: object): Promise<unknown>;
  };
}

/** The rows in the document, by their places in the list. */
const readPlaces = (page: Page) =>
  page
    .locator(".akp-tbody .akp-row")
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex")) - 1));

async function waitForAll(panel: PanelOnPage, count = COUNT): Promise<void> {
  await expect(panel.table).toHaveAttribute("aria-rowcount", `${count + 1}`);
  await expect(panel.count).toHaveText(words.count(count));
  // The gap below the rows has got its height.
  await expect
    .poll(() => panel.table.evaluate((table) => table.getBoundingClientRect().height))
    .toBeGreaterThan(count * 10);
}

/** The name and the top of the row in the middle of what scrolls. */
const readMiddle = (page: Page) =>
  page.evaluate(() => {
    const scroller = document.querySelector("#scroller");
    const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const middle = (top + bottom) / 2;
    const row = [...document.querySelectorAll(".akp-tbody .akp-row")].find(
      (row) => row.getBoundingClientRect().bottom > middle,
    );
    const name = row?.querySelector(".akp-name")?.textContent ?? "";
    return { name, top: row?.getBoundingClientRect().top ?? 0 };
  });

/** Scrolls what scrolls to a part of its height. */
const scrollToPart = (page: Page, part: number) =>
  page.evaluate((part) => {
    const scroller = document.querySelector("#scroller") ?? document.documentElement;
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
  }, part);

/** What is in sight is rows, from top to bottom: there's no gap. */
const hasNoGap = (page: Page) =>
  page.evaluate(() => {
    const scroller = document.querySelector("#scroller");
    const sight = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    return [...document.querySelectorAll(".akp-gap")].every((gap) => {
      const { top, bottom, height } = gap.getBoundingClientRect();
      return height === 0 || bottom <= sight.top + 1 || top >= sight.bottom - 1;
    });
  });

for (const [what, query] of Object.entries({
  "rows of one height": {},
  "names of several lines": { names: "" },
  "cards, higher in all than a page can be": { names: "", width: "320px" },
})) {
  test(`the keyboard goes to the end of 100,000 keys and back: ${what}`, async ({ page }) => {
    const panel = await openLongList(page, { ...query, count: "100000" });
    await waitForAll(panel, 100_000);
    await expect(panel.names.first()).toHaveText(/^Key 1\b/);
    await page.mouse.click(5, 5);
    await page.keyboard.press("End");
    await expect(panel.names.last()).toHaveText(/^Key 100000\b/);
    await expect(panel.names.last()).toBeInViewport();
    const places = await readPlaces(page);
    expect(places.at(-1)).toBe(100_000);
    expect(places.length).toBeLessThan(60);
    await page.keyboard.press("Home");
    await expect(panel.names.first()).toBeInViewport();
    await expect(panel.names.first()).toHaveText(/^Key 1\b/);
  });
}

for (const [where, query] of Object.entries({
  "the page": { names: "" },
  "a scroller": { names: "", inner: "" },
  "a scaled scroller": { names: "", inner: "", scale: "0.8" },
  "a scroller of cards, right to left": { names: "", inner: "", width: "320px", dir: "rtl" },
  "a shadow root": { names: "", inner: "", shadow: "" },
})) {
  test(`the wheel moves each row by as much as it turns, in ${where}`, async ({ page }) => {
    const panel = await openLongList(page, query);
    await waitForAll(panel);
    await page.mouse.move(150, 350);
    if (!("shadow" in query)) {
      await scrollToPart(page, 0.5);
      await expect.poll(() => hasNoGap(page)).toBe(true);
      await page.waitForTimeout(200);
    }
    for (let turn = 0; turn < 8; turn += 1) {
      const by = turn < 4 ? -180 : 180;
      const before = await panel.names.evaluateAll((names) =>
        names.map((name) => [name.textContent, name.getBoundingClientRect().top] as const),
      );
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(200);
      const after = new Map(
        await panel.names.evaluateAll((names) =>
          names.map((name) => [name.textContent, name.getBoundingClientRect().top] as const),
        ),
      );
      const moves = before.flatMap(([name, top]) => {
        const now = after.get(name);
        return now === undefined ? [] : [Math.abs(now - top)];
      });
      expect(moves.length).toBeGreaterThan(5);
      // At the top, there's nothing to scroll.
      if ("shadow" in query && turn < 4) continue;
      for (const move of moves) expect(move).toBeLessThan(Math.abs(by) + 3);
      for (const move of moves) expect(move).toBeGreaterThan(Math.abs(by) * 0.75);
      if (!("shadow" in query)) expect(await hasNoGap(page)).toBe(true);
    }
  });
}

test("the focus and an open menu stay while their row scrolls out of sight", async ({ page }) => {
  const panel = await openLongList(page);
  await waitForAll(panel);
  await panel.menu("Key 3").focus();
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 40_000);
  await expect(panel.names.last()).toHaveText(/^Key 6\d\d$/);
  await expect(panel.menu("Key 3")).toBeFocused();
  // The next stop is the next row, not the next one in the document.
  await page.keyboard.press("Tab");
  await expect(panel.menu("Key 4")).toBeFocused();
  await expect(panel.menu("Key 4")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(panel.menuItem(words.actionDetails)).toBeFocused();
  await page.evaluate(() => scrollTo(0, 40_000));
  await expect(panel.menuItem(words.actionDetails)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel.menu("Key 4")).toBeFocused();
});

test("after a rename that moves its row, the focus is on it, wherever it is now", async ({
  page,
}) => {
  const panel = await openLongList(page);
  await waitForAll(panel);
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await panel.menu("Key 3").click();
  await panel.menuItem(words.actionEdit).click();
  await panel.editDialog.getByRole("textbox", { name: words.nameLabel }).fill("Key 15000 b");
  await panel.editDialog.getByRole("button", { name: words.save }).click();
  await expect(panel.menu("Key 15000 b")).toBeFocused();
  await expect(panel.menu("Key 15000 b")).toBeInViewport();
  await expect(panel.names.filter({ hasText: /^Key 15000$/ })).toBeInViewport();
});

test("a new key is scrolled to, far down in the order by name", async ({ page }) => {
  const panel = await openLongList(page);
  await waitForAll(panel);
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await panel.createButton.click();
  await page.keyboard.type("Key 10000 b");
  await page.keyboard.press("Enter");
  await expect(panel.revealDialog).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: words.leaveGo }).click();
  await expect(panel.names.filter({ hasText: "Key 10000 b" })).toBeInViewport();
  await expect(panel.names.filter({ hasText: /^Key 10001$/ })).toBeAttached();
});

for (const [what, query] of Object.entries({
  "in memory": {},
  "paged by a server": { paged: "", count: "5000" },
})) {
  test(`what is in sight stays where it is while keys come and go elsewhere: ${what}`, async ({
    page,
  }) => {
    const panel = await openLongList(page, { names: "", ...query });
    await expect(panel.names.first()).toBeVisible();
    if (query.paged === undefined) await waitForAll(panel);
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 3000);
    await expect.poll(async () => (await readMiddle(page)).name).toMatch(/^Key [45]\d\b/);
    await page.waitForTimeout(400);
    const before = await readMiddle(page);
    await page.evaluate(async () => {
      const { adapter } = window as unknown as LongListWindow;
      for (let index = 0; index < 30; index += 1) {
        await adapter.create(
          { name: `New ${index}` },
          { workspaceId: "acme", idempotencyKey: `${index}` },
        );
      }
      await adapter.delete("key_2", { workspaceId: "acme" });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    });
    await expect
      .poll(async () => Math.min(...(await readPlaces(page)).filter((place) => place > 10)))
      .toBeGreaterThan(55);
    await page.waitForTimeout(400);
    const after = await readMiddle(page);
    expect(after.name).toBe(before.name);
    expect(Math.abs(after.top - before.top)).toBeLessThan(2);
    // The new ones are there, above.
    await page.keyboard.press("Home");
    await expect(panel.names.first()).toHaveText("New 29");
  });
}

test("what is in sight stays while the panel gets narrower, and text larger", async ({ page }) => {
  const panel = await openLongList(page, { names: "" });
  await waitForAll(panel);
  await scrollToPart(page, 0.3);
  await expect.poll(() => hasNoGap(page)).toBe(true);
  await page.waitForTimeout(400);
  const first = () =>
    page.locator(".akp-tbody .akp-row").evaluateAll((rows) => {
      const row = rows.find((row) => row.getBoundingClientRect().bottom > 0);
      return row?.querySelector(".akp-name")?.textContent;
    });
  const before = await first();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.waitForTimeout(400);
  expect(await first()).toBe(before);
  expect(await hasNoGap(page)).toBe(true);
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 24 } });
  await page.waitForTimeout(400);
  expect(await first()).toBe(before);
  expect(await hasNoGap(page)).toBe(true);
});

test("columns keep their places while the list scrolls", async ({ page }) => {
  const panel = await openLongList(page, { names: "" });
  await waitForAll(panel);
  const readColumns = () =>
    page
      .locator(".akp-tbody .akp-row")
      .last()
      .locator("[data-column]")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().x));
  const before = await readColumns();
  for (const part of [0.2, 0.6, 1]) {
    await scrollToPart(page, part);
    await expect.poll(() => hasNoGap(page)).toBe(true);
    expect(await readColumns()).toEqual(before);
  }
});

test("a list that's hidden at first is complete once it's shown", async ({ page }) => {
  const panel = await openLongList(page, { hidden: "", count: "2000" });
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Show the keys" }).click();
  await waitForAll(panel, 2000);
  await page.keyboard.press("End");
  await expect(panel.names.last()).toHaveText("Key 2000");
});

test("assistive technology gets a table of all rows, with nothing wrong in it", async ({
  page,
}) => {
  await bringAxe(page);
  const panel = await openLongList(page, { count: "1000" });
  await waitForAll(panel, 1000);
  await scrollToPart(page, 0.5);
  await expect.poll(() => hasNoGap(page)).toBe(true);
  const faults = await findAxeFaults(page);
  expect(faults.filter((fault) => fault.includes("akp-"))).toEqual([]);
  const rows = await panel.table.getByRole("row").all();
  expect(rows.length).toBe((await readPlaces(page)).length + 1);
});

test("pages of a server come before the user does, and none is asked for twice", async ({
  page,
}) => {
  const panel = await openLongList(page, { paged: "", count: "3000", latency: "150" });
  await expect(panel.names.first()).toBeVisible();
  await page.mouse.move(400, 500);
  const seen: number[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
    expect(await hasNoGap(page)).toBe(true);
    seen.push(...(await readPlaces(page)));
  }
  expect(Math.max(...seen)).toBeGreaterThan(400);
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(panel.names.last()).toHaveText("Key 3000", { timeout: 100 });
  }).toPass({ intervals: [50] });
  await expect(page.getByRole("button", { name: words.loadMore })).toHaveCount(0);
});

test("paper has the first 2,000 keys, and says that there are more; the page is then where it was", async ({
  page,
}) => {
  const panel = await openLongList(page, { count: "5000" });
  await waitForAll(panel, 5000);
  await scrollToPart(page, 0.5);
  await expect.poll(() => hasNoGap(page)).toBe(true);
  await page.waitForTimeout(400);
  const before = await readMiddle(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  expect(await readPlaces(page)).toEqual(Array.from({ length: 2000 }, (_unused, at) => at + 1));
  await expect(page.getByText(words.printPart(2000))).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByText(words.printPart(2000))).toHaveCount(0);
  await page.waitForTimeout(400);
  const after = await readMiddle(page);
  expect(after.name).toBe(before.name);
  expect(Math.abs(after.top - before.top)).toBeLessThan(2);
});

test("without the code for long lists, a button leads to every key", async ({ page }) => {
  const panel = await openLongList(page, { count: "350" }, true);
  await expect(panel.names.first()).toBeVisible();
  await expect(panel.names).toHaveCount(100);
  const more = page.getByRole("button", { name: words.loadMore });
  for (const count of [200, 300, 350]) {
    await more.click();
    await expect(panel.names).toHaveCount(count);
  }
  await expect(more).toHaveCount(0);
  await expect(panel.names.last()).toHaveText("Key 350");
});
