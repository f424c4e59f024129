import type { Page } from "@playwright/test";

/** One element: what it is, and where and how it's drawn. */
export interface Box {
  readonly element: string;
  /**
   * Its place and size, and each computed property that differs from the default; `::before` and
   * other pseudo-elements apart.
   */
  readonly look: Readonly<Record<string, string>>;
}

/** Waits until nothing moves. Otherwise it would compare transitions halfway through. */
export async function waitForRest(page: Page): Promise<void> {
  // A tooltip goes away soon after the pointer.
  if ((await page.getByRole("tooltip").count()) === 0) await page.mouse.move(1, 1);
  await page.evaluate(() =>
    Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
}

/** Where and how all elements under a selector are drawn, in document order. */
export async function readBoxes(page: Page, selector: string): Promise<readonly Box[]> {
  await waitForRest(page);
  return page.evaluate((selector) => {
    // Aliases of what's compared anyway, what follows from a size, and the page's language as
    // Chromium keeps it.
    const ALIAS =
      /^--|-(block|inline)(-|$)|^(block|inline)-size$|^-webkit-(border|locale|writing)|^(perspective|transform)-origin$/;
    // Only visible with color fonts, images, checkboxes, formulas, text in drawings, or vertical or
    // justified lines.
    const MOOT =
      /^(accent-color|dynamic-range-limit|font-palette|image-|interpolate-size|math-|ruby-|text-combine|text-justify|text-orientation|hyphenate-|-webkit-(ruby|text-(combine|orientation))|dominant-baseline|text-anchor)/;
    // Only visible in drawings.
    const OF_DRAWINGS =
      /^(clip-rule|color-interpolation|fill|marker|paint-order|shape-rendering|stroke)/;
    // Comes with the host's font: how its edges are smoothed.
    const OF_THE_FONT = /^-webkit-font-smoothing$/;
    const round = (value: number) => String(Math.round(value * 4) / 4);
    const blank = document.createElement("div");
    blank.style.all = "initial";
    document.body.append(blank);
    const defaults = getComputedStyle(blank);
    const names = Array.from(defaults).filter(
      (name) => ![ALIAS, MOOT, OF_THE_FONT].some((pattern) => pattern.test(name)),
    );
    const initial = names.map((name) => defaults.getPropertyValue(name));

    const readStyle = (element: Element, pseudo = "") => {
      const style = getComputedStyle(element, pseudo || null);
      const look: Record<string, string> = {};
      names.forEach((name, index) => {
        const value = style.getPropertyValue(name);
        if (OF_DRAWINGS.test(name) && !(element instanceof SVGElement)) return;
        if (value !== initial[index]) look[`${pseudo} ${name}`.trim()] = value;
      });
      if (style.animationName !== "none") return look;
      // The times of no animation.
      for (const name of Object.keys(look)) if (name.includes("animation-")) delete look[name];
      return look;
    };
    const readPseudo = (element: Element, pseudo: string) =>
      getComputedStyle(element, pseudo).content === "none" ? {} : readStyle(element, pseudo);

    const boxes = Array.from(document.querySelectorAll(selector))
      .flatMap((root) => [root, ...root.querySelectorAll("*")])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const classes = element.getAttribute("class") ?? "";
        return {
          element: `${element.tagName.toLowerCase()}.${classes.replaceAll(" ", ".")}`,
          look: {
            "its x": round(x),
            "its y": round(y),
            "its width": round(width),
            "its height": round(height),
            ...readStyle(element),
            ...readPseudo(element, "::before"),
            ...readPseudo(element, "::after"),
            ...(element instanceof HTMLInputElement && readStyle(element, "::placeholder")),
          },
        };
      });
    blank.remove();
    return boxes;
  }, selector);
}

/**
 * How two readings differ, one element per line. Only the first ones, because one fault moves
 * everything after it.
 */
export function compareBoxes(expected: readonly Box[], found: readonly Box[]): readonly string[] {
  const differences = expected.flatMap(({ element, look }, index) => {
    const other = found[index];
    if (other?.element !== element) return [`${element}: ${other?.element ?? "missing"}`];
    const names = [...new Set([...Object.keys(look), ...Object.keys(other.look)])];
    const changed = names.filter((name) => look[name] !== other.look[name]);
    if (changed.length === 0) return [];
    const values = changed.map((name) => `${name} ${look[name]} → ${other.look[name]}`);
    return [`${element}: ${values.join(", ")}`];
  });
  if (found.length > expected.length) differences.push(`${found.length - expected.length} more`);
  return differences.slice(0, 5);
}
