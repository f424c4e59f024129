import { expect, type Page, test } from "@playwright/test";
import { controls, saying, words } from "../../mocks/words.js";
import { allowClipboard, readClipboard } from "./support/clipboard.js";
import { setUpHost } from "./support/host.js";
import { expectFocusSeen, press, walkTo } from "./support/keyboard.js";
import { openPanel, type PanelOnPage, panelOn } from "./support/panel.js";

const host = setUpHost();

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Creates a key and copies its token, without a pointer. */
async function createByKeys(page: Page, panel: PanelOnPage, name: string): Promise<void> {
  await walkTo(page, panel.createButton);
  await press(page, "Enter");
  await expect(panel.createDialog.getByRole("textbox", { name: words.nameLabel })).toBeFocused();
  await page.keyboard.type(name);
  await press(page, "Enter");
  await expect(button(page, words.copy)).toBeFocused();
  await press(page, "Enter");
  await expect(panel.status).toContainText(words.copied);
  await walkTo(page, button(page, words.done));
  await press(page, "Enter");
  await expect(panel.createButton).toBeFocused();
}

test("the settings page with the keys can be reached by keyboard alone, past the navigation, too", async ({
  page,
}) => {
  await page.goto(host.url);
  const panel = panelOn(page);
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  await walkTo(page, page.getByRole("link", { name: "Developer Keys", exact: true }));
  await press(page, "Enter");
  await expect(panel.names).toHaveCount(5);

  await page.reload();
  await expect(panel.names).toHaveCount(5);
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await press(page, "Enter");
  await walkTo(page, panel.createButton);
});

test("a key's whole life needs no pointer, and the focus always has somewhere to go", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);

  await test.step("Create starts at the name, and Escape returns to its button", async () => {
    await walkTo(page, panel.createButton);
    await press(page, "Enter");
    const name = panel.createDialog.getByRole("textbox", { name: words.nameLabel });
    await expect(name).toBeFocused();
    await expectFocusSeen(page);
    await expect(panel.createDialog).toHaveAttribute("aria-modal", "true");
    await press(page, "Escape");
    await expect(panel.createDialog).toBeHidden();
    await expect(panel.createButton).toBeFocused();

    await press(page, "Space");
    await expect(name).toBeFocused();
    await press(page, "Enter");
    await expect(name).toHaveAccessibleDescription(saying(words.nameEmpty));
    await expect(name).toHaveAttribute("aria-invalid", "true");
    await expect(name).toBeFocused();
  });

  await test.step("Tab stays inside the dialog, in both directions", async () => {
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
      await press(page, key);
      await expect(panel.createDialog.locator(":focus")).toHaveCount(1);
      await expectFocusSeen(page);
    }
    await walkTo(page, panel.createDialog.getByRole("textbox", { name: words.nameLabel }));
  });

  const token = await test.step("the token is shown with Copy focused; Escape asks", async () => {
    await page.keyboard.type("By keyboard");
    await press(page, "Enter");
    await expect(button(page, words.copy)).toBeFocused();
    await expectFocusSeen(page);
    await press(page, "Escape");
    await expect(page.getByRole("alert")).toContainText(words.leaveTitle);
    await expect(button(page, words.leaveStay)).toBeFocused();
    await press(page, "Escape");
    await expect(page.getByRole("alert")).toBeHidden();
    await expect(button(page, words.copy)).toBeFocused();

    await walkTo(page, button(page, controls.show.name), "Shift+Tab");
    await press(page, "Space");
    await expect(panel.token).not.toHaveAttribute("type", "password");
    await walkTo(page, button(page, words.copy));
    await press(page, "Space");
    await expect(panel.status).toContainText(words.copied);
    await expect(button(page, words.copy)).toBeFocused();
    const copied = await readClipboard(page);
    await walkTo(page, button(page, words.done));
    await press(page, "Enter");
    await expect(panel.revealDialog).toBeHidden();
    await expect(panel.createButton).toBeFocused();
    return copied;
  });
  expect(await host.me(token)).toMatchObject({
    status: 200,
    body: { apiKey: { name: "By keyboard" } },
  });

  await test.step("the search accepts typing; Escape clears it and keeps the focus", async () => {
    await walkTo(page, panel.search);
    await page.keyboard.type("by key");
    await expect(panel.names).toHaveText(["By keyboard"]);
    await expect(panel.status).toContainText(words.countMatches(1, 6));
    await press(page, "Escape");
    await expect(panel.names).toHaveCount(6);
    await expect(panel.search).toBeFocused();
    await expect(panel.search).toHaveValue("");
  });

  await test.step("the column headers sort on Enter and on Space", async () => {
    const created = panel.columnHeader(words.columnCreated);
    await walkTo(page, created.getByRole("button"));
    await press(page, "Enter");
    await expect(created).toHaveAttribute("aria-sort", "ascending");
    await expect(panel.names.last()).toHaveText("By keyboard");
    await expect(created.getByRole("button")).toBeFocused();
    await press(page, "Space");
    await expect(created).toHaveAttribute("aria-sort", "descending");
    await expect(panel.names.first()).toHaveText("By keyboard");
    await expect(panel.status).toContainText(words.sortedDescending(words.columnCreated));
  });

  await test.step("Edit has the old name selected, so that typing replaces it", async () => {
    await walkTo(page, panel.menu("By keyboard"));
    await press(page, "Enter");
    await expect(panel.menuItem(words.actionDetails)).toBeFocused();
    await press(page, "ArrowDown");
    await expect(panel.menuItem(words.actionEdit)).toBeFocused();
    await press(page, "Enter");
    await expect(panel.editDialog.getByRole("textbox", { name: words.nameLabel })).toBeFocused();
    await page.keyboard.type("By keys only");
    await press(page, "Enter");
    await expect(panel.editDialog).toBeHidden();
    await expect(panel.menu("By keys only")).toBeFocused();
    await expect(panel.names.first()).toHaveText("By keys only");
  });

  await test.step("Delete starts at Cancel; afterwards the next row's menu has the focus", async () => {
    await press(page, "ArrowUp");
    await expect(panel.menuItem(words.actionDelete)).toBeFocused();
    await press(page, "Enter");
    await expect(panel.deleteDialog).toHaveAccessibleDescription(saying(words.deleteConsequence));
    await expect(button(page, words.cancel)).toBeFocused();
    await press(page, "Escape");
    await expect(panel.deleteDialog).toBeHidden();
    await expect(panel.menu("By keys only")).toBeFocused();

    await press(page, "ArrowDown");
    await expect(panel.menuItem(words.actionDetails)).toBeFocused();
    await press(page, "ArrowDown");
    await expect(panel.menuItem(words.actionEdit)).toBeFocused();
    await walkTo(page, panel.menuItem(words.actionDelete), "ArrowDown");
    await press(page, "Enter");
    await expect(button(page, words.cancel)).toBeFocused();
    await walkTo(page, panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }));
    await press(page, "Space");
    await expect(panel.deleteDialog).toBeHidden();
    await expect(panel.menu("Production Backend")).toBeFocused();
    await expectFocusSeen(page);
    expect(await host.me(token)).toMatchObject({ status: 401 });
  });
});

test("the row menu opens at its first or last entry, wraps around, and returns the focus", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const menu = panel.menu("CRM Sync");
  await walkTo(page, menu);
  await expect(menu).toHaveAttribute("aria-haspopup", "menu");
  await expect(menu).toHaveAttribute("aria-expanded", "false");

  for (const key of ["Enter", "Space", "ArrowDown"]) {
    await press(page, key);
    await expect(panel.menuItem(words.actionDetails)).toBeFocused();
    await expect(page.locator("[aria-expanded=true]")).toHaveCount(1);
    await expectFocusSeen(page);
    await press(page, "Escape");
    await expect(page.getByRole("menu")).toBeHidden();
    await expect(menu).toBeFocused();
  }

  await press(page, "ArrowUp");
  await expect(panel.menuItem(words.actionDelete)).toBeFocused();
  await press(page, "ArrowDown");
  await expect(panel.menuItem(words.actionDetails)).toBeFocused();
  await press(page, "ArrowUp");
  await expect(panel.menuItem(words.actionDelete)).toBeFocused();
  await press(page, "Home");
  await expect(panel.menuItem(words.actionDetails)).toBeFocused();
  await press(page, "End");
  await expect(panel.menuItem(words.actionDelete)).toBeFocused();
  await page.keyboard.type("e");
  await expect(panel.menuItem(words.actionEdit)).toBeFocused();
});

test("the focus goes to the row before when the last one is deleted, and to the create button after the only one", async ({
  page,
}) => {
  const panel = await openPanel(page, host, "globex");
  await createByKeys(page, panel, "Only for now");
  const deleteFocused = async () => {
    await press(page, "ArrowUp");
    await expect(panel.menuItem(words.actionDelete)).toBeFocused();
    await press(page, "Enter");
    await expect(button(page, words.cancel)).toBeFocused();
    await walkTo(page, panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }));
    await press(page, "Enter");
    await expect(panel.deleteDialog).toBeHidden();
  };

  await walkTo(page, panel.menu("Nightly import"));
  await deleteFocused();
  await expect(panel.menu("Checkout service")).toBeFocused();
  await deleteFocused();
  await expect(panel.menu("Only for now")).toBeFocused();
  await deleteFocused();
  await expect(panel.createButton).toBeFocused();
  await expect(page.getByText(words.emptyTitle)).toBeVisible();
});

test("a row has two tab stops, its name and its menu; both lead to the details with the exact times of its key", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const menu = panel.menu("CRM Sync");
  await walkTo(page, menu);
  await expect(panel.row("CRM Sync").getByRole("button")).toHaveCount(2);
  await press(page, "Enter");
  await expect(panel.menuItem(words.actionDetails)).toBeFocused();
  await press(page, "Enter");
  const details = page.getByRole("dialog", { name: "CRM Sync" });
  await expect(details).toContainText(/\b20\d\d\b.*\d:\d\d/);
  await expectFocusSeen(page);
  await press(page, "Escape");
  await expect(details).toBeHidden();
  await expect(menu).toBeFocused();

  await press(page, "Shift+Tab");
  await press(page, "Enter");
  await expect(details).toBeVisible();
  await press(page, "Escape");
  await expect(details).toBeHidden();
  await expect(panel.row("CRM Sync").getByRole("button").first()).toBeFocused();
});
