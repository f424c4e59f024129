import type { ReactNode } from "react";

/**
 * A text beside other nodes, in its own `<span>`. When a browser translates the page, it replaces text nodes with elements,
 * and React can no longer find the ones it wants to move or remove. A text that is an element's only child doesn't need this.
 */
export function Text({ children }: { children: ReactNode }) {
  return <span className="akp-text">{children}</span>;
}

/** Text for assistive technology only. Renders a `<span>`. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="akp-visually-hidden">{children}</span>;
}

export interface BadgeProps {
  /** @default "neutral" */
  tone?: "neutral" | "warning" | "danger";
  children: ReactNode;
}

/** A status in one or two words. Renders a `<span>`. */
export function Badge({ tone = "neutral", children }: BadgeProps) {
  return (
    <span className="akp-badge" data-tone={tone}>
      {children}
    </span>
  );
}

export interface SkeletonProps {
  /** How much text it stands for. @default "medium" */
  width?: "short" | "medium" | "long";
}

/** A gray bar, one line high, where text will be. Hidden from assistive technology. */
export function Skeleton({ width = "medium" }: SkeletonProps) {
  return <span className="akp-skeleton" data-width={width} aria-hidden="true" />;
}
