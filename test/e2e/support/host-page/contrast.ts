import type { Page } from "@playwright/test";
import { waitForRest } from "./boxes.js";

/**
 * Everything on the page that can't be read or seen as well as WCAG's level AA requires: text below
 * 4.5, and edges of fields, icons, and the focus ring below 3. All colors are mixed as on screen,
 * down to the first opaque background.
 */
export async function findPaleThings(page: Page): Promise<readonly string[]> {
  await waitForRest(page);
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) return ["no canvas"];
    const mix = (colors: readonly string[]): number => {
      canvas.clearRect(0, 0, 1, 1);
      for (const color of colors) {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = Array.from(
        canvas.getImageData(0, 0, 1, 1).data,
        (channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    // The browser's own background, which a color-scheme makes dark.
    const probe = document.createElement("div");
    probe.style.backgroundColor = "Canvas";
    document.body.append(probe);
    const canvasColor = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const getGround = (element: Element | null): readonly string[] => {
      const colors: string[] = [];
      let node = element;
      while (node) {
        colors.unshift(getComputedStyle(node).backgroundColor);
        // A portal is layered on what it covers, which isn't inside any of its parents.
        if (node.matches(".akp-dialog, .akp-menu, .akp-tooltip")) break;
        node = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);
      }
      return [canvasColor, ...colors];
    };
    const faults: string[] = [];
    const demand = (what: string, color: string, on: Element | null, least: number) => {
      const ground = getGround(on);
      const [one, other] = [mix(ground), mix([...ground, color])];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < least - 0.005) faults.push(`${what} ${ratio.toFixed(2)} < ${least}`);
    };
    for (const element of document.querySelectorAll(".akp-root, .akp-root *")) {
      if (!element.checkVisibility({ opacityProperty: true })) continue;
      if (element.closest(":disabled, [aria-disabled=true], .akp-visually-hidden")) continue;
      const name = `${element.getAttribute("class")} “${element.textContent?.slice(0, 24)}”`;
      const style = getComputedStyle(element);
      const hasText = Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (hasText) demand(`text ${name}`, style.color, element, 4.5);
      if (element instanceof SVGElement && element.matches("svg")) {
        const { opacity } = style;
        if (opacity === "1") demand(`icon ${name}`, style.stroke, element.parentElement, 3);
      }
      if (element instanceof HTMLInputElement) {
        demand(`field ${name}`, style.borderTopColor, element.parentElement, 3);
        demand(`value ${name}`, style.color, element, 4.5);
        demand(`hint ${name}`, getComputedStyle(element, "::placeholder").color, element, 4.5);
      }
      if (element.matches(":focus-visible") && style.outlineStyle !== "none") {
        demand(`ring ${name}`, style.outlineColor, element.parentElement, 3);
      }
    }
    return faults;
  });
}
