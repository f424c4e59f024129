import type { Page } from "@playwright/test";

/**
 * What doesn't fit on the page as it is now: texts that overflow the screen or their control, and
 * boxes that cut them off.
 */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  await page.evaluate(() =>
    Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
  return page.evaluate(() => {
    const faults: string[] = [];
    const isHidden = (element: Element) =>
      element.closest(".akp-visually-hidden") !== null ||
      getComputedStyle(element).clipPath.startsWith("inset");
    const tell = (element: Element, problem: string) =>
      faults.push(
        `${element.className} ${problem}: ${element.textContent?.trim().slice(0, 60) ?? ""}`,
      );
    if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
    for (const root of document.querySelectorAll(".akp-root")) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !text.textContent?.trim() || isHidden(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, width } = range.getBoundingClientRect();
        if (width === 0 || parent.closest("th")?.clientWidth === 1) continue;
        if (left < -0.5 || right > innerWidth + 0.5) tell(parent, "leaves the screen");
        const control = parent
          .closest("button, a, [role=menuitem], th, td")
          ?.getBoundingClientRect();
        if (
          control &&
          control.width > 0 &&
          (left < control.left - 0.5 || right > control.right + 0.5)
        ) {
          tell(parent, "leaves its control");
        }
      }
      for (const element of root.querySelectorAll<HTMLElement>("*")) {
        if (element instanceof HTMLInputElement || isHidden(element)) continue;
        const { overflowX, textOverflow } = getComputedStyle(element);
        if (overflowX === "visible" && textOverflow === "clip") continue;
        if (element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
          tell(element, "is cut off");
        }
      }
      const placeholder = root.querySelector<HTMLInputElement>("input[placeholder]");
      if (placeholder?.value === "" && placeholder.checkVisibility()) {
        const context = document.createElement("canvas").getContext("2d");
        const style = getComputedStyle(placeholder);
        if (context) context.font = style.font;
        const room =
          placeholder.clientWidth -
          Number.parseFloat(style.paddingLeft) -
          Number.parseFloat(style.paddingRight);
        const width = context?.measureText(placeholder.placeholder).width ?? 0;
        if (width > room) tell(placeholder, `has no room for “${placeholder.placeholder}”`);
      }
    }
    return faults;
  });
}
