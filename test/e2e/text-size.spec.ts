import { expect, type Page, test } from "@playwright/test";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";
import { walk } from "./support/walk.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Sets the text size in the browser's preferences; 16 is the default. */
async function setReadersText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
}

/** The sizes in pixels of the panel's texts, and the heights of their boxes. */
function readSizes(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const names = ".akp-heading, .akp-lede, .akp-input, .akp-th, .akp-name, .akp-hint, .akp-badge";
    const floats = ".akp-dialog-title, .akp-label, .akp-help, .akp-menu-item";
    const holders = ".akp-button, .akp-input, .akp-th, .akp-badge, .akp-icon, .akp-menu-item";
    const sizes: Record<string, number> = {};
    for (const element of document.querySelectorAll(`${names}, ${floats}`)) {
      sizes[`text of ${element.classList[0]}`] = Number.parseFloat(
        getComputedStyle(element).fontSize,
      );
    }
    for (const element of document.querySelectorAll(holders)) {
      sizes[`height of ${element.classList[0]}`] = element.getBoundingClientRect().height;
    }
    return sizes;
  });
}

async function openWith(page: Page, size: number, rules = "", width = "900"): Promise<void> {
  await setReadersText(page, size);
  await openHostPage(page, { rules, query: { alone: "", rich: "", top: "0", width } });
  await expect(page.getByText("CRM Sync")).toBeVisible();
}

test("all text is as large as the reader has set the browser's, and its boxes grow with it", async ({
  page,
}) => {
  await openWith(page, 16, "", "1200");
  const usual = await readSizes(page);
  expect(usual["text of akp-name"]).toBeCloseTo(14, 1);
  expect(usual["height of akp-button"]).toBeCloseTo(32, 0);
  await openWith(page, 24, "", "1200");
  const large = await readSizes(page);
  expect(Object.keys(large)).toEqual(Object.keys(usual));
  for (const [what, size] of Object.entries(usual)) {
    expect.soft((large[what] ?? 0) / size, what).toBeGreaterThan(1.4);
    expect.soft((large[what] ?? 0) / size, what).toBeLessThan(1.6);
  }
});

for (const rule of [
  "html { font-size: 62.5% }",
  "html { font-size: 10px } body { font-size: 1.6rem }",
  "body { font-size: 12px }",
]) {
  test(`text keeps its size if the host says ${rule}`, async ({ page }) => {
    await openWith(page, 16);
    const usual = await readSizes(page);
    await openWith(page, 16, rule);
    expect(await readSizes(page)).toEqual(usual);
    await openWith(page, 24, rule);
    expect((await readSizes(page))["text of akp-name"]).toBeCloseTo(21, 1);
  });
}

for (const [width, viewport] of [
  ["900", { width: 960, height: 720 }],
  ["288", { width: 320, height: 640 }],
] as const) {
  test(`with text of 24 pixels nothing is cut off in a panel of ${width} pixels, in any state`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await setReadersText(page, 24);
    await openHostPage(page, { query: { alone: "", rich: "", top: "0", width } });
    await walk(page, async (state) => {
      expect.soft(await findOverflow(page), state).toEqual([]);
      const cut = await page.locator(".akp-root *").evaluateAll((all) =>
        all
          .filter((element) => element.matches("button, label, h2, p, td, th, [role=menuitem]"))
          .filter(
            (element) =>
              element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 1,
          )
          .map((element) => `${element.className}: ${element.textContent}`),
      );
      expect.soft(cut, state).toEqual([]);
    });
  });
}
