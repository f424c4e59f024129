import { type ComponentPropsWithoutRef, useState } from "react";

export interface StatusRegionProps extends ComponentPropsWithoutRef<"div"> {
  /** What to announce. `""`: nothing. */
  message: string;
  /** Changes with each new message, so that the same words are announced again. */
  messageId: number;
  /** For a message that's visible, too. Default: assistive technology only. */
  className?: string;
}

const NO_BREAK_SPACE = "\u00a0";

/**
 * A polite live region. Render it from the start: screen readers often skip a region that appears together with its first
 * message.
 */
export function StatusRegion({
  message,
  messageId,
  className = "akp-visually-hidden",
  ...props
}: StatusRegionProps) {
  const [turn, setTurn] = useState({ messageId, message, isOdd: false });
  if (turn.messageId !== messageId) {
    setTurn({ messageId, message, isOdd: turn.message === message && !turn.isOdd });
  }

  // Screen readers don't announce text that hasn't changed; an invisible character changes it.
  const text = message ? message + (turn.isOdd ? NO_BREAK_SPACE : "") : "";
  return (
    <div
      {...props}
      className={`akp-status-region ${className}`}
      role="status"
      aria-live="polite"
      aria-atomic="true"
    >
      {text}
    </div>
  );
}
