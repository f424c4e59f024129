import { expect, type Page, test } from "@playwright/test";
import { type Box, compareBoxes, readBoxes } from "./support/host-page/boxes.js";
import { openHostPage } from "./support/host-page/serve.js";
import { type HostStylesheet, hostStylesheets } from "./support/host-page/stylesheets.js";

/** Walks through the panel's states, and reads the boxes in each. */
async function readStates(page: Page): Promise<Record<string, readonly Box[]>> {
  const states: Record<string, readonly Box[]> = {};
  const read = async (state: string) => {
    states[state] = await readBoxes(page, ".akp-root");
  };
  const panel = page.locator(".akp-panel");
  await expect(panel.getByText("CRM Sync")).toBeVisible();
  await read("the list");

  await panel.getByRole("button", { name: "Actions for CRM Sync" }).press("Enter");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await read("the menu");
  await page.keyboard.press("Escape");

  await panel.getByRole("button", { name: "Actions for CRM Sync" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await read("the delete dialog");
  await page.keyboard.press("Escape");

  await panel.getByRole("button", { name: "API Key", exact: true }).click();
  await expect(page.getByLabel("Name", { exact: true }).last()).toBeFocused();
  await read("the create dialog");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a name.")).toBeVisible();
  await read("the create dialog with an error");
  await page.keyboard.type("New key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Copy your token" })).toBeVisible();
  await read("the reveal");
  await page.keyboard.press("Escape");
  await expect(page.getByText("The token has not been copied")).toBeVisible();
  await read("the reveal that asks");
  await page.getByRole("button", { name: "I have stored it, close" }).click();

  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("searchbox").click();
  await page.keyboard.type("nothing like it");
  await expect(page.getByText(/No key matches/)).toBeVisible();
  await read("no match");
  return states;
}

const names = Object.keys(hostStylesheets) as HostStylesheet[];
const WIDTHS = { wide: "900", narrow: "320" };

test.describe("a host's stylesheet", () => {
  for (const [size, width] of Object.entries(WIDTHS)) {
    test(`moves and changes nothing of the panel where it is ${size}`, async ({
      page,
      browser,
    }) => {
      await openHostPage(page, { query: { width } });
      const bare = await readStates(page);
      for (const css of names.filter((name) => name !== "bare")) {
        // A page of its own, for focus and the ids of elements to begin anew.
        const other = await browser.newPage();
        await openHostPage(other, { css, query: { width } });
        const states = await readStates(other);
        for (const [state, boxes] of Object.entries(bare)) {
          expect
            .soft(compareBoxes(boxes, states[state] ?? []), `${state} under ${css}`)
            .toEqual([]);
        }
        await other.close();
      }
    });
  }

  test("may come after ours and still changes nothing of it", async ({ page, browser }) => {
    await openHostPage(page);
    const bare = await readStates(page);
    for (const css of ["Bootstrap 5", "Pico, classless", "a brutal reset"] as const) {
      const other = await browser.newPage();
      await openHostPage(other, { css, isPanelFirst: true });
      const states = await readStates(other);
      for (const [state, boxes] of Object.entries(bare)) {
        expect.soft(compareBoxes(boxes, states[state] ?? []), `${state} under ${css}`).toEqual([]);
      }
      await other.close();
    }
  });
});

test.describe("a host's own elements", () => {
  for (const css of names) {
    test(`are under ${css} as they are without the panel`, async ({ page, browser }) => {
      await openHostPage(page, { css, query: { mount: "none" }, hasPanelStyles: false });
      await expect(page.getByRole("heading", { name: "Profile" })).toBeVisible();
      const without = await readBoxes(page, "html, #own");
      const other = await browser.newPage();
      await openHostPage(other, { css });
      await expect(other.getByText("CRM Sync")).toBeVisible();
      const own = (boxes: readonly Box[]) => boxes.slice(-ownCount);
      const ownCount = (await readBoxes(page, "#own")).length;
      expect(ownCount).toBeGreaterThan(20);
      expect(compareBoxes(own(without), own(await readBoxes(other, "#own")))).toEqual([]);
      await other.getByRole("button", { name: "API Key", exact: true }).click();
      await expect(other.getByRole("dialog")).toBeVisible();
      const noCursor = (boxes: readonly Box[]) =>
        own(boxes).map(({ element, look }) => ({ element, look: { ...look, cursor: "" } }));
      expect(
        compareBoxes(noCursor(without), noCursor(await readBoxes(other, "#own"))),
        "with a dialog open",
      ).toEqual([]);
      await other.close();
    });
  }
});
