import { useState } from "react";

export interface StatusRegionProps {
  /** What to say. `""` or `null`: nothing. */
  message: string | null;
  /** Changes with each new message, so that one with the same words as the last is said again. */
  messageId?: number | string;
}

const NO_BREAK_SPACE = "\u00a0";

/**
 * The one place from which a panel speaks to assistive technology, politely. Render it from the start: a region that
 * comes together with its first message is often not read.
 */
export function StatusRegion({ message, messageId }: StatusRegionProps) {
  const [turn, setTurn] = useState({ messageId, isOdd: false });
  if (turn.messageId !== messageId) setTurn({ messageId, isOdd: !turn.isOdd });

  // Screen readers keep quiet about text that has not changed; an invisible character makes it a change.
  const text = message ? message + (turn.isOdd ? NO_BREAK_SPACE : "") : "";
  return (
    <div
      className="akp-status-region akp-visually-hidden"
      role="status"
      aria-live="polite"
      aria-atomic="true"
    >
      {text}
    </div>
  );
}
