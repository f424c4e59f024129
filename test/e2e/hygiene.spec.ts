import { expect, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { allowClipboard } from "./support/clipboard.js";
import { setUpHost } from "./support/host.js";
import { keepLog } from "./support/page-log.js";
import { createKey, openPanel, panelOn, pressInReveal } from "./support/panel.js";
import { findTokenTraces } from "./support/token-traces.js";

const host = setUpHost();

test("the strict policy is never violated and the console stays empty, from the first page to the last delete", async ({
  page,
}) => {
  const log = await keepLog(page);
  await allowClipboard(page, host);
  const response = await page.goto(host.url);
  expect(response?.headers()["content-security-policy"]).toContain(
    "style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  await page.getByRole("link", { name: "Developer Keys", exact: true }).click();
  const panel = panelOn(page);
  await expect(panel.names).toHaveCount(5);

  await createKey(panel, "Under the policy");
  await pressInReveal(panel, words.done);
  await pressInReveal(panel, words.leaveStay);
  await pressInReveal(panel, controls.show.name);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  await page.keyboard.press("Escape");
  await panel.search.fill("policy");
  await expect(panel.names).toHaveCount(1);
  await panel.menu("Under the policy").click();
  await panel.menuItem(words.actionEdit).click();
  await panel.editDialog
    .getByRole("textbox", { name: words.nameLabel })
    .fill("Under a strict policy");
  await page.keyboard.press("Enter");
  await expect(panel.names).toHaveText(["Under a strict policy"]);
  await panel.columnHeader(words.columnName).getByRole("button").click();
  await panel.row("Under a strict policy").locator("time").first().hover();
  await expect(page.getByRole("tooltip")).toBeVisible();
  await page.mouse.move(0, 0);
  await panel.menu("Under a strict policy").click();
  await panel.menuItem(words.actionDelete).click();
  await panel.deleteDialog.getByRole("button", { name: words.deleteConfirm }).click();
  await expect(panel.deleteDialog).toBeHidden();
  await page.getByRole("button", { name: words.dismiss }).click();
  await page.getByRole("combobox", { name: "Workspace" }).selectOption("Globex");
  await expect(panel.names).toHaveCount(2);
  await page.getByRole("combobox", { name: "Role" }).selectOption("viewer");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await page.getByRole("link", { name: "Authorization", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Authorization" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Authorization" })).toBeVisible();

  expect(log.entries).toEqual([]);
});

test("a policy violation and a console message would be noticed", async ({ page }) => {
  const log = await keepLog(page);
  await page.goto(host.url);
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  await page.evaluate(() => {
    console.warn("hello");
    document.head.append(Object.assign(document.createElement("style"), { textContent: "a{}" }));
  });
  await expect.poll(() => log.entries.join("\n")).toContain("policy: style-src-elem inline");
  expect(log.entries.join("\n")).toContain("warning: hello");
});

test("the panel's first render has no style attributes", async ({ page }) => {
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { styledFromTheStart: found });
    // At the time of an element's insertion its attributes are those of its first render.
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (!(node instanceof Element)) continue;
        const added = [node, ...node.querySelectorAll("*")];
        const styled = added.filter((element) => element.hasAttribute("style"));
        found.push(
          ...styled
            .filter((element) => element.closest(".akp-root"))
            .map((element) => element.outerHTML),
        );
      }
    }).observe(document, { childList: true, subtree: true });
  });
  const panel = await openPanel(page, host);
  await panel.createButton.click();
  await expect(panel.createDialog).toBeVisible();
  const styled = await page.evaluate(
    () => (window as unknown as { styledFromTheStart: string[] }).styledFromTheStart,
  );
  expect(styled.filter((markup) => !markup.includes("role="))).toEqual([]);
});

test("the token is nowhere on the page but in its own field, and nowhere at all once that is closed", async ({
  page,
}) => {
  await allowClipboard(page, host);
  const panel = await openPanel(page, host);
  const token = await createKey(panel, "Leaves no trace");
  expect(await findTokenTraces(page, token)).toEqual(["field Token"]);
  await expect(panel.token).toHaveAttribute("type", "password");
  await expect(panel.token).toHaveAttribute("autocomplete", "off");
  await expect(panel.token).not.toHaveAttribute("value");
  expect(await panel.token.evaluate((element) => element.closest("form"))).toBeNull();

  await pressInReveal(panel, controls.show.name);
  expect(await findTokenTraces(page, token)).toEqual(["field Token"]);
  await pressInReveal(panel, words.done);
  expect(await findTokenTraces(page, token)).toEqual(["field Token"]);
  await pressInReveal(panel, words.leaveStay);
  await pressInReveal(panel, words.copy);
  await expect(panel.status).toContainText(words.copied);
  expect(await findTokenTraces(page, token)).toEqual(["field Token"]);

  await pressInReveal(panel, words.done);
  await expect(panel.revealDialog).toBeHidden();
  expect(await findTokenTraces(page, token)).toEqual([]);
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByText("had its token copied")).toBeVisible();
  expect(await findTokenTraces(page, token)).toEqual([]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Acme Inc." })).toBeVisible();
  expect(await findTokenTraces(page, token)).toEqual([]);
});

test("only the response to the create ever carries the token", async ({ page }) => {
  await allowClipboard(page, host);
  const sent: string[] = [];
  page.on("request", (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  const panel = await openPanel(page, host);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  const token = await createKey(panel, "Sent nowhere");
  const headers = (await answered).headers();
  expect(headers["cache-control"]).toContain("no-store");
  await pressInReveal(panel, words.copy);
  await pressInReveal(panel, words.done);
  await expect(panel.names.first()).toHaveText("Sent nowhere");
  await page.reload();
  await expect(panel.names.first()).toHaveText("Sent nowhere");

  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((request) => request.includes(token))).toEqual([]);
});
