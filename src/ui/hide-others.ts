import { getParent } from "./get-parent.js";

/** How many of our layers hide an element. What the host has hidden itself is never counted. */
const hidden = new Map<Element, number>();

/** What speaks for itself, and what has nothing to read. */
const SPARED = "[aria-live], script, style, link, template";

function getOthers(element: Element): Element[] {
  const others: Element[] = [];
  for (let node: Node = element; node !== document.body; ) {
    const parent = getParent(node);
    if (!parent) break;
    for (const child of (parent as ParentNode).children) {
      if (child !== node) others.push(...getHidable(child));
    }
    node = parent;
  }
  return others;
}

function getHidable(element: Element): Element[] {
  if (element.matches(SPARED)) return [];
  // A live region further in must be heard, so only what is beside it is hidden.
  if (element.querySelector("[aria-live]")) return [...element.children].flatMap(getHidable);
  return !element.hasAttribute("aria-hidden") || hidden.has(element) ? [element] : [];
}

/** The rest of the page as it was when a layer opened. What the host adds later is never hidden, so it can be used. */
export interface Others {
  hide(): void;
  show(): void;
  /** Whether an element lies in what was there. */
  has(element: Element): boolean;
}

/** All that is beside an element, up to the body, also out of shadow roots. */
export function findOthers(element: Element): Others {
  const others = new Set(getOthers(element));
  let isHidden = false;
  return {
    hide() {
      if (isHidden) return;
      isHidden = true;
      for (const other of others) {
        hidden.set(other, (hidden.get(other) ?? 0) + 1);
        other.setAttribute("aria-hidden", "true");
      }
    },
    show() {
      if (!isHidden) return;
      isHidden = false;
      for (const other of others) {
        const count = (hidden.get(other) ?? 1) - 1;
        if (count > 0) hidden.set(other, count);
        else {
          hidden.delete(other);
          other.removeAttribute("aria-hidden");
        }
      }
    },
    has(target) {
      for (let node: Node | null = target; node; node = getParent(node)) {
        if (others.has(node as Element)) return true;
      }
      return false;
    },
  };
}
