import { expect, type Page, test } from "@playwright/test";
import { type HostProcess, startHost } from "./host-process.js";
import { allowClipboard, callApi, getNames, openKeys, readClipboard } from "./panel-page.js";

let host: HostProcess;

test.beforeAll(async () => {
  host = await startHost();
});

test.afterAll(() => host.remove());

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "searchbox" = "button") {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}`);
}

test("everything can be done by keyboard alone, and the focus always has somewhere to go", async ({
  page,
  context,
}) => {
  await allowClipboard(context, host.url);
  await openKeys(page, host.url);

  await tabTo(page, "API Key");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "API Key", exact: true })).toBeFocused();

  await page.keyboard.press("Space");
  await page.keyboard.type("By keyboard");
  await page.keyboard.press("Enter");
  const copy = page.getByRole("button", { name: "Copy", exact: true });
  await expect(copy).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert")).toContainText("The token has not been copied");
  await expect(page.getByRole("button", { name: "Go back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(copy).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied to the clipboard.").first()).toBeVisible();
  const token = await readClipboard(page);
  await tabTo(page, "Done");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "API Key", exact: true })).toBeFocused();
  expect((await callApi(page, host.url, token)).status).toBe(200);

  await tabTo(page, "Search API keys by name", "searchbox");
  await page.keyboard.type("by key");
  await expect(page.getByRole("rowheader")).toHaveCount(1);

  const menu = await tabTo(page, "Actions for By keyboard");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  // The old name is selected, so typing replaces it.
  await page.keyboard.type("By keys only");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Shift+Tab");

  await tabTo(page, "Clear search");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await expect(page.getByRole("rowheader", { name: /By keys only/ })).toBeVisible();

  await tabTo(page, "Created");
  await page.keyboard.press("Space");
  await expect(page.getByRole("columnheader", { name: "Created", exact: true })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect.poll(async () => (await getNames(page)).at(-1)).toBe("By keys only");
  const previous = (await getNames(page)).at(-2);

  await tabTo(page, "Actions for By keys only");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("rowheader", { name: /By keys only/ })).toBeHidden();
  await expect(page.getByRole("button", { name: `Actions for ${previous}` })).toBeFocused();
  expect((await callApi(page, host.url, token)).status).toBe(401);
});
