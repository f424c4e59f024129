import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any tested page has. */
const MAX_STOPS = 80;

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/**
 * Walks with Tab, or with another key, until the focus is on `target`. Each stop along the way must
 * be visible.
 */
export async function walkTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    if ((await target.count()) === 1 && (await hasFocus(target))) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  throw new Error(`After ${MAX_STOPS} stops the focus has not come to ${target}.`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Expects that the focused element has a visible mark, is on screen, and isn't covered. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    // Between the page and the browser's own controls there is a stop without an element.
    if (!element || element === document.body) return null;
    const name = `${element.tagName} “${element.getAttribute("aria-label") ?? element.textContent}”`;
    const isMarked = [element, ...element.querySelectorAll("*")].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(part);
      const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
      const isFilled = part.getAttribute("role") === "menuitem" && !/, 0\)$/.test(backgroundColor);
      return hasOutline || boxShadow !== "none" || isFilled;
    });
    if (!isMarked) return `${name} has the focus, and nothing shows it`;
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
    const isOnScreen = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    if (!isOnScreen) return `${name} has the focus outside of the screen`;
    const top_ = document.elementFromPoint(x, y);
    const isOwn = top_ !== null && (element.contains(top_) || top_.contains(element));
    return isOwn ? null : `${name} has the focus behind ${top_?.outerHTML.slice(0, 80)}`;
  });
  expect(fault).toBeNull();
}
