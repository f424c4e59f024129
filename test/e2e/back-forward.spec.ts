import { expect, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { type OwnPageServer, startOwnPage } from "./support/serve-own-page.js";

const { args, ...launchOptions } = browserLaunchOptions();
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...args, "--enable-features=BackForwardCache"],
    // Playwright turns the cache off by default.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

let server: OwnPageServer;
test.beforeAll(async () => {
  server = await startOwnPage();
});
test.afterAll(() => server.close());

interface Report {
  readonly wasKept: boolean;
  readonly texts: string;
  readonly values: readonly string[];
}

test("a page with an uncopied token that comes back from the back-forward cache no longer has it, and says so", async ({
  page,
}) => {
  page.on("dialog", (dialog) => void dialog.accept());
  // Playwright can't follow a page into the cache and back, so the page itself reports what it
  // shows.
  await page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      setTimeout(() => {
        const values = [...document.querySelectorAll("input")].map(({ value }) => value);
        const body = JSON.stringify({ texts: document.body.innerText, values });
        void fetch("/report", { method: "POST", body });
      }, 300);
    });
  });
  await page.goto(server.url);
  await page.getByRole("button", { name: words.emptyCreate }).click();
  await page.getByRole("textbox", { name: words.nameLabel }).fill("Gone by Back");
  await page.getByRole("button", { name: words.create, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: words.revealTitle });
  await dialog.getByRole("button", { name: controls.show.name, exact: true }).click();
  const token = await dialog.getByLabel(words.tokenLabel, { exact: true }).inputValue();
  expect(token).toMatch(/^lp_live_\w{20,}$/);

  await page.goto(`${server.url}/?length=20`);
  await expect(page.getByRole("dialog", { name: "Copy your secret" })).toBeVisible();
  await page.evaluate(() => setTimeout(() => history.back(), 0));
  await expect.poll(() => server.reports.length).toBe(1);

  const { texts, values } = server.reports[0] as Report;
  expect(texts).toContain("Gone by Back");
  expect(texts).toContain(words.statusTokenNotCopied);
  expect(texts).not.toContain(words.revealTitle);
  expect(texts.includes(token.slice(-24, -8)) || values.some((value) => value !== "")).toBe(false);
});
