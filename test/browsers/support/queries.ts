import { queryAllByRole } from "@testing-library/dom";
import type { Control } from "../../../mocks/words.js";

function find({ role, name }: Control): HTMLElement | undefined {
  const [element, ...others] = queryAllByRole(document.body, role, { name });
  if (others.length > 0) throw new Error(`There are ${others.length + 1} of ${role} “${name}”.`);
  return element;
}

/** What the tests ask the page, as `window.queries`. */
const queries = {
  has: (wanted: Control) => find(wanted) !== undefined,

  /** Where to press an element. `null` while it's missing, moving, or covered. */
  middle: (wanted: Control) => {
    const element = find(wanted);
    if (!element || document.getAnimations().some((animation) => animation.playState === "running"))
      return null;
    element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  },

  isFocused: (wanted: Control) => {
    const element = find(wanted);
    return element !== undefined && element === document.activeElement;
  },

  rowNames: () => Array.from(document.querySelectorAll("tbody th bdi"), (name) => name.textContent),

  text: () => document.body.innerText,

  /** By how many pixels the page is wider than the window. */
  overflow: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,

  /** What went wrong in the page since it was opened. */
  faults: [] as string[],
};

addEventListener("error", ({ message }) => queries.faults.push(message));
addEventListener("unhandledrejection", ({ reason }) => queries.faults.push(String(reason)));
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  queries.faults.push(`${violatedDirective} ${blockedURI}`),
);

Object.assign(window, { queries });

export type Queries = typeof queries;
