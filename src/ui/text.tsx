import type { ReactNode } from "react";

/**
 * A text beside others, in a `<span>` of its own. A browser that translates the page replaces texts by elements, and React
 * then fails to find those that it moves or removes by themselves. What is all that an element holds needs none.
 */
export function Text({ children }: { children: ReactNode }) {
  return <span className="akp-text">{children}</span>;
}
