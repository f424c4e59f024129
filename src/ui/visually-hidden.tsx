import type { ReactNode } from "react";

/** Text for assistive technology only. Renders a `<span>`. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="akp-visually-hidden">{children}</span>;
}
