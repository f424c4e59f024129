import { expect, type Locator, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { at } from "../support/at.js";
import { allowClipboard, readClipboard } from "./support/clipboard.js";
import { keysPath, setUpHost } from "./support/host.js";
import { openPanel, type PanelOnPage, pressInReveal, readToken } from "./support/panel.js";

const host = setUpHost();

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** The host app's own words. */
const CONTACTS = "Read contacts";
const ALLOWED_IPS = "Allowed IP addresses";
const ENVIRONMENT = "Environment";

function lengthOf(count: number, unit: "hour" | "day"): string {
  const style = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat("en-US", style).format(count);
}

const chip = (part: Locator, name: string) => part.getByRole("radio", { name, exact: true });

/** Chooses one of several chips. */
async function choose(part: Locator, name: string): Promise<void> {
  await chip(part, name).check();
}

/** Presses *Create*, copies the token, and closes the reveal. Returns the token. */
async function create(page: Page, panel: PanelOnPage): Promise<string> {
  await at(panel.createDialog, controls.create).click();
  return takeToken(page, panel);
}

async function takeToken(page: Page, panel: PanelOnPage): Promise<string> {
  await expect(panel.revealDialog).toBeVisible();
  const token = await readToken(panel);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  expect(await readClipboard(page)).toBe(token);
  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  return token;
}

async function openMenu(panel: PanelOnPage, name: string, action: string): Promise<void> {
  await panel.menu(name).click();
  await panel.menuItem(action).click();
}

const statusOf = async (token: string) => (await host.me(token)).status;

test("a key lives a whole life: it ends, may do some things, is duplicated, disabled, rotated, and deleted with another", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  await expect(page.getByText(words.quota(5, 10))).toBeVisible();

  const token =
    await test.step("it's created with an end, a permission, and the host's own fields", async () => {
      await panel.createButton.click();
      const dialog = panel.createDialog;
      await at(dialog, controls.nameField).fill("Nightly export");
      await dialog
        .getByRole("textbox", { name: words.descriptionLabel })
        .fill("Ask the data team.");
      await expect(chip(dialog, lengthOf(90, "day"))).toBeChecked();
      await choose(dialog, lengthOf(30, "day"));
      await dialog.getByRole("checkbox", { name: CONTACTS }).check();
      await dialog.getByRole("combobox", { name: ENVIRONMENT }).selectOption("Staging");
      await dialog.getByRole("textbox", { name: ALLOWED_IPS }).fill("127.0.0.1\n::1");
      return create(page, panel);
    });

  await test.step("the server has all of it", async () => {
    const [apiKey] = await host.list();
    expect(apiKey).toMatchObject({
      name: "Nightly export",
      description: "Ask the data team.",
      scopes: ["contacts:read"],
      metadata: { environment: "staging", allowedIps: ["127.0.0.1", "::1"] },
    });
    const days = (Date.parse(apiKey?.expiresAt ?? "") - Date.now()) / DAY_MS;
    expect(days).toBeGreaterThan(29);
    expect(days).toBeLessThan(31.1);
  });

  await test.step("its token works where it has the permission, and is refused where it doesn't", async () => {
    expect(await host.me(token)).toMatchObject({
      status: 200,
      body: { apiKey: { name: "Nightly export" }, tokenExpiresAt: expect.any(String) },
    });
    expect(await host.call(token, "/v1/contacts")).toMatchObject({ status: 200 });
    expect(await host.call(token, "/v1/exports", "POST")).toMatchObject({
      status: 403,
      body: { code: "forbidden", missingScope: "exports:run" },
    });
  });

  const twin = await test.step("a duplicate has the same settings and another token", async () => {
    await openMenu(panel, "Nightly export", words.actionDuplicate);
    const dialog = panel.createDialog;
    await expect(dialog.getByRole("checkbox", { name: CONTACTS })).toBeChecked();
    await expect(dialog.getByRole("combobox", { name: ENVIRONMENT })).toHaveValue("staging");
    await expect(dialog.getByRole("textbox", { name: ALLOWED_IPS })).toHaveValue("127.0.0.1\n::1");
    await at(dialog, controls.nameField).fill("Weekly export");
    const made = await create(page, panel);
    expect(made).not.toBe(token);
    expect(await host.call(made, "/v1/contacts")).toMatchObject({ status: 200 });
    const [twinKey, apiKey] = await host.list();
    expect(twinKey).toMatchObject({ name: "Weekly export", scopes: apiKey?.scopes });
    expect(twinKey?.metadata).toEqual(apiKey?.metadata);
    return made;
  });

  await test.step("disabled, its token stops working; enabled from the notice, it works again", async () => {
    await openMenu(panel, "Nightly export", words.actionDisable);
    await expect(panel.row("Nightly export")).toContainText(words.statusDisabled);
    await expect.poll(() => statusOf(token)).toBe(401);
    expect(await statusOf(twin)).toBe(200);
    await expect(page.getByText(words.noticeDisabled("Nightly export")).first()).toBeVisible();
    await page.getByRole("button", { name: words.actionEnable, exact: true }).click();
    await expect(panel.row("Nightly export")).not.toContainText(words.statusDisabled);
    await expect.poll(() => statusOf(token)).toBe(200);
  });

  const second =
    await test.step("rotated with an hour's grace, both of its tokens work, and the old one says until when", async () => {
      await openMenu(panel, "Nightly export", words.actionRotateOptions);
      const dialog = page.getByRole("alertdialog");
      await expect(dialog).toContainText(words.rotateTitle("Nightly export"));
      await choose(dialog, lengthOf(1, "hour"));
      await at(dialog, controls.rotateConfirm).click();
      const fresh = await takeToken(page, panel);
      expect(fresh).not.toBe(token);
      await expect(panel.row("Nightly export")).toContainText(words.statusRotated);
      const old = await host.me(token);
      expect(old.status).toBe(200);
      const until =
        Date.parse((old.body as { tokenExpiresAt: string }).tokenExpiresAt) - Date.now();
      expect(until).toBeGreaterThan(HOUR_MS - 60_000);
      expect(until).toBeLessThanOrEqual(HOUR_MS);
      expect(await statusOf(fresh)).toBe(200);
      return fresh;
    });

  await test.step("an hour later the old token has ended, and the new one works", async () => {
    await host.forward(HOUR_MS);
    expect([await statusOf(token), await statusOf(second)]).toEqual([401, 200]);
  });

  await test.step("pasted into the search, a token is kept from the server and the address, and its key is named", async () => {
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url() + (request.postData() ?? "")));
    await panel.search.focus();
    await page.keyboard.press("Control+V");
    await expect(page.getByText(words.tokenFound("Nightly export")).first()).toBeVisible();
    await expect(panel.search).toHaveValue("");
    expect(urls.join(" ")).not.toContain(second.slice(8, -4));
    expect(page.url()).toBe(host.url + keysPath());
  });

  await test.step("its details tell what it is, how often it was used, and what happened to it", async () => {
    await openMenu(panel, "Nightly export", words.actionDetails);
    const details = page.getByRole("dialog").filter({ hasText: "Nightly export" });
    await expect(details).toContainText("Ask the data team.");
    await expect(details).toContainText("127.0.0.1");
    for (const event of ["Token rotated", "Enabled", "Disabled", "First used", "Created"]) {
      await expect(details.getByText(event, { exact: true }).last()).toBeVisible();
    }
    await page.keyboard.press("Escape");
    await expect(details).toBeHidden();
  });

  await test.step("chosen together with its duplicate, it's deleted, and no token works", async () => {
    await page.getByRole("checkbox", { name: words.selectKey("Nightly export") }).check();
    await page.getByRole("checkbox", { name: words.selectKey("Weekly export") }).check();
    const bar = page.getByRole("group", { name: words.bulkActions });
    await expect(bar).toContainText(words.selectedCount(2));
    await bar.getByRole("button", { name: words.bulkDelete, exact: true }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText(words.bulkDeleteTitle(2));
    await expect(question).toContainText("Nightly export");
    await expect(question).toContainText("Weekly export");
    await question.getByRole("button", { name: words.bulkDeleteConfirm(2) }).click();
    await expect(question).toBeHidden();
    await expect(panel.names).toHaveCount(5);
    expect([await statusOf(second), await statusOf(twin)]).toEqual([401, 401]);
    expect(await host.list()).toHaveLength(5);
  });
});

test("what only the server knows to be wrong is shown at its field, and nothing is lost", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  await panel.createButton.click();
  const dialog = panel.createDialog;
  await at(dialog, controls.nameField).fill("Careful");
  await dialog.getByRole("checkbox", { name: CONTACTS }).check();
  const addresses = dialog.getByRole("textbox", { name: ALLOWED_IPS });
  await addresses.fill("10.0.0.1\n999.0.0.1");
  await at(dialog, controls.create).click();

  await expect(addresses).toHaveAttribute("aria-invalid", "true");
  await expect(addresses).toBeFocused();
  await expect(dialog.getByText("“999.0.0.1” is not an IP address or range.")).toBeVisible();
  await expect(at(dialog, controls.nameField)).toHaveValue("Careful");
  await expect(dialog.getByRole("checkbox", { name: CONTACTS })).toBeChecked();

  await addresses.fill("10.0.0.1");
  await at(dialog, controls.create).click();
  await expect(panel.revealDialog).toBeVisible();
  expect((await host.list())[0]?.metadata).toEqual({ allowedIps: ["10.0.0.1"] });
});

test("what is searched, sorted, and filtered by is in the address, and comes back with it", async ({
  page,
}) => {
  const panel = await openPanel(page, host);
  await expect(page).toHaveURL(host.url + keysPath());
  const filters = page.getByRole("group", { name: words.filterLabel });
  await filters.getByRole("checkbox", { name: words.statusDisabled }).check();
  await expect(panel.names).toHaveText(["Data warehouse export"]);
  await expect(page).toHaveURL(/\?status=disabled$/);

  await filters.getByRole("checkbox", { name: words.filterActive }).check();
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await panel.search.fill("pr");
  await expect(panel.names).toHaveText(["Production Backend"]);
  const address = page.url();
  expect(new URL(address).searchParams.toString()).toBe(
    "q=pr&sort=name&status=disabled&status=active",
  );

  await page.reload();
  await expect(panel.names).toHaveText(["Production Backend"]);
  await expect(panel.search).toHaveValue("pr");
  await page.getByRole("link", { name: "Members", exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(panel.names).toHaveText(["Production Backend"]);

  await page.getByRole("combobox", { name: "Workspace" }).selectOption("Globex");
  await expect(panel.names).toHaveText(["Checkout service", "Nightly import"]);
  await expect(panel.search).toHaveValue("");
  await expect(page).toHaveURL(host.url + keysPath("globex"));
});
