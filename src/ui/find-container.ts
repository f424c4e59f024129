import { getParent } from "./get-parent.js";

/** What holds the focus, or lies above the page: whatever is mounted outside of it cannot be reached. */
const LAYERS = [
  "dialog",
  "[role=dialog]",
  "[role=alertdialog]",
  "[aria-modal=true]",
  "[popover]",
  ":fullscreen",
  // A modal of Material without a dialog in it, and react-focus-lock.
  ".MuiModal-root > [tabindex='-1']",
  "[data-focus-lock-disabled=false]",
];

function isLayer(element: Element): boolean {
  return LAYERS.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

/**
 * Where dialogs and menus have to be mounted to be reached: a modal of the host makes all outside of it inert, and what is
 * outside of a shadow root has none of its styles. Ask when one opens: the surroundings become a modal when they like.
 */
export function findContainer(source: Element): Element | ShadowRoot {
  for (let node: Node | null = source; node; node = getParent(node)) {
    if (node instanceof ShadowRoot) return node;
    // All that is in the page is in the full screen when that is the page.
    if (node instanceof HTMLElement && node !== document.documentElement && isLayer(node)) {
      return node;
    }
  }
  return document.body;
}
