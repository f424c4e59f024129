import type { ReactNode } from "react";

export interface MessageBlockProps {
  icon?: ReactNode;
  title: ReactNode;
  /** One or two sentences. */
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** Without it the title is a paragraph: the page's outline stays as it is. */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** `alert` for a failure that must be said at once. */
  role?: "alert" | "status";
}

/** What stands in place of a list that has nothing to show: centred, and as calm as the list. */
export function MessageBlock({
  icon,
  title,
  children,
  actions,
  headingLevel,
  role,
}: MessageBlockProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <div className="akp-message" role={role}>
      {icon != null && <span className="akp-message-icon">{icon}</span>}
      <Title className="akp-message-title">{title}</Title>
      {children != null && <div className="akp-message-text">{children}</div>}
      {actions != null && <div className="akp-message-actions">{actions}</div>}
    </div>
  );
}
