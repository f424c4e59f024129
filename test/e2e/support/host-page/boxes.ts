import type { Page } from "@playwright/test";

/** One element: what it is, and where and how it is drawn. */
export interface Box {
  readonly element: string;
  readonly look: Readonly<Record<string, string>>;
}

/** Where and how all elements under a selector are drawn, in the order of the document. */
export async function readBoxes(page: Page, selector: string): Promise<readonly Box[]> {
  await page.mouse.move(1, 1);
  // Transitions and images on their way would be compared half done.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((it) => it.finished.catch(() => undefined))),
  );
  return page.evaluate((selector) => {
    const PROPERTIES = [
      "display",
      "position",
      "boxSizing",
      "color",
      "backgroundColor",
      "fontSize",
      "fontWeight",
      "fontStyle",
      "lineHeight",
      "letterSpacing",
      "textTransform",
      "textAlign",
      "textDecorationLine",
      "textIndent",
      "whiteSpace",
      "paddingTop",
      "paddingRight",
      "paddingBottom",
      "paddingLeft",
      "marginTop",
      "marginRight",
      "marginBottom",
      "marginLeft",
      "borderTopWidth",
      "borderRightWidth",
      "borderBottomWidth",
      "borderLeftWidth",
      "borderTopColor",
      "borderTopStyle",
      "borderTopLeftRadius",
      "boxShadow",
      "opacity",
      "listStyleType",
      "cursor",
      "verticalAlign",
      "outlineStyle",
      "fill",
      "stroke",
      "visibility",
      "overflowX",
      "zIndex",
      "transform",
      "backgroundImage",
    ] as const;
    const round = (value: number) => String(Math.round(value * 4) / 4);
    const all = Array.from(document.querySelectorAll(selector)).flatMap((root) => [
      root,
      ...root.querySelectorAll("*"),
    ]);
    return all.map((element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      // A page scrolls as far as it is long, and that is the host's affair: dialogs lie in the screen, all else in its root.
      const menu = element.closest("[data-radix-popper-content-wrapper]");
      const parent = menu ?? (element.closest(".akp-portal") ? null : element.closest(selector));
      const base = parent?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const look: Record<string, string> = {
        x: round(x - base.x),
        y: round(y - base.y),
        width: round(width),
        height: round(height),
      };
      for (const name of PROPERTIES) look[name] = style[name];
      // Neither shapes in a drawing nor elements without a box show these, and Radix's own wrapper of a menu has only a place.
      const isShape = element instanceof SVGElement && element.ownerSVGElement !== null;
      if (isShape || !element.hasAttribute("class")) {
        for (const name of ["boxSizing", "borderTopStyle", "borderTopColor", "color", "transform"])
          look[name] = "";
      }
      // The entries of a closed choice are not drawn.
      const isUndrawn = element instanceof HTMLOptionElement || style.display === "contents";
      if (isUndrawn || style.display === "none") look.y = "";
      const classes = element.getAttribute("class") ?? "";
      return { element: `${element.tagName.toLowerCase()}.${classes.replaceAll(" ", ".")}`, look };
    });
  }, selector);
}

/** How two drawings differ, an element a line; the first ones only, as one fault moves all that follow. */
export function compareBoxes(expected: readonly Box[], found: readonly Box[]): readonly string[] {
  const differences = expected.flatMap(({ element, look }, index) => {
    const other = found[index];
    if (other?.element !== element) return [`${element}: ${other?.element ?? "missing"}`];
    const changed = Object.keys(look).filter((name) => look[name] !== other.look[name]);
    if (changed.length === 0) return [];
    const values = changed.map((name) => `${name} ${look[name]} → ${other.look[name]}`);
    return [`${element}: ${values.join(", ")}`];
  });
  if (found.length > expected.length) differences.push(`${found.length - expected.length} more`);
  return differences.slice(0, 12);
}
