import { type RefObject, useEffect } from "react";
import { reportMissingStyles } from "./report-missing-styles.js";
import { getParent } from "./shadow-dom.js";

/** The background that the panel is on. */
interface Ground {
  /** A CSS color. */
  readonly color: string;
  /** 0 to 1. `NaN`: unknown. */
  readonly luminance: number;
}

/** The lowest contrast of text that WCAG considers readable. */
const READABLE = 4.5;
/** On a darker ground than this, white has the higher contrast; on a lighter one, black. */
const MIDDLE = 0.18;

const GROUND = "--akp-use-ground";

/** The documented theme variables except text and font, which are copied from the computed style. */
const THEME_VARIABLES = [
  "--akp-accent",
  "--akp-surface",
  "--akp-muted",
  "--akp-border",
  "--akp-danger",
  "--akp-focus",
  "--akp-radius",
  "--akp-space",
  "--akp-z-index",
] as const;

/** The WCAG luminance of a computed color, close enough to tell light from dark. `NaN`: unreadable. */
export function readLuminance(color: string): number {
  const [first = Number.NaN, second = 0, third = 0] = (
    color.replace(/^color\(\S+|^\w+\(/, "").match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  // Perceived lightness: its third power is the luminance.
  if (/^okl/.test(color)) return first ** 3;
  if (/^l/.test(color)) return ((first + 16) / 116) ** 3;
  const [red, green, blue] = [first, second, third].map((part) => {
    const value = /^rgb/.test(color) ? part / 255 : part;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readAlpha(color: string): number {
  const alpha = /(?:\/|^rgba\(.*,)\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? Number(/\d/.test(color)) : Number(alpha);
}

function getContrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What an element is on: the first opaque background at or around it. `null`: unknown. */
export function findGround(element: Element): Ground | null {
  const layers: { readonly color: string; readonly alpha: number }[] = [];
  let ground: Ground = { color: "Canvas", luminance: Number.NaN };
  for (let node: Node | null = element; node; node = getParent(node)) {
    if (!(node instanceof Element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    // An image or a gradient has no single color.
    if (backgroundImage && backgroundImage !== "none") return null;
    const alpha = readAlpha(backgroundColor);
    if (alpha === 1) {
      ground = { color: backgroundColor, luminance: readLuminance(backgroundColor) };
      break;
    }
    if (alpha > 0) layers.unshift({ color: backgroundColor, alpha });
  }
  return layers.reduce(
    (below, { color, alpha }) => ({
      color: `color-mix(in srgb, rgb(from ${color} r g b / 1) ${alpha * 100}%, ${below.color})`,
      luminance: alpha * readLuminance(color) + (1 - alpha) * below.luminance,
    }),
    ground,
  );
}

/**
 * Marks the panel's root with the scheme of its ground if the inherited text isn't readable on it: on a page that's dark only
 * by its background, for example.
 */
export function checkInheritedText(root: HTMLElement): void {
  delete root.dataset.scheme;
  const text = readLuminance(getComputedStyle(root).color);
  const { luminance } = findGround(root) ?? { luminance: Number.NaN };
  if (getContrast(text, luminance) < READABLE) {
    root.dataset.scheme = luminance > MIDDLE ? "light" : "dark";
  }
}

/** Tells the stylesheet what the panel is on, for what covers other parts of it. */
function setGround(root: HTMLElement): void {
  const color = findGround(root)?.color ?? "";
  // Setting it again would call back whoever follows the look.
  if (root.style.getPropertyValue(GROUND) === color) return;
  if (color) root.style.setProperty(GROUND, color);
  else root.style.removeProperty(GROUND);
}

/** Gives a portal the look of the panel, wherever on the page that was set, and the ground of the page. */
export function copyLook(source: HTMLElement, target: HTMLElement): void {
  const style = getComputedStyle(source);
  const set = (name: string, value: string) => {
    if (value) target.style.setProperty(name, value);
    else target.style.removeProperty(name);
  };
  for (const name of THEME_VARIABLES) set(name, style.getPropertyValue(name));
  // By default, font and color are inherited, and a portal has other parents than the panel.
  if (style.fontFamily) set("--akp-font", style.fontFamily);
  set("--akp-text", style.color);
  const text = readLuminance(style.color);
  target.dataset.scheme = text > MIDDLE ? "dark" : "light";
  target.style.colorScheme = target.dataset.scheme;
  const ground = findGround(source);
  // A ground without a color is the browser's, which follows the scheme.
  const fits = ground !== null && !(getContrast(text, ground.luminance) < READABLE);
  set(GROUND, fits ? ground.color : "");
}

/** Calls back now, and whenever the look of the page around an element may have changed. Returns a function that stops it. */
export function followLook(element: HTMLElement, onChange: () => void): () => void {
  const nodes: EventTarget[] = [];
  const observer = new MutationObserver(onChange);
  // Ignores the mark that `onChange` sets on it.
  observer.observe(element, { attributeFilter: ["class", "style", "data-theme"] });
  for (let node = getParent(element); node; node = getParent(node)) {
    nodes.push(node);
    if (node instanceof Element) observer.observe(node, { attributes: true });
  }
  const handleTransitionEnd = ({ target }: Event) => {
    if (target && nodes.includes(target)) onChange();
  };
  const systemScheme = matchSystemScheme();
  document.addEventListener("transitionend", handleTransitionEnd);
  systemScheme?.addEventListener?.("change", onChange);
  onChange();
  return () => {
    observer.disconnect();
    document.removeEventListener("transitionend", handleTransitionEnd);
    systemScheme?.removeEventListener?.("change", onChange);
  };
}

function matchSystemScheme(): MediaQueryList | undefined {
  try {
    return matchMedia("(prefers-color-scheme: dark)");
  } catch {
    // Some environments don't have it.
    return undefined;
  }
}

/** Keeps the panel readable on the page it's on, and reports a missing stylesheet to developers. */
export function usePageLook(
  rootRef: RefObject<HTMLElement | null>,
  theme: "light" | "dark" | "auto" | "host" = "host",
): void {
  // Styles and colors can be read only from the mounted page.
  useEffect(() => {
    const root = rootRef.current;
    return root ? reportMissingStyles(root) : undefined;
  }, [rootRef]);

  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    const check = () => {
      if (theme === "host") checkInheritedText(root);
      setGround(root);
    };
    const stop = followLook(root, check);
    // Some changes fire no event, such as a stylesheet that loads late. The next interaction catches up.
    root.addEventListener("pointerenter", check);
    root.addEventListener("focusin", check);
    return () => {
      stop();
      root.removeEventListener("pointerenter", check);
      root.removeEventListener("focusin", check);
      delete root.dataset.scheme;
      root.style.removeProperty(GROUND);
    };
  }, [rootRef, theme]);
}
