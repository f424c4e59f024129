import { expect, type Page, test } from "@playwright/test";
import { aroundFilledIn, controls, saying, words } from "../../mocks/words.js";
import { findOverflow } from "./support/host-page/overflow.js";
import { openHostPage } from "./support/host-page/serve.js";
import { readLuminance } from "./support/luminance.js";

/** A sheet of A4 between the browsers' default margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

/** The panel alone on a page as wide as the paper, after `open`, rendered for print. */
async function openForPrint(
  page: Page,
  query: Readonly<Record<string, string>> = {},
  open: () => Promise<void> = async () => {},
): Promise<void> {
  await page.setViewportSize(SHEET);
  await openHostPage(page, {
    query: { alone: "", ...(!("many" in query) && { rich: "" }), top: "0", width: "680", ...query },
    // A host that's dark without the panel knowing, as a recipe passes its colors on.
    rules: query.recipe
      ? ".api-keys { --akp-surface: #111; --akp-text: #eee; --akp-muted: #888 }"
      : "",
  });
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await open();
  await page.emulateMedia({ media: "print" });
}

test("paper has all rows with their columns, and nothing to press", async ({ page }) => {
  await openForPrint(page);
  await expect(page.getByRole("heading", { name: words.heading })).toBeVisible();
  await expect(page.getByText(words.count(3), { exact: true })).toBeVisible();
  for (const name of ["CRM Sync", "Production Backend", "Staging Worker"]) {
    await expect(page.getByRole("rowheader", { name: new RegExp(name) })).toBeVisible();
  }
  for (const column of [
    words.columnName,
    "Created",
    words.columnLastUsed,
    "Expires",
    words.columnScopes,
  ]) {
    await expect(page.getByRole("columnheader", { name: column, exact: true })).toBeVisible();
  }
  await expect(
    page.getByRole("rowheader").getByText(words.statusExpired, { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(
    page.getByRole("button", { name: controls.createButton.name, exact: true }),
  ).toBeHidden();
  await expect(
    page.getByRole("button", { name: saying(aroundFilledIn(words.actionsFor)[0]) }),
  ).toHaveCount(0);
  await expect(page.locator(".akp-panel .akp-icon:visible:not(.akp-icon-external)")).toHaveCount(0);
  expect(await findOverflow(page)).toEqual([]);
});

for (const [where, query] of Object.entries({
  "the dark theme": { theme: "dark" },
  "a dark page": { theme: "host", mark: ".dark" },
  "the dark colours of a host": { theme: "dark", recipe: "api-keys" },
})) {
  test(`paper has dark text on white, also in ${where}`, async ({ page }) => {
    await openForPrint(page, query);
    const texts = page.locator(
      ".akp-panel :is(.akp-heading, .akp-lede, .akp-link, .akp-count, .akp-th, .akp-name, .akp-hint, .akp-badge, .akp-tag, .akp-td)",
    );
    for (const text of await texts.filter({ visible: true }).all()) {
      expect(await readLuminance(text, "color")).toBeLessThan(0.18);
      expect(await readLuminance(text, "background-color")).toBeGreaterThan(0.8);
    }
  });
}

test("on a narrow sheet each value of a card is labeled", async ({ page }) => {
  await openForPrint(page, { width: "400" });
  await expect(page.getByRole("rowheader", { name: /CRM Sync/ })).toBeVisible();
  await expect(page.getByText(words.columnCreated).first()).toBeHidden();
  await expect(
    page.locator(".akp-td-label", { hasText: words.columnCreated }).first(),
  ).toBeVisible();
  expect(await findOverflow(page)).toEqual([]);
});

test("nothing layered above the list is printed, least of all a token", async ({ page }) => {
  await openForPrint(page, {}, async () => {
    await page.getByRole("button", { name: controls.createButton.name, exact: true }).click();
    await page.keyboard.type("Printed");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: controls.show.name, exact: true }).click();
  });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(":is(.akp-overlay, .akp-token):visible")).toHaveCount(0);
  await expect(page.getByText("Production Backend")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByLabel(words.tokenLabel, { exact: true })).toHaveValue(/^lp_live_/);
});

test("all loaded keys are printed, not only those drawn so far", async ({ page }) => {
  await openForPrint(page, { many: "" });
  const rows = page.locator(".akp-tbody .akp-row");
  await expect(page.getByRole("button", { name: words.loadMore })).toHaveCount(0);
  expect(await rows.count()).toBeLessThan(100);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await rows.count()).toBe(250);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await rows.count()).toBeLessThan(100);
});

test("a printed list spans as many sheets as it needs, with the headings on each", async ({
  page,
}) => {
  await openForPrint(page, { many: "" });
  const pdf = await page.pdf({ format: "A4" });
  // For 250 keys; 100 would fit on seven.
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(10);
});
