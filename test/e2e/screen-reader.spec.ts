import { expect, type Page, test } from "@playwright/test";
import { openHostPage } from "./support/host-page/serve.js";
import { button } from "./support/walk.js";

/** Keeps all that status regions and alerts say, in order, as `window.said`. */
async function recordSaid(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const texts = new Map<Element, string>();
    const read = () => {
      for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert]")) {
        const text = (region.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim();
        if (texts.get(region) === text) continue;
        texts.set(region, text);
        if (text !== "") said.push(text);
      }
    };
    read();
    said.length = 0;
    new MutationObserver(read).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test("a whole flow says each thing once and in order, and never the token", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openHostPage(page);
  await expect(page.getByText("CRM Sync")).toBeVisible();
  const said = await recordSaid(page);
  await button(page, "API Key").click();
  await page.keyboard.type("Nightly Export");
  await page.keyboard.press("Enter");
  await button(page, "Copy").click();
  await expect(page.getByText("Copied to the clipboard.").first()).toBeVisible();
  await button(page, "Done").click();
  await expect(page.getByRole("rowheader", { name: /Nightly Export/ })).toBeVisible();
  await page.getByRole("searchbox").fill("staging");
  await expect.poll(said).toContain("1 of 4 keys");
  await button(page, "Actions for Staging Worker").click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await button(page, "Delete").click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect.poll(async () => (await said()).join()).toContain("Staging Worker was deleted");
  const all = await said();
  const order = [
    /^The API key Nightly Export was created/,
    /Copied/,
    /^1 of 4 keys/,
    /^Staging Worker was deleted/,
  ];
  const found = order.map((pattern) => all.filter((text) => pattern.test(text)).length);
  expect(found, all.join(" | ")).toEqual([1, 1, 1, 1]);
  const places = order.map((pattern) => all.findIndex((text) => pattern.test(text)));
  expect(places, all.join(" | ")).toEqual([...places].sort((a, b) => a - b));
  expect(all.join()).not.toMatch(/lp_live_\w{8}/);
});

test.describe("the accessibility tree", () => {
  test("tells one who listens how to create a key and copy its token", async ({ page }) => {
    await openHostPage(page);
    await expect(page.getByRole("region", { name: "API Keys" })).toMatchAriaSnapshot(`
      - region "API Keys":
        - heading "API Keys" [level=2]
        - paragraph:
          - text: Keys let your applications sign in to Acme Inc.
          - link "How to authorize requests (opens in a new tab)"
        - button "API Key"
        - text: Search API keys by name
        - searchbox "Search API keys by name"
        - paragraph: 3 keys
        - table "API keys of Acme Inc."
    `);
    await button(page, "API Key").click();
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Create API key":
        - heading "Create API key"
        - text: Name
        - textbox "Name"
        - button "Cancel"
        - button "Create"
    `);
    await page.keyboard.type("Nightly Export");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Copy your token":
        - heading "Copy your token"
        - textbox "Token"
        - button "Show"
        - button "Copy"
        - button "Done"
    `);
  });

  test("tells one who listens how to find a key and delete it", async ({ page }) => {
    await openHostPage(page);
    await page.getByRole("searchbox").fill("staging");
    await expect(page.getByRole("table", { name: "API keys of Acme Inc." })).toMatchAriaSnapshot(`
      - table "API keys of Acme Inc.":
        - rowgroup:
          - row:
            - columnheader "Name"
            - columnheader "Created"
            - columnheader "Last used"
            - columnheader "Actions"
        - rowgroup:
          - row /Staging Worker/:
            - rowheader /Staging Worker/
            - cell
            - cell
            - cell "Actions for Staging Worker":
              - button "Actions for Staging Worker"
    `);
    await button(page, "Actions for Staging Worker").click();
    await expect(page.getByRole("menu")).toMatchAriaSnapshot(`
      - menu "Actions for Staging Worker":
        - menuitem "Edit"
        - separator
        - menuitem "Delete"
    `);
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(page.getByRole("alertdialog")).toMatchAriaSnapshot(`
      - alertdialog "Delete “Staging Worker”?":
        - heading "Delete “Staging Worker”?"
        - button "Cancel"
        - button "Delete"
    `);
  });
});
