import { type ComponentPropsWithoutRef, useEffect, useState } from "react";

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
 * A polite live region. Screen readers often skip a region that appears together with its first message, so render it from the
 * start; one that mounts with a message is empty at first.
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

  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);

  // Screen readers don't announce text that hasn't changed; an invisible character changes it.
  const text = message && isMounted ? message + (turn.isOdd ? NO_BREAK_SPACE : "") : "";
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
