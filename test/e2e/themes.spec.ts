import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";
import { readLuminance } from "./support/luminance.js";

test.describe("the host's theme", () => {
  const isDark = async (page: Page, selector: string) =>
    (await readLuminance(page.locator(selector).first(), "color")) > 0.5;

  for (const mark of [".dark", "data-theme=dark", "data-bs-theme=dark", "data-mode=dark"]) {
    test(`is followed by panel, dialogs, and menus if the page has ${mark}`, async ({ page }) => {
      await openHostPage(page, {
        query: { theme: "host", mark },
        rules: `html { background: #fff } html.dark, html[data-theme=dark], html[data-bs-theme=dark], html[data-mode=dark] { background: #101114; color: #eee }`,
      });
      await expect(page.getByText("CRM Sync")).toBeVisible();
      expect(await isDark(page, ".akp-name")).toBe(true);
      await page.getByRole("button", { name: words.actionsFor("CRM Sync") }).click();
      expect(await isDark(page, ".akp-menu")).toBe(true);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: controls.createButton.name, exact: true }).click();
      expect(await isDark(page, ".akp-dialog-title")).toBe(true);
      // The user switches the host to light while the dialog is open.
      await page.evaluate(() => {
        for (const name of ["class", "data-theme", "data-bs-theme", "data-mode"]) {
          document.documentElement.removeAttribute(name);
        }
      });
      await expect.poll(() => isDark(page, ".akp-dialog-title")).toBe(false);
      expect(await isDark(page, ".akp-name")).toBe(false);
    });
  }
});

test.describe("the panel's own background", () => {
  const groundOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const LARGE = [".akp-root", ".akp-panel", ".akp-frame", ".akp-tbody .akp-row", ".akp-input"];

  for (const theme of ["host", "auto", "light", "dark"]) {
    test(`doesn't exist if the theme is ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await openHostPage(page, { query: { theme, alone: "" } });
      await expect(page.getByText("CRM Sync")).toBeVisible();
      for (const part of LARGE) expect(await groundOf(page, part), part).toBe("rgba(0, 0, 0, 0)");
      expect(
        await page.locator(".akp-panel").evaluate((element) => getComputedStyle(element).boxShadow),
      ).toBe("none");
    });
  }

  test("is the surface that the host sets, for floating parts, too", async ({ page }) => {
    await openHostPage(page, {
      query: { theme: "host", alone: "" },
      rules: "main { --akp-surface: #f0fdfa }",
    });
    await expect(page.getByText("CRM Sync")).toBeVisible();
    expect(await groundOf(page, ".akp-panel")).toBe("rgb(240, 253, 250)");
    await page.locator(".akp-header .akp-button").click();
    expect(await groundOf(page, ".akp-dialog")).toBe("rgb(240, 253, 250)");
  });
});
