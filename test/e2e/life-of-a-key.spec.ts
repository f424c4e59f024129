import { expect, test } from "@playwright/test";
import { type HostProcess, startHost } from "./host-process.js";
import { allowClipboard, callApi, getNames, openKeys, readClipboard } from "./panel-page.js";

let host: HostProcess;

test.beforeAll(async () => {
  host = await startHost();
});

test.afterAll(() => host.remove());

test("a key is created, copied, used, renamed, found, sorted and deleted, and its token stops working", async ({
  page,
  context,
}) => {
  await allowClipboard(context, host.url);
  await openKeys(page, host.url);
  const total = await page.getByRole("rowheader").count();

  await page.getByRole("button", { name: "API Key", exact: true }).click();
  const create = page.getByRole("dialog", { name: "Create API key" });
  await create.getByRole("textbox", { name: "Name" }).fill("  Web Shop ");
  await create.getByRole("button", { name: "Create" }).click();

  const reveal = page.getByRole("dialog", { name: "Copy your token" });
  await expect(reveal).toContainText("Web Shop");
  await reveal.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(reveal.getByText("Copied to the clipboard.")).toBeVisible();
  const token = await readClipboard(page);
  expect(token).toBe(await reveal.getByLabel("Token", { exact: true }).inputValue());
  await reveal.getByRole("button", { name: "Done" }).click();
  await expect(reveal).toBeHidden();

  const used = await callApi(page, host.url, token);
  expect(used.status).toBe(200);
  expect(used.body).toMatchObject({ workspace: { id: "acme" }, apiKey: { name: "Web Shop" } });

  await page.getByRole("button", { name: "Actions for Web Shop" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const edit = page.getByRole("dialog", { name: "Edit API key" });
  await edit.getByRole("textbox", { name: "Name" }).fill("Web Shop EU");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(edit).toBeHidden();
  await expect(page.getByRole("rowheader", { name: /Web Shop EU/ })).toBeVisible();
  expect((await callApi(page, host.url, token)).body.apiKey.name).toBe("Web Shop EU");

  const search = page.getByRole("searchbox", { name: "Search API keys by name" });
  await search.fill("shop eu");
  await expect(page.getByText(`1 of ${total + 1} keys`).first()).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await search.press("Escape");
  await expect(page.getByRole("rowheader")).toHaveCount(total + 1);

  const created = page.getByRole("columnheader", { name: "Created", exact: true });
  await expect(created).toHaveAttribute("aria-sort", "descending");
  expect((await getNames(page))[0]).toBe("Web Shop EU");
  await created.getByRole("button").click();
  await expect(created).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(async () => (await getNames(page)).at(-1)).toBe("Web Shop EU");

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "Web Shop EU" });
  await expect(row.getByRole("cell").nth(1)).toContainText(/now|ago/);

  await page.getByRole("button", { name: "Actions for Web Shop EU" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const confirm = page.getByRole("alertdialog", { name: "Delete “Web Shop EU”?" });
  await expect(confirm).toContainText("It was last used");
  await confirm.getByRole("button", { name: "Delete" }).click();
  await expect(confirm).toBeHidden();
  await expect(row).toHaveCount(0);
  await expect(page.getByText("Update every system that used it").first()).toBeVisible();
  expect((await callApi(page, host.url, token)).status).toBe(401);
});

for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  test(`the keys are still there after the server was ended by ${signal} and started again`, async ({
    page,
  }) => {
    await openKeys(page, host.url);
    await page.getByRole("button", { name: "API Key", exact: true }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(`Kept through ${signal}`);
    await page.keyboard.press("Enter");
    const token = await page.getByLabel("Token", { exact: true }).inputValue();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "I have stored it, close" }).click();
    const names = await getNames(page);

    await host.stop(signal);
    await host.start();

    await openKeys(page, host.url);
    expect(await getNames(page)).toEqual(names);
    expect((await callApi(page, host.url, token)).status).toBe(200);
  });
}
