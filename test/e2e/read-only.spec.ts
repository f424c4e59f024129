import { expect, test } from "@playwright/test";
import { aroundFilledIn, saying, words } from "../../mocks/words.js";
import { setUpHost, signInBehind } from "./support/host.js";
import { openPanel, panelOn, submitCreate } from "./support/panel.js";

const host = setUpHost();

const SENTENCE = words.readOnly;
const REFUSAL = "Only owners can change the API keys of this workspace.";

test("a viewer sees the keys, no way to change them, and why", async ({ page }) => {
  const panel = await openPanel(page, host);
  await expect(panel.createButton).toBeVisible();

  await page.getByRole("combobox", { name: "Role" }).selectOption("viewer");

  await expect(page.getByText(SENTENCE)).toBeVisible();
  await expect(panel.names).toHaveCount(5);
  await expect(panel.createButton).toBeHidden();
  await expect(
    page.getByRole("button", { name: saying(aroundFilledIn(words.actionsFor)[0]) }),
  ).toHaveCount(0);
  await expect(panel.columnHeader(words.columnActions)).toHaveCount(0);
  await panel.search.fill("crm");
  await expect(panel.count).toHaveText(words.countMatches(1, 5));
  await panel.search.fill("");
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await expect(panel.names.first()).toHaveText("CRM Sync");

  await page.getByRole("combobox", { name: "Role" }).selectOption("owner");
  await expect(panel.createButton).toBeVisible();
  await expect(page.getByText(SENTENCE)).toBeHidden();
  await expect(panel.menu("CRM Sync")).toBeVisible();
});

test("a create that's no longer allowed says so and keeps the name that was typed", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const before = (await host.list()).length;
  await panel.createButton.click();
  const name = panel.createDialog.getByRole("textbox", { name: words.nameLabel });
  await name.fill("Too late");
  await signInBehind(page, host, "viewer");

  await panel.createDialog.getByRole("button", { name: words.create, exact: true }).click();

  await expect(panel.createDialog.getByRole("alert")).toHaveText(REFUSAL);
  await expect(name).toHaveValue("Too late");
  expect(await host.list()).toHaveLength(before);

  await signInBehind(page, host, "owner");
  await panel.createDialog.getByRole("button", { name: words.create, exact: true }).click();
  await expect(panel.revealDialog).toContainText("Too late");
  expect((await host.list()).filter((apiKey) => apiKey.name === "Too late")).toHaveLength(1);
});

test("a rename that's no longer allowed is undone in the list, and stays in its field", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  await panel.menu("Staging Worker").click();
  await panel.menuItem(words.actionEdit).click();
  const name = panel.editDialog.getByRole("textbox", { name: words.nameLabel });
  await name.fill("Staging Worker 2");
  await signInBehind(page, host, "viewer");

  await panel.editDialog.getByRole("button", { name: words.save }).click();

  await expect(panel.editDialog.getByRole("alert")).toHaveText(REFUSAL);
  await expect(name).toHaveValue("Staging Worker 2");
  await panel.editDialog.getByRole("button", { name: words.cancel }).click();
  await expect(panel.names.filter({ hasText: /^Staging Worker$/ })).toBeVisible();
  await expect(panel.names.filter({ hasText: "Staging Worker 2" })).toHaveCount(0);
  await panel.menu("Staging Worker").click();
  await expect(panel.menuItem(words.actionDetails)).toBeVisible();
  await expect(panel.menuItem(words.actionEdit)).toBeHidden();
});

test("a delete that's no longer allowed says so, and the key keeps working", async ({ page }) => {
  const token = await host.create("Not to be deleted");
  const panel = await openPanel(page, host);
  await panel.menu("Not to be deleted").click();
  await panel.menuItem(words.actionDelete).click();
  await signInBehind(page, host, "viewer");

  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();

  await expect(panel.deleteDialog.getByRole("alert")).toHaveText(REFUSAL);
  expect(await host.me(token)).toMatchObject({ status: 200 });
  await panel.deleteDialog.getByRole("button", { name: words.cancel }).click();
  await expect(panel.names.filter({ hasText: "Not to be deleted" })).toBeVisible();
});

test("no one sees the keys of a workspace that they don't belong to", async ({ page }) => {
  await page.goto(`${host.url}/initech/settings/developer-keys`);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await expect(panelOn(page).table).toHaveCount(0);
});

test("an empty workspace offers a viewer nothing to press", async ({ page }) => {
  const panel = await openPanel(page, host, "globex");
  for (const name of ["Checkout service", "Nightly import"]) {
    await panel.menu(name).click();
    await panel.menuItem(words.actionDelete).click();
    await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
    await expect(panel.names.filter({ hasText: name })).toHaveCount(0);
  }
  await expect(page.getByRole("button", { name: words.emptyCreate })).toBeVisible();

  await page.getByRole("combobox", { name: "Role" }).selectOption("viewer");
  await expect(page.getByText(words.emptyReadOnlyText)).toBeVisible();
  await expect(page.getByRole("button", { name: words.emptyCreate })).toBeHidden();

  await page.getByRole("combobox", { name: "Role" }).selectOption("owner");
  await page.getByRole("button", { name: words.emptyCreate }).click();
  await panel.createDialog.getByRole("button", { name: words.cancel }).click();
  await submitCreate(panel, "The first");
  await expect(panel.revealDialog).toContainText("The first");
});
