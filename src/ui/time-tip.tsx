import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { getActiveElement } from "./active-element.js";
import { Portal } from "./portal.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";

export interface TimeTipProps {
  /** The time for machines, ISO 8601. */
  dateTime: string;
  /** The time as it stands in the page, “2 days ago” for instance. */
  text: ReactNode;
  /** The exact time, shown on hover and tap. Whoever has neither must find it elsewhere. */
  exactText: ReactNode;
}

/** How long the tip waits for the pointer on its way from the text, in milliseconds. */
const LEAVE_DELAY_MS = 120;

const PLACE = { side: "above", align: "center", gap: 6 } as const;

/** A `<time>` that tells the exact one when pointed at or tapped. It is no stop for the keyboard. */
export function TimeTip({ dateTime, text, exactText }: TimeTipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const timeRef = useRef<HTMLTimeElement>(null);
  const tipRef = useRef<HTMLDivElement>(null);
  const leaveTimerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFloatPosition(timeRef, tipRef, isOpen, PLACE);
  useEscape(isOpen, () => {
    setIsOpen(false);
    // A pointer may lie on a time while the keys work in a menu above it: the key is for that one, too.
    const layer = getActiveElement(timeRef.current ?? undefined)?.closest(".akp-menu, .akp-dialog");
    return !layer || layer.contains(timeRef.current);
  });

  // A tap elsewhere closes it: a finger does not leave as a pointer does.
  useEffect(() => {
    if (!isOpen) return;
    function handlePointerDown(event: Event) {
      const path = event.composedPath();
      const isInside = [timeRef.current, tipRef.current].some(
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
    leaveTimerRef.current = setTimeout(() => setIsOpen(false), LEAVE_DELAY_MS);
  }

  return (
    <span
      className="akp-time"
      onPointerEnter={handlePointerEnter}
      onPointerLeave={handlePointerLeave}
      onPointerUp={show}
    >
      <time ref={timeRef} className="akp-time-text" dateTime={dateTime}>
        {text}
      </time>
      {isOpen && (
        <Portal>
          <div ref={tipRef} className="akp-tip" role="tooltip">
            {exactText}
          </div>
        </Portal>
      )}
    </span>
  );
}
