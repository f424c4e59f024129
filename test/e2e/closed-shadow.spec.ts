import { type ElementHandle, expect, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";

/** What has the focus in the closed root, by its name; nothing outside can tell. */
const readFocused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = (window as unknown as { shadow: ShadowRoot }).shadow;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? null;
  });

test("in a closed shadow root all is done by keys, and the focus comes back", async ({ page }) => {
  await openHostPage(page, {
    query: { mount: "closed-shadow", alone: "" },
    hasPanelStyles: false,
  });
  await page.waitForFunction(() =>
    (window as unknown as { shadow?: ShadowRoot }).shadow?.querySelector(".akp-menu-trigger"),
  );
  const handle = await page.evaluateHandle(
    () => (window as unknown as { shadow: ShadowRoot }).shadow,
  );
  // Locators do not get into a closed root, but what the page itself holds of it can be asked.
  const shadow = handle as unknown as ElementHandle<Element>;
  const open = (name: string) => shadow.waitForSelector(`role=${name}`);
  const focusOn = async (name: string) => (await open(name)).focus();

  await focusOn('button[name="API Key"]');
  await page.keyboard.press("Enter");
  const create = await open(`dialog[name="${words.createTitle}"]`);
  await expect
    .poll(() =>
      create.evaluate(
        (dialog) =>
          dialog.querySelector("input") === (dialog.getRootNode() as ShadowRoot).activeElement,
      ),
    )
    .toBe(true);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press("Tab");
    expect(
      await create.evaluate((dialog) =>
        dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement),
      ),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => readFocused(page)).toBe(words.createButton);

  await focusOn(`button[name="${words.actionsFor("CRM Sync")}"]`);
  await page.keyboard.press("Enter");
  for (const action of ["actionDetails", "actionEdit", "actionDelete", "actionDetails"] as const) {
    await expect.poll(() => readFocused(page)).toBe(words[action]);
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await open("alertdialog");
  await expect.poll(() => readFocused(page)).toBe(words.cancel);
  await page.keyboard.press("Escape");
  await expect.poll(() => readFocused(page)).toBe(words.actionsFor("CRM Sync"));

  await focusOn("searchbox");
  await page.keyboard.type("nothing like it");
  await page.keyboard.press("Escape");
  expect(await (await open("searchbox")).inputValue()).toBe("");
});
