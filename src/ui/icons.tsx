interface IconProps {
  /** Added to the icon's own class. */
  className?: string;
}

interface ShapeProps extends IconProps {
  /** The outline, in a box of 16 by 16. */
  d: string;
}

/**
 * The stylesheet's reset removes all presentation attributes and sets size, stroke, and fill; the attributes are for a page
 * without the stylesheet. The class of the path keeps its outline out of that reset.
 */
function Icon({ d, className }: ShapeProps) {
  return (
    <svg
      className={className ? `akp-icon ${className}` : "akp-icon"}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path className="akp-path" d={d} />
    </svg>
  );
}

export function PlusIcon(props: IconProps) {
  return <Icon {...props} d="M8 3v10M3 8h10" />;
}

export function SearchIcon(props: IconProps) {
  return <Icon {...props} d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3l3.2 3.2" />;
}

/** Three dots, for “more actions”. */
export function MoreIcon() {
  return <Icon className="akp-icon-dots" d="M3.5 8h.01M8 8h.01M12.5 8h.01" />;
}

export function CopyIcon(props: IconProps) {
  return <Icon {...props} d="M6 6h7v7H6ZM3 10V3h7" />;
}

export function CheckIcon(props: IconProps) {
  return <Icon {...props} d="m3 8.5 3.2 3.2L13 4.8" />;
}

export function CloseIcon(props: IconProps) {
  return <Icon {...props} d="m4 4 8 8M12 4l-8 8" />;
}

export function WarningIcon(props: IconProps) {
  return <Icon {...props} d="M8 2.6 14.2 13.4H1.8ZM8 6.7v3M8 11.6v.01" />;
}

export function InfoIcon(props: IconProps) {
  return <Icon {...props} d="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.6v3.2M8 5.2v.01" />;
}

export function KeyIcon(props: IconProps) {
  return (
    <Icon
      {...props}
      d="M8.4 10.8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0ZM7.5 8.5 13.5 2.5M11 5l2 2"
    />
  );
}

/** An arrow that leaves the page. Points the same way in left-to-right and right-to-left text. */
export function ExternalIcon() {
  return <Icon className="akp-icon-external" d="M5 11 11 5M6 5h5v5" />;
}

export interface SortIconProps {
  /** `null`: the column is sortable, but the list isn't sorted by it. */
  direction: "asc" | "desc" | null;
}

/** An arrow up or down, or both arrowheads for `null`: the difference is the shape, not the color. */
export function SortIcon({ direction }: SortIconProps) {
  const name = "akp-icon-sort";
  switch (direction) {
    case "asc":
      return <Icon className={name} d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />;
    case "desc":
      return <Icon className={name} d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />;
    case null:
      return <Icon className={name} d="M5 6.2 8 3.2l3 3M5 9.8l3 3 3-3" />;
    default:
      return direction satisfies never;
  }
}
