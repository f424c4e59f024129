import type { ReactNode } from "react";

export interface MessageBlockProps {
  icon: ReactNode;
  title: ReactNode;
  /** One or two sentences. */
  children?: ReactNode;
  /** Buttons or links for what the user can do now. */
  actions?: ReactNode;
  /** `alert` for an error that must be announced immediately. */
  role?: "alert" | "status";
}

/** A centered message in place of a list that has nothing to show. */
export function MessageBlock({ icon, title, children, actions, role }: MessageBlockProps) {
  return (
    <div className="akp-message" role={role}>
      <span className="akp-message-icon">{icon}</span>
      <p className="akp-message-title">{title}</p>
      {children != null && <div className="akp-message-text">{children}</div>}
      {actions != null && <div className="akp-message-actions">{actions}</div>}
    </div>
  );
}
