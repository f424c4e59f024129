import type { MouseEvent, ReactNode } from "react";
import { navigate } from "./navigation.js";
import { usePath } from "./use-path.js";

export interface LinkProps {
  /** A path within this app. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of this app. It's marked as current if it leads to the page that's shown. */
export function Link({ to, className, children }: LinkProps) {
  const isCurrent = usePath() === to;

  const handleClick = (event: MouseEvent) => {
    const isForBrowser =
      event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (isForBrowser) return;
    event.preventDefault();
    if (!isCurrent) navigate(to);
  };

  return (
    <a
      href={to}
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      onClick={handleClick}
    >
      {children}
    </a>
  );
}
