import { expect, type Page, test } from "@playwright/test";
import { controls, patterns, saying, words } from "../../mocks/words.js";
import { openHostPage } from "./support/host-page/serve.js";
import { button } from "./support/walk.js";

/** Collects what status regions and alerts announce, in order, as `window.said`. */
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

test("a whole flow announces each thing once and in order, and never the token", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openHostPage(page);
  await expect(page.getByText("CRM Sync")).toBeVisible();
  const said = await recordSaid(page);
  await button(page, controls.createButton.name).click();
  await page.keyboard.type("Nightly Export");
  await page.keyboard.press("Enter");
  await button(page, words.copy).click();
  await expect(page.getByText(words.copied).first()).toBeVisible();
  await button(page, words.done).click();
  await expect(page.getByRole("rowheader", { name: /Nightly Export/ })).toBeVisible();
  await page.getByRole("searchbox").fill("staging");
  await expect.poll(said).toContain(words.countMatches(1, 4));
  await button(page, words.actionsFor("Staging Worker")).click();
  await page.getByRole("menuitem", { name: words.actionDelete }).click();
  await button(page, words.deleteConfirm).click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect
    .poll(async () => (await said()).join())
    .toContain(words.noticeDeleted("Staging Worker"));
  const all = await said();
  const order = [
    saying(words.announceCreated("Nightly Export")),
    patterns.copied,
    saying(words.countMatches(1, 4)),
    saying(words.noticeDeleted("Staging Worker")),
  ];
  const found = order.map((pattern) => all.filter((text) => pattern.test(text)).length);
  expect(found, all.join(" | ")).toEqual([1, 1, 1, 1]);
  const places = order.map((pattern) => all.findIndex((text) => pattern.test(text)));
  expect(places, all.join(" | ")).toEqual([...places].sort((a, b) => a - b));
  expect(all.join()).not.toMatch(/lp_live_\w{8}/);
});

test.describe("the accessibility tree", () => {
  test("lets screen reader users create a key and copy its token", async ({ page }) => {
    await openHostPage(page);
    await expect(page.getByRole("region", { name: words.heading })).toMatchAriaSnapshot(`
      - region "${words.heading}":
        - heading "${words.heading}" [level=2]
        - paragraph:
          - text: ${words.lede("Acme Inc.")}
          - link "${controls.authorizationLink.name}"
        - button "${controls.createButton.name}"
        - text: ${words.searchLabel}
        - searchbox "${controls.search.name}"
        - paragraph: ${words.count(3)}
        - table "${words.tableCaption("Acme Inc.")}"
    `);
    await button(page, controls.createButton.name).click();
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "${words.createTitle}":
        - heading "${words.createTitle}"
        - text: ${words.nameLabel}
        - textbox "${words.nameLabel}"
        - button "${words.cancel}"
        - button "${words.create}"
    `);
    await page.keyboard.type("Nightly Export");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "${words.revealTitle}":
        - heading "${words.revealTitle}"
        - textbox "${words.tokenLabel}"
        - button "${controls.show.name}"
        - button "${words.copy}"
        - button "${words.done}"
    `);
  });

  test("lets screen reader users find a key and delete it", async ({ page }) => {
    await openHostPage(page);
    await page.getByRole("searchbox").fill("staging");
    await expect(
      page.getByRole("table", { name: words.tableCaption("Acme Inc.") }),
    ).toMatchAriaSnapshot(`
      - table "${words.tableCaption("Acme Inc.")}":
        - rowgroup:
          - row:
            - columnheader "${words.columnName}"
            - columnheader "${words.columnCreated}"
            - columnheader "${words.columnLastUsed}"
            - columnheader "${words.columnActions}"
        - rowgroup:
          - row /Staging Worker/:
            - rowheader /Staging Worker/
            - cell
            - cell
            - cell "${words.actionsFor("Staging Worker")}":
              - button "${words.actionsFor("Staging Worker")}"
    `);
    await button(page, words.actionsFor("Staging Worker")).click();
    await expect(page.getByRole("menu")).toMatchAriaSnapshot(`
      - menu "${words.actionsFor("Staging Worker")}":
        - menuitem "${words.actionDetails}"
        - menuitem "${words.actionEdit}"
        - separator
        - menuitem "${words.actionDelete}"
    `);
    await page.getByRole("menuitem", { name: words.actionDelete }).click();
    await expect(page.getByRole("alertdialog")).toMatchAriaSnapshot(`
      - alertdialog "${words.deleteTitle("Staging Worker")}":
        - heading "${words.deleteTitle("Staging Worker")}"
        - button "${words.cancel}"
        - button "${words.deleteConfirm}"
    `);
  });
});
