import { type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { getActiveElement } from "./active-element.js";
import { Portal } from "./portal.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";

export interface TimeTipProps {
  /** The time for machines, ISO 8601. */
  dateTime: string;
  /** The time as it stands in the page, “2 days ago” for instance. */
  text: ReactNode;
  /** The exact time, shown on hover, focus and tap. */
  exactText: ReactNode;
}

/** How long the tip waits for the pointer on its way from the text, in milliseconds. */
const LEAVE_DELAY_MS = 120;

const PLACE = { side: "above", align: "center", gap: 6 } as const;

/** A time that tells the exact one when pointed at, focused or tapped. Renders a `<button>` with a `<time>` in it. */
export function TimeTip({ dateTime, text, exactText }: TimeTipProps) {
  const tipId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const tipRef = useRef<HTMLDivElement>(null);
  const leaveTimerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFloatPosition(buttonRef, tipRef, isOpen, PLACE);
  useEscape(isOpen, () => {
    setIsOpen(false);
    // A pointer may lie on a time while the keys work in a menu above it: the key is for that one, too.
    const layer = getActiveElement(buttonRef.current ?? undefined)?.closest(
      ".akp-menu, .akp-dialog",
    );
    return !layer || layer.contains(buttonRef.current);
  });

  // A tap elsewhere closes it: on touch screens the button may never have had the focus to lose.
  useEffect(() => {
    if (!isOpen) return;
    function handlePointerDown(event: Event) {
      const path = event.composedPath();
      const isInside = [buttonRef.current, tipRef.current].some(
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
      // Who came by keyboard still reads it, wherever the pointer is.
      if (!buttonRef.current?.matches(":focus-visible")) setIsOpen(false);
    }, LEAVE_DELAY_MS);
  }

  return (
    <span
      className="akp-time"
      onPointerEnter={handlePointerEnter}
      onPointerLeave={handlePointerLeave}
    >
      <button
        ref={buttonRef}
        type="button"
        className="akp-time-button"
        aria-describedby={isOpen ? tipId : undefined}
        onFocus={show}
        onBlur={() => setIsOpen(false)}
        onClick={show}
      >
        <time className="akp-time-text" dateTime={dateTime}>
          {text}
        </time>
      </button>
      {isOpen && (
        <Portal>
          <div ref={tipRef} id={tipId} className="akp-tip" role="tooltip">
            {exactText}
          </div>
        </Portal>
      )}
    </span>
  );
}
