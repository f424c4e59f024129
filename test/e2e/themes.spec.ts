import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";
import { readLuminance } from "./support/luminance.js";

test.describe("the host's theme", () => {
  const isDark = async (page: Page, selector: string) =>
    (await readLuminance(page.locator(selector).first(), "color")) > 0.5;

  for (const mark of [".dark", "data-theme=dark", "data-bs-theme=dark", "data-mode=dark"]) {
    test(`is followed by panel, dialogs and menus where the page has ${mark}`, async ({ page }) => {
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
      // The user turns the host light while the dialog is open.
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
