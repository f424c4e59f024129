import { expect, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";
import { useAll } from "./support/host-page/use-all.js";

for (const [mount, where] of Object.entries({
  shadow: "in a shadow root",
  "native-dialog": "in a native modal dialog of the host",
  "native-dialog-in-shadow": "in a native modal dialog that lies in a shadow root",
  "radix-dialog": "in a Radix dialog of the host",
  "material-dialog": "in a modal of Material, which traps the focus",
  drawer: "in a drawer that clips and scrolls",
  "drawer-dialog": "in a drawer that is a dialog, clips and scrolls",
  clipped: "under overflow: hidden and a transform",
  plain: "in the page",
})) {
  test(`the whole panel works ${where}`, async ({ page }) => {
    await openHostPage(page, { query: { mount }, hasPanelStyles: !mount.endsWith("shadow") });
    await useAll(page);
    // The host's modals stay as they were, whatever Escape closed inside them.
    if (mount.includes("dialog")) {
      await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
    }
  });
}

test("a Material modal is usable after the panel's dialogs, and closes with Escape", async ({
  page,
}) => {
  await openHostPage(page, { query: { mount: "material-dialog" } });
  const settings = page.getByRole("dialog", { name: "Settings" });
  await page.getByRole("button", { name: controls.createButton.name, exact: true }).click();
  await expect(page.getByRole("dialog", { name: words.createTitle })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: words.createTitle })).toBeHidden();
  await expect(
    page.getByRole("button", { name: controls.createButton.name, exact: true }),
  ).toBeFocused();
  // Its own focus trap still works.
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("Tab");
    expect(await settings.evaluate((element) => element.contains(document.activeElement))).toBe(
      true,
    );
  }
  await page.getByRole("button", { name: "Close settings" }).focus();
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
});

test("dialogs in a shadow root look as they do in the page", async ({ page, browser }) => {
  const readDialog = async (target: Page) => {
    await target.getByRole("button", { name: controls.createButton.name, exact: true }).click();
    const dialog = target.getByRole("dialog");
    await expect(dialog).toBeVisible();
    return dialog.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, borderTopLeftRadius, fontSize } = getComputedStyle(element);
      return { width, height, backgroundColor, borderTopLeftRadius, fontSize };
    });
  };
  await openHostPage(page, { query: { mount: "shadow" }, hasPanelStyles: false });
  const other = await browser.newPage();
  await openHostPage(other);
  expect(await readDialog(page)).toEqual(await readDialog(other));
  await other.close();
});

test("two panels on a page stay independent, and their dialogs open one after the other", async ({
  page,
}) => {
  await openHostPage(page, { query: { mount: "two" } });
  await useAll(page);
  await expect(page.getByRole("rowheader", { name: /From here/ })).toHaveCount(1);
  const ids = await page.evaluate(() =>
    Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const index of [1, 0, 1]) {
    const button = page
      .getByRole("button", { name: controls.createButton.name, exact: true })
      .nth(index);
    await button.click();
    await expect(page.getByRole("dialog", { name: words.createTitle })).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test("a sticky header of the host doesn't hide what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await openHostPage(page, { query: { sticky: "1" } });
  await expect(page.getByText("CRM Sync")).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole("button", { name: words.actionsFor("Staging Worker") }).focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Shift+Tab");
    const top = await page.evaluate(() => {
      const { activeElement } = document;
      const inPanel = activeElement?.closest(".akp-root");
      return inPanel ? (activeElement?.getBoundingClientRect().top ?? 0) : 1000;
    });
    expect(top).toBeGreaterThanOrEqual(60);
  }
});

test("one variable decides whether dialogs are above or below the host's layers", async ({
  page,
}) => {
  await openHostPage(page, { rules: ".akp-root { --akp-z-index: 77 }" });
  await page.getByRole("button", { name: controls.createButton.name, exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const layer = await page
    .locator(".akp-overlay")
    .evaluate((element) => getComputedStyle(element).zIndex);
  expect(layer).toBe("77");
});
