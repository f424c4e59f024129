import { type ElementHandle, expect, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";

/** The name of the focused element in the closed root; nothing outside can see it. */
const readFocused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = (window as unknown as { shadow: ShadowRoot }).shadow;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? null;
  });

test("in a closed shadow root everything works by keyboard, and the focus returns", async ({
  page,
}) => {
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
  // Locators can't see into a closed root, but they can query the page's own reference to it.
  const shadow = handle as unknown as ElementHandle<Element>;
  const open = (name: string) => shadow.waitForSelector(`role=${name}`);
  const focusOn = async (name: string) => (await open(name)).focus();

  await focusOn(`button[name="${words.createButtonName}"]`);
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
  await expect.poll(() => readFocused(page)).toBe(words.createButtonName);

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
