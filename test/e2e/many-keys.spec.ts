import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { openDatabase } from "../../examples/host-app/server/database/open-database.js";
import { demoUsers } from "../../examples/host-app/server/database/seed.js";
import { insertKey } from "../../examples/host-app/server/keys/change-keys.js";
import { deriveToken } from "../../examples/host-app/server/tokens/token.js";
import { words } from "../../mocks/words.js";
import { setUpOwnHost } from "./support/host.js";
import { openPanel } from "./support/panel.js";

const COUNT = 1000;
const MINUTE_MS = 60_000;

const nameOf = (index: number) => `Worker ${index}`;

/** Adds 1,000 keys to the seeded ones; the first is the oldest of all. */
async function insertMany(dataFolder: string): Promise<void> {
  const database = await openDatabase({ dataFolder, now: () => new Date() });
  const start = Date.now() - 10 * 365 * 24 * 60 * MINUTE_MS;
  await database.transaction(async (sql) => {
    await sql.query("update workspaces set max_keys = null");
    for (let index = 1; index <= COUNT; index += 1) {
      await insertKey(sql, {
        workspaceId: "acme",
        createdBy: demoUsers.owner.id,
        input: { name: nameOf(index), scopes: [], expiresAt: null },
        token: deriveToken(randomBytes(32), randomBytes(16), [nameOf(index)]),
        now: new Date(start + index * MINUTE_MS),
      });
    }
  });
  await database.close();
}

const host = setUpOwnHost(insertMany);

test("1,005 keys load page by page while the user scrolls, each of them once", async ({ page }) => {
  let loads = 0;
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    // The filters ask only for the counts.
    if (pathname.endsWith("/api-keys") && searchParams.get("limit") !== "1") loads += 1;
  });
  const panel = await openPanel(page, host);
  await expect(panel.count).toHaveText(words.count(1_005));
  await expect(panel.table).toHaveAttribute("aria-rowcount", "1006");
  const loadsAtFirst = loads;

  const places = new Map<string, string>();
  await page.mouse.move(600, 500);
  await expect(async () => {
    const rows = page.locator(".akp-tbody .akp-row");
    const seen = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector(".akp-name")?.textContent ?? "",
        row.getAttribute("aria-rowindex") ?? "",
      ]),
    );
    expect(seen.length).toBeLessThan(60);
    for (const [name = "", place = ""] of seen) places.set(name, place);
    await page.mouse.wheel(0, 700);
    await expect(panel.names.last()).toHaveText(nameOf(1), { timeout: 100 });
  }).toPass({ intervals: [20], timeout: 60_000 });

  expect(loads).toBeGreaterThan(loadsAtFirst);
  expect(loads).toBeLessThanOrEqual(12);
  expect(places.get(nameOf(COUNT))).toBe("7");
  expect(new Set(places.values()).size).toBe(places.size);
  await expect(page.getByRole("button", { name: words.loadMore })).toBeHidden();
});

test("the search finds a key of the last page without loading those before", async ({ page }) => {
  const panel = await openPanel(page, host);
  await panel.search.fill("worker 7");
  // 7, 70–79 and 700–799.
  await expect(panel.count).toHaveText(words.countMatches(111, 1_005));
  await panel.search.fill("worker 17");
  await expect(panel.count).toHaveText(words.countMatches(11, 1_005));
  await expect(panel.names.last()).toHaveText("Worker 17");
  await expect(panel.names).toHaveCount(11);
  await expect(panel.status).toContainText(words.countMatches(11, 1_005));
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await expect(panel.names.first()).toHaveText("Worker 17");
  await expect(panel.count).toHaveText(words.countMatches(11, 1_005));
});

test("the order covers all keys, with numbers in names compared by value", async ({ page }) => {
  const panel = await openPanel(page, host);
  await panel.columnHeader(words.columnCreated).getByRole("button").click();
  await expect(panel.names.first()).toHaveText("Worker 1");
  await expect(panel.names.nth(1)).toHaveText("Worker 2");
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await expect(panel.names.first()).toHaveText("CRM Sync");
  await expect(panel.names.nth(4)).toHaveText("Worker 1");
  await expect(panel.names.nth(5)).toHaveText("Worker 2");
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await expect(panel.names.nth(1)).toHaveText("Worker 1000");
});

test("a key of a later page is renamed and deleted in place", async ({ page }) => {
  const panel = await openPanel(page, host);
  await panel.search.fill("worker 42");
  await expect(panel.names).toHaveCount(11);
  await panel.menu("Worker 42").click();
  await panel.menuItem(words.actionEdit).click();
  await panel.editDialog.getByRole("textbox", { name: words.nameLabel }).fill("Worker 42 renamed");
  await panel.editDialog.getByRole("button", { name: words.save }).click();
  await expect(panel.menu("Worker 42 renamed")).toBeFocused();
  await panel.menu("Worker 42 renamed").click();
  await panel.menuItem(words.actionDelete).click();
  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(panel.names).toHaveCount(10);
  await expect(panel.count).toHaveText(words.countMatches(10, 1_004));
});
