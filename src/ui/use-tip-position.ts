import { type RefObject, useLayoutEffect } from "react";

/** Kept between the tip and what it belongs to, in pixels. */
const GAP = 6;
/** Kept between the tip and the edges of the screen, in pixels. */
const MARGIN = 8;

function place(anchor: HTMLElement, tip: HTMLElement) {
  tip.style.left = "0px";
  tip.style.top = "0px";
  const anchorBox = anchor.getBoundingClientRect();
  // Not at 0,0 where a transformed ancestor is what a fixed position is measured from.
  const box = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;

  const centred = anchorBox.left + anchorBox.width / 2 - box.width / 2;
  const left = Math.max(MARGIN, Math.min(centred, clientWidth - MARGIN - box.width));
  const above = anchorBox.top - GAP - box.height;
  const below = Math.min(anchorBox.bottom + GAP, clientHeight - MARGIN - box.height);
  const top = above >= MARGIN ? above : below;

  tip.style.left = `${left - box.left}px`;
  tip.style.top = `${top - box.top}px`;
}

/** Keeps a fixed element beside another one, above it where there is room, and always on the screen. */
export function useTipPosition(
  anchorRef: RefObject<HTMLElement | null>,
  tipRef: RefObject<HTMLElement | null>,
  isOpen: boolean,
) {
  useLayoutEffect(() => {
    if (!isOpen) return;
    function update() {
      if (anchorRef.current && tipRef.current) place(anchorRef.current, tipRef.current);
    }
    update();
    window.addEventListener("scroll", update, { capture: true, passive: true });
    window.addEventListener("resize", update);
    return () => {
      window.removeEventListener("scroll", update, { capture: true });
      window.removeEventListener("resize", update);
    };
  }, [isOpen, anchorRef, tipRef]);
}
