import type { Page } from "@playwright/test";

/** One element: what it is, and where and how it is drawn. */
export interface Box {
  readonly element: string;
  /** Its place and size, and each computed property that is not as it is by default; `::before` and the like apart. */
  readonly look: Readonly<Record<string, string>>;
}

/** Waits until nothing moves. Transitions on their way would be compared half done. */
export async function waitForRest(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() =>
    Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
}

/** Where and how all elements under a selector are drawn, in the order of the document. */
export async function readBoxes(page: Page, selector: string): Promise<readonly Box[]> {
  await waitForRest(page);
  return page.evaluate((selector) => {
    // Other names of what is compared anyway, what follows from a size, and the page's language as Chromium keeps it.
    const ALIAS =
      /^--|-(block|inline)(-|$)|^(block|inline)-size$|^-webkit-(border|locale|writing)|^(perspective|transform)-origin$/;
    // Only what a font of many colours, an image, a checkbox, a formula, text in a drawing, a vertical or a justified line would show.
    const MOOT =
      /^(accent-color|dynamic-range-limit|font-palette|image-|interpolate-size|math-|ruby-|text-combine|text-justify|text-orientation|hyphenate-|-webkit-(ruby|text-(combine|orientation))|dominant-baseline|text-anchor)/;
    // Only drawings show these.
    const OF_DRAWINGS =
      /^(clip-rule|color-interpolation|fill|marker|paint-order|shape-rendering|stroke)/;
    // Comes with the font, which is the host's: how its edges are smoothed.
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
      // Times of no animation.
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

/** How two readings differ, an element a line; the first ones only, as one fault moves all that follow. */
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
