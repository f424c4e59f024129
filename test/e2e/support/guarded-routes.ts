import { expect, type Page, test } from "@playwright/test";
import { words } from "../../../mocks/words.js";
import { answerDialog } from "./dialogs.js";
import { type ExampleApp, setUpExample } from "./example-app.js";
import { keepLog } from "./page-log.js";
import { panelOn } from "./panel.js";

const QUESTION = "The new token has not been copied yet. Leave this page anyway?";

/**
 * Opens the app's first page, goes to the one with the panel, and creates a key there. Returns its
 * token.
 */
async function createKey(page: Page, app: ExampleApp): Promise<string> {
  const origin = new URL(app.url).origin;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  await page.goto(app.url);
  await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
  await page.getByRole("link", { name: "API keys" }).click();
  const panel = panelOn(page);
  await page.getByRole("button", { name: words.emptyCreate }).click();
  await panel.createDialog.getByRole("textbox", { name: words.nameLabel }).fill("CRM Sync");
  await page.keyboard.press("Enter");
  await expect(panel.revealDialog).toBeVisible();
  return panel.token.inputValue();
}

/**
 * The ways out of a page that a router sees. Links are behind the dialog, out of a pointer's reach
 * but not of code's.
 */
const WAYS = {
  "by Back": (page: Page) => page.evaluate(() => history.back()),
  "by a link": (page: Page) =>
    page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>("nav a")];
      links.find(({ textContent }) => textContent === "Overview")?.click();
    }),
} as const;

/** Tests a router's recipe on the built example with that name. */
export function testGuardedRoutes(name: "next-app" | "react-router-app"): void {
  // Unlike the server's, so that hydration would notice anything that depends on them.
  test.use({ timezoneId: "Asia/Tokyo", colorScheme: "dark" });
  const app = setUpExample(name);

  for (const [how, leave] of Object.entries(WAYS)) {
    test(`leaving ${how} asks while the token isn't copied; a user who stays still has it, and one who returns is offered it again`, async ({
      page,
    }) => {
      const log = await keepLog(page);
      const token = await createKey(page, app);
      const panel = panelOn(page);

      for (const _time of ["once", "and again"]) {
        const asked = await answerDialog(page, () => leave(page), "dismiss");
        expect(asked.message()).toBe(QUESTION);
        await expect(page).toHaveURL(/\/keys$/);
        await expect(panel.token).toHaveValue(token);
      }

      await answerDialog(page, () => leave(page), "accept");
      await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
      await expect(panel.revealDialog).toBeHidden();

      await page.getByRole("link", { name: "API keys" }).click();
      // Next.js keeps the page that was left, hidden: its reveal is as it was.
      if (name === "next-app") await expect(panel.revealDialog).toBeVisible();
      else await expect(panel.revealDialog).toContainText(words.revealAgain);
      await expect(panel.token).toHaveValue(token);
      expect(log.entries).toEqual([]);
    });

    test(`leaving ${how} asks nothing once the token is copied`, async ({ page }) => {
      const log = await keepLog(page);
      await createKey(page, app);
      const { revealDialog } = panelOn(page);
      await revealDialog.getByRole("button", { name: words.copy, exact: true }).click();
      await expect(revealDialog.locator(".akp-token-result")).toHaveText(words.copied);
      const asked: string[] = [];
      page.on("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.accept();
      });
      await leave(page);
      await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
      expect(asked).toEqual([]);
      expect(log.entries).toEqual([]);
    });
  }

  test("the page with the panel is rendered on the server and hydrated without a console message", async ({
    page,
  }) => {
    const html = await (await fetch(`${app.url.replace("localhost", "127.0.0.1")}/keys`)).text();
    expect(html).toContain("akp-root");
    expect(html).toContain(words.heading);
    const log = await keepLog(page);
    await page.goto(`${app.url}/keys`);
    await expect(page.getByRole("button", { name: words.emptyCreate })).toBeVisible();
    expect(log.entries).toEqual([]);
  });
}
