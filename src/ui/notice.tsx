import type { ReactNode } from "react";
import { IconButton } from "./icon-button.js";
import { CheckIcon, CloseIcon, InfoIcon, WarningIcon } from "./icons.js";

type NoticeTone = "info" | "warning" | "danger" | "success";

export interface NoticeProps {
  tone: NoticeTone;
  /** A first line that stands out. */
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links, under the text. */
  actions?: ReactNode;
  /** With it there is a × that calls it. Give `dismissLabel` too. */
  onDismiss?: () => void;
  /** The accessible name of the ×. */
  dismissLabel?: string;
  /** `alert` for what must be said at once. Without it, the notice is not announced by itself. */
  role?: "alert" | "status" | "note";
}

const ICONS = {
  info: InfoIcon,
  warning: WarningIcon,
  danger: WarningIcon,
  success: CheckIcon,
} satisfies Record<NoticeTone, unknown>;

/** A message that stays in the page until it is dismissed or no longer true. */
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
