import type { ReactNode } from "react";
import { IconButton } from "./button.js";
import { CheckIcon, CloseIcon, InfoIcon, WarningIcon } from "./icons.js";

type NoticeTone = "info" | "warning" | "danger" | "success";

export interface NoticeProps {
  tone: NoticeTone;
  /** A first line in bold. */
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links under the text. */
  actions?: ReactNode;
  /** Adds a × button that calls this. Needs `dismissLabel`. */
  onDismiss?: () => void;
  /** The accessible name of the × button. */
  dismissLabel?: string;
  /** `alert` for a message that must be announced immediately. By default, the notice isn't announced. */
  role?: "alert" | "status";
}

const ICONS = {
  info: InfoIcon,
  warning: WarningIcon,
  danger: WarningIcon,
  success: CheckIcon,
} satisfies Record<NoticeTone, unknown>;

/** A message that stays on the page until it's dismissed or no longer true. */
export function Notice({
  tone,
  title,
  children,
  actions,
  onDismiss,
  dismissLabel,
  role,
}: NoticeProps) {
  const ToneIcon = ICONS[tone];
  return (
    <div className="akp-notice" data-tone={tone} role={role}>
      <ToneIcon className="akp-notice-icon" />
      <div className="akp-notice-content">
        {title != null && <p className="akp-notice-title">{title}</p>}
        {children != null && <div className="akp-notice-text">{children}</div>}
        {actions != null && <div className="akp-notice-actions">{actions}</div>}
      </div>
      {onDismiss && (
        <IconButton
          className="akp-notice-dismiss"
          label={dismissLabel ?? ""}
          icon={<CloseIcon />}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
