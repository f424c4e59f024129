import { type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Portal } from "./portal.js";
import { getActiveElement, hasFocusWithin } from "./shadow-dom.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";

export interface TooltipProps {
  /** Shown on hover and tap. Unless it's a tab stop, users who can do neither must find it elsewhere. */
  content: ReactNode;
  /** What it explains. */
  children: ReactNode;
  /**
   * The keyboard reaches it, too: its children become a `<button>` that shows the tooltip while it has the focus, and that
   * screen readers describe with it.
   * @default false
   */
  isTabStop?: boolean;
}

/** How long the tooltip waits for the pointer to move from its anchor to the tooltip, in milliseconds. */
const LEAVE_DELAY_MS = 120;

const PLACE = { side: "above", align: "center", gap: 6 } as const;

/** Explains its children when the user points at or taps them. Renders a `<span>`. */
export function Tooltip({ content, children, isTabStop = false }: TooltipProps) {
  const contentId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const anchorRef = useRef<HTMLSpanElement>(null);
  const tooltipRef = useRef<HTMLDivElement>(null);
  const leaveTimerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFloatPosition(anchorRef, tooltipRef, isOpen, PLACE);
  useEscape(isOpen, () => {
    setIsOpen(false);
    // If the focus is in a layer above the anchor, the key is for that layer, too.
    const active = getActiveElement(anchorRef.current ?? undefined);
    const layer = active?.closest(".akp-menu, .akp-dialog");
    return !layer || layer.contains(anchorRef.current);
  });

  // A tap elsewhere closes it: a finger doesn't leave the way a pointer does.
  useEffect(() => {
    if (!isOpen) return;
    function handlePointerDown(event: Event) {
      const path = event.composedPath();
      const isInside = [anchorRef.current, tooltipRef.current].some(
        (node) => node && path.includes(node),
      );
      if (!isInside) setIsOpen(false);
    }
    document.addEventListener("pointerdown", handlePointerDown, true);
    return () => document.removeEventListener("pointerdown", handlePointerDown, true);
  }, [isOpen]);

  useEffect(() => () => clearTimeout(leaveTimerRef.current), []);

  function show() {
    clearTimeout(leaveTimerRef.current);
    setIsOpen(true);
  }

  function handlePointerEnter(event: PointerEvent) {
    if (event.pointerType !== "touch") show();
  }

  function handlePointerLeave(event: PointerEvent) {
    if (event.pointerType === "touch") return;
    leaveTimerRef.current = setTimeout(() => {
      // A pointer that passes by doesn't take it from the keyboard.
      if (!hasFocusWithin(anchorRef.current)) setIsOpen(false);
    }, LEAVE_DELAY_MS);
  }

  return (
    <span
      ref={anchorRef}
      className="akp-explained"
      onPointerEnter={handlePointerEnter}
      onPointerLeave={handlePointerLeave}
      onPointerUp={show}
    >
      {isTabStop ? (
        <>
          <button
            type="button"
            className="akp-explained-button"
            aria-describedby={contentId}
            onFocus={show}
            onBlur={() => setIsOpen(false)}
            onClick={show}
          >
            {children}
          </button>
          <span id={contentId} className="akp-explanation" hidden>
            {content}
          </span>
        </>
      ) : (
        children
      )}
      {isOpen && (
        <Portal>
          <div ref={tooltipRef} className="akp-tooltip" role="tooltip">
            {content}
          </div>
        </Portal>
      )}
    </span>
  );
}
