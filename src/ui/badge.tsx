import type { ReactNode } from "react";

export interface BadgeProps {
  /** What its colour says beside its words. @default "neutral" */
  tone?: "neutral" | "warning" | "danger" | "success";
  children: ReactNode;
}

/** A state in a word or two. Renders a `<span>`. */
export function Badge({ tone = "neutral", children }: BadgeProps) {
  return (
    <span className="akp-badge" data-tone={tone}>
      {children}
    </span>
  );
}
