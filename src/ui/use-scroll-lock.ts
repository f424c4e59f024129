import { type RefObject, useEffect } from "react";

/**
 * While `isActive`, keeps the page from scrolling behind a dialog, and the dialog above a phone's keyboard.
 * @param contentRef beside its overlay, in an element that holds nothing else
 */
export function useScrollLock(contentRef: RefObject<HTMLElement | null>, isActive: boolean): void {
  // The wheel, fingers, and a phone's keyboard are the browser's.
  useEffect(() => {
    const layer = contentRef.current?.parentElement;
    if (!layer || !isActive) return;
    // Each child by itself: the layer has no box, and browsers don't wait for listeners on an element without one.
    const stops = [...layer.children].map(lockScroll);
    stops.push(followKeyboard(layer));
    return () => {
      for (const stop of stops) stop();
    };
  }, [contentRef, isActive]);
}

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** Whether something between an element and `layer` can still scroll that way. */
function canScroll(target: EventTarget | null | undefined, layer: Element, by: number): boolean {
  let element = target as Element | null;
  for (; element && layer.contains(element); element = element.parentElement) {
    const room = element.scrollHeight - element.clientHeight;
    const isAtEnd = by < 0 ? element.scrollTop <= 0 : element.scrollTop >= room - 1;
    const { overflowY } = getComputedStyle(element);
    if (room > 0 && !isAtEnd && /auto|scroll/.test(overflowY)) return true;
  }
  return false;
}

/**
 * Keeps the wheel, fingers, and keys over a layer from scrolling the page. Changes nothing on `body`, so no scrollbar
 * comes or goes. Returns a function that stops it.
 */
function lockScroll(layer: Element): () => void {
  let lastY = 0;

  function handleWheel(event: WheelEvent) {
    // With Ctrl it zooms.
    if (event.ctrlKey || canScroll(event.target as Element, layer, event.deltaY)) return;
    event.preventDefault();
  }

  function handleTouch(event: TouchEvent) {
    const y = event.touches[0]?.clientY ?? 0;
    const by = lastY - y;
    lastY = y;
    // Two fingers zoom, and on a zoomed page one finger pans.
    if (event.type === "touchstart" || event.touches.length > 1) return;
    if ((window.visualViewport?.scale ?? 1) > 1.01 || !event.cancelable) return;
    const target = event.target as Element;
    if (target.closest("input, textarea") || canScroll(target, layer, by)) return;
    event.preventDefault();
  }

  function handleKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    const isForControl = target.closest("input, textarea, select, [role]:not([role$=dialog])");
    if (!SCROLL_KEYS.includes(event.key) || isForControl) return;
    if (event.key === " " && target.closest("button, a, summary")) return;
    const isUp = ["ArrowUp", "PageUp", "Home"].includes(event.key) || event.shiftKey;
    if (!canScroll(target, layer, isUp ? -1 : 1)) event.preventDefault();
  }

  const controller = new AbortController();
  const options = { passive: false, signal: controller.signal };
  layer.addEventListener("wheel", handleWheel as EventListener, options);
  layer.addEventListener("touchstart", handleTouch as EventListener, options);
  layer.addEventListener("touchmove", handleTouch as EventListener, options);
  layer.addEventListener("keydown", handleKeyDown as EventListener, options);
  return () => controller.abort();
}

/**
 * Tells the stylesheet how much of the bottom of the screen a phone's keyboard covers. CSS can't find out, unless the page's
 * viewport allows it. Returns a function that stops it.
 */
export function followKeyboard(layer: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const update = () => {
    // When zoomed in with two fingers, the page is larger than the screen, too.
    const covered =
      viewport.scale > 1.01 ? 0 : window.innerHeight - viewport.offsetTop - viewport.height;
    layer.style.setProperty("--akp-use-covered", `${Math.max(0, Math.round(covered))}px`);
  };
  update();
  viewport.addEventListener("resize", update);
  viewport.addEventListener("scroll", update);
  return () => {
    viewport.removeEventListener("resize", update);
    viewport.removeEventListener("scroll", update);
  };
}
