import { expect, type Page, test } from "@playwright/test";
import { saying, words } from "../../mocks/words.js";
import { setUpHost } from "./support/host.js";
import { openPanel, pressInReveal, readToken, submitCreate } from "./support/panel.js";

const host = setUpHost();

const ACME = ["Production Backend", "CRM Sync", "Staging Worker", "Data warehouse export"];
const GLOBEX = ["Checkout service", "Nightly import"];

/** Holds back the response to the next create until it's released; the server has acted by then. */
async function holdCreate(page: Page): Promise<{ arrived: Promise<void>; letGo: () => void }> {
  let letGo = () => {};
  let noteArrival = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    noteArrival = resolve;
  });
  await page.route("**/api-keys", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    const response = await route.fetch();
    noteArrival();
    await gate;
    await route.fulfill({ response });
  });
  return { arrived, letGo };
}

test("each workspace shows its own keys, and a search in one doesn't carry over to the other; Back returns to it", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const workspace = page.getByRole("combobox", { name: "Workspace" });
  await expect(panel.names).toHaveText([...ACME, "مزامنة العملاء"]);
  await panel.search.fill("sync");
  await expect(panel.count).toHaveText(words.countMatches(1, 5));

  await workspace.selectOption("Globex");

  await expect(panel.names).toHaveText(GLOBEX);
  await expect(panel.search).toHaveValue("");
  await expect(panel.count).toHaveText(words.count(2));
  await expect(panel.table).toHaveAccessibleName(words.tableCaption("Globex"));
  await expect(page.getByText(words.lede("Globex"))).toBeVisible();

  await page.goBack();
  await expect(panel.search).toHaveValue("sync");
  await expect(panel.names).toHaveText(["CRM Sync"]);
  await panel.search.fill("");
  await expect(panel.names).toHaveText([...ACME, "مزامنة العملاء"]);
});

test("no row of the previous workspace is shown while the next one loads", async ({ page }) => {
  const panel = await openPanel(page, host);
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/workspaces/globex/api-keys?**", async (route) => {
    await gate;
    await route.continue();
  });

  await page.getByRole("combobox", { name: "Workspace" }).selectOption("Globex");

  await expect(page.getByText(words.loading)).toBeAttached();
  await expect(page.getByText("Production Backend")).toHaveCount(0);
  letGo();
  await expect(panel.names).toHaveText(GLOBEX);
});

test("a token that arrives after the workspace was switched is shown under its own workspace's name", async ({
  page,
}) => {
  const panel = await openPanel(page, host, "globex");
  await page.getByRole("combobox", { name: "Workspace" }).selectOption("Acme Inc.");
  await expect(panel.names.first()).toHaveText("Production Backend");
  const held = await holdCreate(page);
  await submitCreate(panel, "Between two workspaces");
  await held.arrived;
  await page.goBack();
  await expect(panel.namesBehind).toHaveText(GLOBEX);
  await expect(panel.createDialog).toContainText("Acme Inc.");

  held.letGo();

  await expect(panel.revealDialog).toContainText("Between two workspaces");
  await expect(panel.revealDialog).toContainText(words.revealWorkspace("Acme Inc"));
  const token = await readToken(panel);
  expect(await host.me(token)).toMatchObject({
    status: 200,
    body: { workspace: { name: "Acme Inc." }, apiKey: { name: "Between two workspaces" } },
  });
  await pressInReveal(panel, words.done);
  await pressInReveal(panel, words.leaveGo);
  await expect(panel.names).toHaveText(GLOBEX);
  await expect(panel.count).toHaveText(words.count(2));

  await page.goForward();
  await expect(panel.names.first()).toHaveText("Between two workspaces");
});

test("a create that fails after the workspace was switched says so in its own dialog only", async ({
  page,
}) => {
  const panel = await openPanel(page, host, "globex");
  await page.getByRole("combobox", { name: "Workspace" }).selectOption("Acme Inc.");
  await expect(panel.names.first()).toBeVisible();
  let refuse = () => {};
  const gate = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await page.route("**/api-keys", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await gate;
    await route.fulfill({
      status: 409,
      contentType: "application/problem+json",
      body: JSON.stringify({ code: "conflict", status: 409 }),
    });
  });
  await submitCreate(panel, "Taken over there");
  await page.goBack();
  await expect(panel.namesBehind).toHaveText(GLOBEX);
  refuse();

  const name = panel.createDialog.getByRole("textbox", { name: words.nameLabel });
  await expect(name).toHaveAccessibleDescription(saying(words.nameTaken));
  await expect(panel.createDialog).toContainText("Acme Inc.");
  await expect(name).toHaveValue("Taken over there");
  await panel.createDialog.getByRole("button", { name: words.cancel }).click();
  await expect(panel.names).toHaveText(GLOBEX);
});
