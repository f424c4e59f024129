import { expect, test } from "@playwright/test";
import { aroundFilledIn, saying, words } from "../../mocks/words.js";
import { allowClipboard, readClipboard } from "./support/clipboard.js";
import { setUpOwnHost } from "./support/host.js";
import { createKey, openPanel, panelOn, pressInReveal } from "./support/panel.js";

const host = setUpOwnHost();

test("a key is created, copied, used, renamed, found, sorted, and deleted, and its token stops working", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = panelOn(page);

  await test.step("the owner finds Developer Keys in the settings", async () => {
    await page.goto(host.url);
    await expect(page.getByRole("combobox", { name: "Role" })).toHaveValue("owner");
    await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
    await expect(panel.heading).toBeVisible();
    await expect(panel.count).toHaveText(words.count(5));
    await expect(page.getByRole("link", { name: saying(words.authorizationLink) })).toHaveAttribute(
      "href",
      "/docs/authorization",
    );
  });

  const token = await test.step("a new key shows its token, and Copy copies it", async () => {
    const shown = await createKey(panel, "  Billing Service ");
    await expect(panel.token).toHaveAttribute("type", "password");
    await pressInReveal(panel, words.copy);
    await expect(panel.revealDialog.getByText(words.copied)).toBeVisible();
    const copied = await readClipboard(page);
    expect(copied).toBe(shown);
    await pressInReveal(panel, words.done);
    await expect(panel.revealDialog).toBeHidden();
    await expect(panel.names.first()).toHaveText("Billing Service");
    await expect(panel.row("Billing Service")).toContainText(`lp_live_…${copied.slice(-4)}`);
    await expect(panel.row("Billing Service")).toContainText(words.neverUsed);
    await expect(panel.count).toHaveText(words.count(6));
    return copied;
  });

  await test.step("the API returns the token's workspace and key", async () => {
    expect(await host.me(token)).toMatchObject({
      status: 200,
      body: { workspace: { name: "Acme Inc." }, apiKey: { name: "Billing Service" } },
    });
  });

  await test.step("Edit gives it another name, which the API also returns", async () => {
    await panel.menu("Billing Service").click();
    await panel.menuItem(words.actionEdit).click();
    await panel.editDialog
      .getByRole("textbox", { name: words.nameLabel })
      .fill("Billing Service EU");
    await panel.editDialog.getByRole("button", { name: words.save }).click();
    await expect(panel.editDialog).toBeHidden();
    await expect(panel.names.first()).toHaveText("Billing Service EU");
    expect(await host.me(token)).toMatchObject({
      body: { apiKey: { name: "Billing Service EU" } },
    });
  });

  await test.step("the search finds it among all keys and shows how many match", async () => {
    await panel.search.fill("billing");
    await expect(panel.count).toHaveText(words.countMatches(1, 6));
    await expect(panel.names).toHaveText(["Billing Service EU"]);
    await panel.search.press("Escape");
    await expect(panel.names).toHaveCount(6);
    await panel.search.fill("no such key");
    await expect(page.getByText(words.noMatchTitle("no such key"))).toBeVisible();
    await page.getByRole("button", { name: words.searchClear }).last().click();
    await expect(panel.names).toHaveCount(6);
  });

  await test.step("the list sorts by creation date and by name, both ways", async () => {
    const newestFirst = await panel.names.allTextContents();
    await expect(panel.columnHeader(words.columnCreated)).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await panel.columnHeader(words.columnCreated).getByRole("button").click();
    await expect(panel.columnHeader(words.columnCreated)).toHaveAttribute("aria-sort", "ascending");
    await expect(panel.names).toHaveText(newestFirst.toReversed());
    await panel.columnHeader(words.columnName).getByRole("button").click();
    await expect(panel.columnHeader(words.columnName)).toHaveAttribute("aria-sort", "ascending");
    const byName = ["Billing Service EU", "CRM Sync", "Data warehouse export"];
    const byNameRest = ["Production Backend", "Staging Worker", "مزامنة العملاء"];
    await expect(panel.names).toHaveText([...byName, ...byNameRest]);
    await panel.columnHeader(words.columnName).getByRole("button").click();
    await expect(panel.names).toHaveText([...byName, ...byNameRest].toReversed());
  });

  await test.step("after a reload it's still there, in the same order, with its last use", async () => {
    await page.reload();
    await expect(panel.columnHeader(words.columnName)).toHaveAttribute("aria-sort", "descending");
    await expect(panel.row("Billing Service EU").locator("time").nth(1)).toHaveText(
      /now|seconds? ago|minutes? ago/,
    );
    await expect(panel.row("Billing Service EU")).not.toContainText(words.neverUsed);
  });

  await test.step("Delete asks, deletes, and says what to do next; the token is rejected", async () => {
    await panel.menu("Billing Service EU").click();
    await panel.menuItem(words.actionDelete).click();
    await expect(panel.deleteDialog).toContainText(words.deleteTitle("Billing Service EU"));
    await expect(panel.deleteDialog).toContainText(aroundFilledIn(words.deleteLastUsed)[0]);
    await expect(panel.deleteDialog).toContainText(words.deleteConsequence);
    expect(await host.me(token)).toMatchObject({ status: 200 });
    await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
    await expect(panel.deleteDialog).toBeHidden();
    await expect(page.getByText(words.noticeDeleted("Billing Service EU")).first()).toBeVisible();
    await expect(panel.status).toContainText(words.noticeDeleted("Billing Service EU"));
    await expect(panel.names).toHaveCount(5);
    expect(await host.me(token)).toMatchObject({ status: 401 });
  });
});

for (const [signal, how] of [
  ["SIGTERM", "stopped"],
  ["SIGKILL", "killed"],
] as const) {
  test(`all keys are there, and work, after the server was ${how} and started again`, async ({
    page,
  }) => {
    const name = `Before it was ${how}`;
    const token = await host.create(name);
    const panel = await openPanel(page, host);
    const before = await panel.names.allTextContents();
    expect(before[0]).toBe(name);

    await host.restart(signal);

    await page.reload();
    await expect(panel.names).toHaveText(before);
    expect(await host.me(token)).toMatchObject({ status: 200, body: { apiKey: { name } } });
    const later = await createKey(panel, `After it was ${how}`);
    expect(await host.me(later)).toMatchObject({ status: 200 });
    await panel.revealDialog.getByRole("button", { name: words.done }).click();
    await panel.revealDialog.getByRole("button", { name: words.leaveGo }).click();
    await expect(panel.names.first()).toHaveText(`After it was ${how}`);
  });
}
