import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

export interface FloatPlace {
  /** The side it's on if there's room. */
  readonly side: "above" | "below";
  /** `start`, `end`: aligned with that edge of the anchor. */
  readonly align: "center" | "start" | "end";
  /** The distance from the anchor, in pixels. */
  readonly gap: number;
}

/** The smallest distance from the edges of the screen, in pixels. */
const MARGIN = 8;
/** How far to move the element to measure the size of its pixels on the screen. */
const TRIAL = 1000;

function move(float: HTMLElement, left: number, top: number): DOMRect {
  float.style.left = `${left}px`;
  float.style.top = `${top}px`;
  return float.getBoundingClientRect();
}

function place(anchor: DOMRect, float: HTMLElement, { side, align, gap }: FloatPlace) {
  float.style.maxHeight = "";
  // Under zoom, a CSS pixel here isn't one of the screen; under a transform, 0 isn't the screen's edge.
  const origin = move(float, 0, 0);
  const { width, height } = origin;
  const scale = (move(float, TRIAL, 0).left - origin.left) / TRIAL || 1;
  const viewport = window.visualViewport;
  const screenWidth = viewport ? viewport.width * viewport.scale : innerWidth;
  const screenHeight = viewport ? viewport.height * viewport.scale : innerHeight;

  const isRtl = getComputedStyle(float).direction === "rtl";
  const isLeft = isRtl === (align === "end");
  const beside = isLeft ? anchor.left : anchor.right - width;
  const wanted = align === "center" ? anchor.left + anchor.width / 2 - width / 2 : beside;
  const left = Math.max(MARGIN, Math.min(wanted, screenWidth - MARGIN - width));

  const roomAbove = anchor.top - gap - MARGIN;
  const roomBelow = screenHeight - MARGIN - anchor.bottom - gap;
  const [first, second] = side === "above" ? [roomAbove, roomBelow] : [roomBelow, roomAbove];
  const isFirst = height <= first || first >= second;
  const isAbove = isFirst === (side === "above");
  const room = Math.max(isAbove ? roomAbove : roomBelow, 0);
  const shown = Math.min(height, room);
  if (height > room && align !== "center") float.style.maxHeight = `${room / scale}px`;
  const top = isAbove ? anchor.top - gap - shown : anchor.bottom + gap;

  move(float, (left - origin.left) / scale, (top - origin.top) / scale);
}

/**
 * Keeps a fixed element beside its anchor, wherever that moves, and on the screen.
 * @param onGone the anchor is no longer on the page
 */
export function useFloatPosition(
  anchor: HTMLElement,
  floatRef: RefObject<HTMLElement | null>,
  { side, align, gap }: FloatPlace,
  onGone: () => void,
) {
  const onGoneRef = useRef(onGone);

  useEffect(() => {
    onGoneRef.current = onGone;
  });

  useLayoutEffect(() => {
    let last = "";
    let frame = 0;
    function update() {
      if (!anchor.isConnected) return onGoneRef.current();
      frame = requestAnimationFrame(update);
      const float = floatRef.current;
      if (!float) return;
      const box = anchor.getBoundingClientRect();
      const key = [box.left, box.top, box.width, innerWidth, innerHeight].join();
      if (key === last) return;
      last = key;
      place(box, float, { side, align, gap });
    }
    // A refreshed list moves its rows without any scroll or resize event.
    update();
    return () => cancelAnimationFrame(frame);
  }, [anchor, floatRef, side, align, gap]);
}
