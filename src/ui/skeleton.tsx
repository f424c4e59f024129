export interface SkeletonProps {
  /** How much text it stands for. @default "medium" */
  width?: "short" | "medium" | "long";
}

/** A grey bar, as high as a line, where text will be. Assistive technology does not see it. */
export function Skeleton({ width = "medium" }: SkeletonProps) {
  return <span className="akp-skeleton" data-width={width} aria-hidden="true" />;
}
