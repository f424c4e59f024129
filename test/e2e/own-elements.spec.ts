import { expect, test } from "@playwright/test";
import { controls } from "../../mocks/words.js";
import { type Box, compareBoxes, readBoxes } from "./support/host-page/boxes.js";
import { openHostPage } from "./support/host-page/serve.js";
import { type HostStylesheet, hostStylesheets } from "./support/host-page/stylesheets.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** While a modal dialog is open, what's behind it can't be pressed. */
const withoutPointer = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map(({ element, look }) => ({
    element,
    look: Object.fromEntries(
      Object.entries(look).filter(([name]) => !name.endsWith("pointer-events")),
    ),
  }));

for (const css of Object.keys(hostStylesheets) as HostStylesheet[]) {
  test(`a host's own elements look the same under ${css} with and without the panel`, async ({
    page,
    browser,
  }) => {
    await openHostPage(page, { css, query: { mount: "none" }, hasPanelStyles: false });
    await expect(page.getByRole("heading", { name: "Profile" })).toBeVisible();
    const without = await readBoxes(page, "#own");
    expect(without.length).toBeGreaterThan(20);
    const other = await browser.newPage();
    await openHostPage(other, { css });
    await expect(other.getByText("CRM Sync")).toBeVisible();
    expect(compareBoxes(without, await readBoxes(other, "#own"))).toEqual([]);
    await other.getByRole("button", { name: controls.createButton.name, exact: true }).click();
    await expect(other.getByRole("dialog")).toBeVisible();
    await other.evaluate(() => scrollTo(0, 0));
    expect(
      compareBoxes(withoutPointer(without), withoutPointer(await readBoxes(other, "#own"))),
      "with a dialog open",
    ).toEqual([]);
    await other.close();
  });
}
