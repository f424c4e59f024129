import { expect, type Page, test } from "@playwright/test";
import { saying, words } from "../../mocks/words.js";
import { keysPath, setUpHost, signInBehind } from "./support/host.js";
import { openPanel, panelOn } from "./support/panel.js";

const host = setUpHost();

const STALE = words.staleNotice;

/** Responds to each load of the list with a status and no body, until `stop` is called. */
async function failLoads(page: Page, status: number, headers: Record<string, string> = {}) {
  const isLoad = (url: URL) => url.pathname.endsWith("/api-keys");
  await page.route(isLoad, async (route) => {
    if (route.request().method() !== "GET") return route.fallback();
    return route.fulfill({ status, headers, body: "" });
  });
  return { stop: () => page.unroute(isLoad) };
}

/** Changes something in another tab, which makes all tabs reload their list. */
async function renameInOtherTab(page: Page, from: string, to: string): Promise<void> {
  const other = await page.context().newPage();
  const panel = await openPanel(other, host);
  await panel.menu(from).click();
  await panel.menuItem(words.actionEdit).click();
  await panel.editDialog.getByRole("textbox", { name: words.nameLabel }).fill(to);
  await panel.editDialog.getByRole("button", { name: words.save }).click();
  await expect(panel.names.filter({ hasText: to })).toBeVisible();
  await other.close();
}

test("two tabs of one workspace show the same list after a change in one of them", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  await renameInOtherTab(page, "CRM Sync", "CRM Sync from a tab");
  await expect(panel.names.filter({ hasText: "CRM Sync from a tab" })).toBeVisible();
  await renameInOtherTab(page, "CRM Sync from a tab", "CRM Sync");
  await expect(panel.names.filter({ hasText: /^CRM Sync$/ })).toBeVisible();
});

test("a refresh that fails keeps the rows, says that they may be out of date, and Try again fixes it", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const failing = await failLoads(page, 500);
  await renameInOtherTab(page, "Staging Worker", "Staging Worker II");

  await expect(page.getByText(STALE)).toBeVisible();
  await expect(panel.names).toHaveCount(5);
  await expect(panel.names.filter({ hasText: /^Staging Worker$/ })).toBeVisible();

  await failing.stop();
  await page.getByRole("button", { name: words.retry }).click();
  await expect(page.getByText(STALE)).toBeHidden();
  await expect(panel.names.filter({ hasText: "Staging Worker II" })).toBeVisible();
  await expect(panel.heading).toBeFocused();
});

test("a first load that fails says so instead of showing an empty list, and Try again loads it", async ({
  page,
}) => {
  const failing = await failLoads(page, 503);
  await page.goto(host.url + keysPath());
  const panel = panelOn(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(words.errorTitle);
  await expect(page.getByText(words.emptyTitle)).toBeHidden();
  await failing.stop();
  await alert.getByRole("button", { name: words.retry }).click();
  await expect(panel.names).toHaveCount(5);
});

test("after too many requests, the panel says when to try again, and the button waits as long", async ({
  page,
}) => {
  const failing = await failLoads(page, 429, { "Retry-After": "4" });
  await page.goto(host.url + keysPath());
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(words.errorRateLimitedTitle);
  await expect(alert).toContainText(saying(...[1, 2, 3, 4].map(words.errorRateLimited)));
  await failing.stop();
  const again = alert.getByRole("button", { name: words.retry });
  await expect(again).toHaveAttribute("aria-disabled", "true");
  await expect(alert).toContainText(words.errorRateLimitedOver);
  await again.click();
  await expect(panelOn(page).names).toHaveCount(5);
});

test("a user who was signed out meanwhile sees why, keeps rows and text, and continues after signing in again", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  const rows = await panel.names.count();
  await panel.menu("Production Backend").click();
  await panel.menuItem(words.actionEdit).click();
  const name = panel.editDialog.getByRole("textbox", { name: words.nameLabel });
  await name.fill("Production Backend EU");
  await page.context().clearCookies();

  await panel.editDialog.getByRole("button", { name: words.save }).click();

  await expect(panel.editDialog.getByRole("alert")).toContainText(words.writeUnauthenticated);
  await expect(name).toHaveValue("Production Backend EU");
  await expect(page.getByText(STALE)).toBeAttached();
  await expect(panel.namesBehind).toHaveCount(rows);
  await expect(panel.namesBehind.filter({ hasText: "EU" })).toHaveCount(0);

  await signInBehind(page, host, "owner");
  await panel.editDialog.getByRole("button", { name: words.save }).click();
  await expect(panel.editDialog).toBeHidden();
  await expect(panel.names.filter({ hasText: "Production Backend EU" })).toBeVisible();
  await expect(page.getByText(STALE)).toBeHidden();
  await expect(panel.names).toHaveCount(rows);
});

test("offline, the rows stay with a note, a rename keeps its text, and everything continues once the connection is back", async ({
  page,
  context,
}) => {
  const panel = await openPanel(page, host);
  await panel.menu("CRM Sync").click();
  await panel.menuItem(words.actionEdit).click();
  const name = panel.editDialog.getByRole("textbox", { name: words.nameLabel });
  await name.fill("CRM Sync offline");
  await context.setOffline(true);

  await panel.editDialog.getByRole("button", { name: words.save }).click();

  await expect(panel.editDialog.getByRole("alert")).toContainText(words.writeUnavailable);
  await expect(name).toHaveValue("CRM Sync offline");
  await expect(page.getByText(saying(words.staleOffline, words.staleNotice))).toBeAttached();
  await expect(panel.namesBehind).toHaveCount(5);

  await context.setOffline(false);
  await expect(page.getByText(saying(words.staleNotice, words.staleOffline))).toBeHidden();
  await panel.editDialog.getByRole("button", { name: words.save }).click();
  await expect(panel.editDialog).toBeHidden();
  await expect(panel.names.filter({ hasText: "CRM Sync offline" })).toBeVisible();
  expect((await host.list()).map((apiKey) => apiKey.name)).toContain("CRM Sync offline");
});

test("a list that couldn't load offline loads by itself once the connection is back", async ({
  page,
  context,
}) => {
  await page.goto(host.url);
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  await expect(page.getByText(words.offlineTitle, { exact: true })).toBeVisible();
  await context.setOffline(false);
  await expect(panelOn(page).names).toHaveCount(5);
});

test("a key that someone else has deleted is gone after Delete, without an error", async ({
  page,
}) => {
  await host.create("Deleted elsewhere");
  const panel = await openPanel(page, host);
  await panel.menu("Deleted elsewhere").click();
  await panel.menuItem(words.actionDelete).click();
  const id = (await host.list()).find((apiKey) => apiKey.name === "Deleted elsewhere")?.id;
  const gone = await page.request.delete(`${host.url}/api/workspaces/acme/api-keys/${id}`);
  expect(gone.status()).toBe(204);

  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(panel.deleteDialog).toBeHidden();
  await expect(panel.names.filter({ hasText: "Deleted elsewhere" })).toHaveCount(0);
  await expect(page.getByText(words.noticeDeleted("Deleted elsewhere")).first()).toBeVisible();
});
