import { type ComponentPropsWithoutRef, useState } from "react";

export interface StatusRegionProps extends ComponentPropsWithoutRef<"div"> {
  /** What to say. `""` or `null`: nothing. */
  message: string | null;
  /** Changes with each new message, so that one with the same words as the last is said again. */
  messageId?: number | string;
  /** Where it is seen, too. Default: it is heard only. */
  className?: string;
}

const NO_BREAK_SPACE = "\u00a0";

/**
 * The place from which a panel, or the dialog over it, speaks to assistive technology, politely. Render it from the start: a region that
 * comes together with its first message is often not read.
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

  // Screen readers keep quiet about text that has not changed; an invisible character makes it a change.
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
