import { expect, type Locator, type Page, test } from "@playwright/test";
import { controls, words } from "../../mocks/words.js";
import { readClipboard } from "./support/clipboard.js";
import { walkTo } from "./support/keyboard.js";
import { makeToken, type TokenShape } from "./support/long-token.js";
import { serveOwnPage } from "./support/serve-own-page.js";

const ORIGIN = "http://localhost:4200";

const TOKENS: readonly { readonly length: number; readonly shape: TokenShape }[] = [
  { length: 20, shape: "unbroken" },
  { length: 4096, shape: "unbroken" },
  { length: 4096, shape: "dotted" },
];
const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

interface Reveal {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly result: Locator;
  press(label: string): Promise<void>;
}

async function openReveal(
  page: Page,
  length: number,
  shape: TokenShape,
  dir = "ltr",
): Promise<Reveal> {
  await serveOwnPage(page, ORIGIN);
  await page.goto(`${ORIGIN}/?length=${length}&shape=${shape}&dir=${dir}`);
  const dialog = page.getByRole("dialog", { name: "Copy your secret" });
  await expect(dialog).toBeVisible();
  return {
    dialog,
    field: dialog.getByLabel(words.tokenLabel, { exact: true }),
    result: dialog.locator(".akp-token-result"),
    press: (label) => dialog.getByRole("button", { name: label, exact: true }).click(),
  };
}

/**
 * What's wrong with the dialog's layout: parts outside of it or over each other, or sideways
 * scrolling; in words.
 */
function findLayoutFaults({ dialog }: Reveal): Promise<string[]> {
  return dialog.evaluate(async (element) => {
    await Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
    if (element.scrollWidth > element.clientWidth) faults.push("the dialog scrolls sideways");
    const outer = element.getBoundingClientRect();
    if (outer.left < 0 || outer.right > innerWidth)
      faults.push("the dialog is wider than the page");
    if (outer.top < 0 || outer.bottom > innerHeight)
      faults.push("the dialog is higher than the page");
    // What has been scrolled under the dialog's footer isn't visible there.
    const readBox = (part: Element) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const scroller = part.closest(".akp-dialog-body");
      if (!scroller || getComputedStyle(scroller).overflowY !== "auto") {
        return { left, right, top, bottom };
      }
      const clip = scroller.getBoundingClientRect();
      return {
        ...{ left, right },
        top: Math.min(Math.max(top, clip.top), clip.bottom),
        bottom: Math.max(Math.min(bottom, clip.bottom), clip.top),
      };
    };
    type Box = ReturnType<typeof readBox>;
    // Padding keeps texts clear of the × beside them, so only compare boxes with an edge.
    const parts = [
      ...element.querySelectorAll("button, input, textarea, code, .akp-token-result"),
    ].map((part) => ({ name: `${part.tagName} “${part.textContent}”`, box: readBox(part) }));
    for (const { name, box } of parts) {
      const isInside = box.left >= outer.left && box.right <= outer.right;
      if (!isInside) faults.push(`${name} stands out of the dialog`);
    }
    const isOver = (a: Box, b: Box) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    for (const [index, one] of parts.entries()) {
      const covered = parts.slice(index + 1).filter((other) => isOver(one.box, other.box));
      faults.push(...covered.map((other) => `${one.name} and ${other.name} overlap`));
    }
    return faults;
  });
}

function readSelection({ field }: Reveal): Promise<string> {
  return field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
}

async function allow(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
}

for (const { length, shape } of TOKENS) {
  const token = makeToken(length, shape);
  for (const viewport of SIZES) {
    test(`a token of ${length} characters, ${shape}, fits at ${viewport.width} px, hidden and shown, and Copy copies all of it`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await allow(page);
      const reveal = await openReveal(page, length, shape);
      expect(await findLayoutFaults(reveal)).toEqual([]);
      const hidden = await reveal.dialog.boundingBox();
      await reveal.press(controls.show.name);
      await expect(reveal.field).not.toHaveAttribute("type", "password");
      expect(await findLayoutFaults(reveal)).toEqual([]);
      // Only what needs more lines takes them.
      if (length <= 20) expect(await reveal.dialog.boundingBox()).toEqual(hidden);

      await reveal.press(words.copy);
      await expect(reveal.result).toHaveText(words.copied);
      expect(await readClipboard(page)).toBe(token);
      expect(await findLayoutFaults(reveal)).toEqual([]);
    });
  }

  test(`a token of ${length} characters, ${shape}, is selected and copied by keyboard alone`, async ({
    page,
  }) => {
    await allow(page);
    const reveal = await openReveal(page, length, shape);
    await walkTo(
      page,
      reveal.dialog.getByRole("button", { name: controls.show.name, exact: true }),
    );
    await page.keyboard.press("Enter");
    await walkTo(page, reveal.field);
    await page.keyboard.press("Control+A");
    expect(await readSelection(reveal)).toBe(token);
    await page.keyboard.press("Control+C");
    await expect(reveal.result).toHaveText(words.copiedByHand);
    expect(await readClipboard(page)).toBe(token);
    await page.keyboard.press("Escape");
    await expect(reveal.dialog).toBeHidden();
  });
}

test("on a right-to-left page the token still runs from left to right, from its beginning", async ({
  page,
}) => {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    const reveal = await openReveal(page, 4096, "dotted", "rtl");
    await expect(reveal.dialog).toHaveCSS("direction", "rtl");
    await reveal.press(controls.show.name);
    await expect(reveal.field).toHaveCSS("direction", "ltr");
    expect(await reveal.field.evaluate((element) => element.scrollLeft)).toBe(0);
    await expect(reveal.dialog.locator("code")).toHaveCSS("direction", "ltr");
    expect(await findLayoutFaults(reveal)).toEqual([]);
  }
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test("a tap puts the caret into a token that's shown, and the menu's Select all and Copy take all of it", async ({
    page,
  }) => {
    await allow(page);
    const reveal = await openReveal(page, 4096, "dotted");
    await reveal.dialog.getByRole("button", { name: controls.show.name, exact: true }).tap();
    await expect(reveal.field).not.toHaveAttribute("type", "password");
    await reveal.field.tap();
    await expect(reveal.field).toBeFocused();
    await expect(reveal.field).toHaveCSS("user-select", /auto|text/);
    expect(await findLayoutFaults(reveal)).toEqual([]);

    // The system draws the menu, out of the test's reach; these are the commands behind its two
    // entries.
    const session = await page.context().newCDPSession(page);
    const choose = (command: string) =>
      session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: [command] });
    await choose("selectAll");
    expect(await readSelection(reveal)).toBe(makeToken(4096, "dotted"));
    await choose("copy");
    await expect(reveal.result).toHaveText(words.copiedByHand);
    expect(await readClipboard(page)).toBe(makeToken(4096, "dotted"));
  });
});
