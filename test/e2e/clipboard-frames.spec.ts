import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { words } from "../../mocks/words.js";
import { refuseCopyCommand } from "./support/clipboard.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const OUTER = "http://127.0.0.1:4100";
const INNER = "http://localhost:4100";
const INSECURE = "http://insecure.test:4100";

/** Opens a page of another origin with the panel in an iframe, and creates a key there. */
async function createInFrame(page: Page, outer: string, allow: string): Promise<FrameLocator> {
  await serveOwnPage(page, INNER);
  await page.route(`${outer}/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title><button>Outside</button><textarea aria-label="Paste here"></textarea>
        <iframe title="Keys" allow="${allow}" width="900" height="700" src="${INNER}/"></iframe>`,
    }),
  );
  await page.goto(outer);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: words.emptyCreate }).click();
  await frame.getByRole("textbox", { name: words.nameLabel }).fill("Framed");
  await frame.getByRole("button", { name: words.create, exact: true }).click();
  await expect(frame.getByRole("dialog", { name: words.revealTitle })).toBeVisible();
  return frame;
}

/** What the user reads, presses, and then has if the browser didn't copy. */
async function expectCopyByHand(page: Page, frame: FrameLocator): Promise<void> {
  const dialog = frame.getByRole("dialog", { name: words.revealTitle });
  await expect(dialog.locator(".akp-token-result")).toHaveText(words.copyFailed("Ctrl+C"));
  const field = dialog.getByLabel(words.tokenLabel, { exact: true });
  await expect(field).not.toHaveAttribute("type", "password");
  await expect(field).toBeFocused();
  const token = await field.inputValue();
  await page.keyboard.press("Control+C");
  await expect(dialog.locator(".akp-token-result")).toHaveText(words.copiedByHand);
  await dialog.getByRole("button", { name: words.done }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole("textbox", { name: "Paste here" }).focus();
  await page.keyboard.press("Control+V");
  await expect(page.getByRole("textbox", { name: "Paste here" })).toHaveValue(token);
  expect(token).toMatch(/^lp_live_\w{20,}$/);
}

const copyIn = (frame: FrameLocator) =>
  frame.getByRole("button", { name: words.copy, exact: true });

/** Whether the panel's document has a clipboard at all, even if writing to it fails. */
function hasClipboard(page: Page): Promise<boolean> {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(INNER));
  if (!frame) throw new Error("The panel's frame has not loaded.");
  return frame.evaluate(() => isSecureContext && "clipboard" in navigator);
}

test("in an iframe that can't copy at all, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  const frame = await createInFrame(page, OUTER, "");
  expect(await hasClipboard(page)).toBe(true);
  await copyIn(frame).click();
  await expectCopyByHand(page, frame);
});

for (const [name, outer, allow] of [
  ["in an iframe that may write to the clipboard", OUTER, "clipboard-write"],
  ["in an iframe that may not write to the clipboard", OUTER, ""],
  ["in an iframe of an insecure page, where there is no clipboard", INSECURE, "clipboard-write"],
] as const) {
  test(`${name}, Copy copies`, async ({ page }) => {
    const frame = await createInFrame(page, outer, allow);
    await copyIn(frame).click();
    await expect(frame.locator(".akp-token-result")).toHaveText(words.copied);
    const token = await frame.getByLabel(words.tokenLabel, { exact: true }).inputValue();
    await frame.getByRole("button", { name: words.done }).click();
    await page.getByRole("textbox", { name: "Paste here" }).focus();
    await page.keyboard.press("Control+V");
    await expect(page.getByRole("textbox", { name: "Paste here" })).toHaveValue(token);
  });
}

test("in an iframe of an insecure page that blocks the older command too, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  const frame = await createInFrame(page, INSECURE, "clipboard-write");
  expect(await hasClipboard(page)).toBe(false);
  await copyIn(frame).click();
  await expectCopyByHand(page, frame);
});

test("if the focus is outside of the panel's frame, which can't copy then, the token is selected and Ctrl+C copies it", async ({
  page,
}) => {
  await refuseCopyCommand(page);
  const frame = await createInFrame(page, OUTER, "clipboard-write");
  await page.getByRole("button", { name: "Outside" }).focus();
  await copyIn(frame).evaluate((button) => (button as HTMLButtonElement).click());
  await expectCopyByHand(page, frame);
});
