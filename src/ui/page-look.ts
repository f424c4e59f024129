import { getParent } from "./get-parent.js";

/** What lies below the panel. */
interface Ground {
  /** A CSS color. */
  readonly color: string;
  /** 0 to 1. `NaN`: unknown. */
  readonly luminance: number;
}

/** The lowest contrast of text that WCAG calls readable. */
const READABLE = 4.5;
/** White on a ground that's darker than this, and black on a lighter one, have the higher contrast. */
const MIDDLE = 0.18;

/** The documented theme variables but for text and font, which are copied as they are in use. */
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

/** The luminance of a computed color as WCAG counts it, near enough to tell light from dark. `NaN`: it can't be read. */
export function readLuminance(color: string): number {
  const [first = Number.NaN, second = 0, third = 0] = (
    color.replace(/^color\(\S+|^\w+\(/, "").match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  // Lightness as people see it: the third power of it is luminance.
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

/** What an element lies on: the first opaque background at or around it. `null`: it can't be told. */
export function findGround(element: Element): Ground | null {
  const layers: { readonly color: string; readonly alpha: number }[] = [];
  let ground: Ground = { color: "Canvas", luminance: Number.NaN };
  for (let node: Node | null = element; node; node = getParent(node)) {
    if (!(node instanceof Element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    // A picture or a gradient has no one color.
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
 * Marks the panel's root with the scheme of its ground where the text that it inherits can't be read on it: where a page is
 * dark by its background alone, say.
 */
export function checkInheritedText(root: HTMLElement): void {
  delete root.dataset.scheme;
  const text = readLuminance(getComputedStyle(root).color);
  const { luminance } = findGround(root) ?? { luminance: Number.NaN };
  if (getContrast(text, luminance) < READABLE) {
    root.dataset.scheme = luminance > MIDDLE ? "light" : "dark";
  }
}

/** Gives what floats the look of the panel, wherever in the page that was set, and the page's ground. */
export function copyLook(source: HTMLElement, target: HTMLElement): void {
  const style = getComputedStyle(source);
  const set = (name: string, value: string) => {
    if (value) target.style.setProperty(name, value);
    else target.style.removeProperty(name);
  };
  for (const name of THEME_VARIABLES) set(name, style.getPropertyValue(name));
  // By default font and color are inherited, and a portal's parents are not the panel's.
  if (style.fontFamily) set("--akp-font", style.fontFamily);
  set("--akp-text", style.color);
  const text = readLuminance(style.color);
  target.dataset.scheme = text > MIDDLE ? "dark" : "light";
  target.style.colorScheme = target.dataset.scheme;
  const ground = findGround(source);
  // A ground without a color of its own is the browser's, which follows the scheme.
  const fits = ground !== null && !(getContrast(text, ground.luminance) < READABLE);
  set("--akp-use-ground", fits ? ground.color : "");
}

/** Calls back now, and whenever the look of the page around an element may have changed. Returns how to stop. */
export function followLook(element: HTMLElement, onChange: () => void): () => void {
  const nodes: EventTarget[] = [];
  const observer = new MutationObserver(onChange);
  // Not for the mark that is set on it in answer.
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
    // Not everything that renders a page has it.
    return undefined;
  }
}
