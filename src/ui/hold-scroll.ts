const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** Whether something between an element and `layer` can still scroll that way. */
function canScroll(target: EventTarget | null | undefined, layer: Element, by: number): boolean {
  for (let it = target as Element | null; it && layer.contains(it); it = it.parentElement) {
    const room = it.scrollHeight - it.clientHeight;
    const isAtEnd = by < 0 ? it.scrollTop <= 0 : it.scrollTop >= room - 1;
    if (room > 0 && !isAtEnd && /auto|scroll/.test(getComputedStyle(it).overflowY)) return true;
  }
  return false;
}

/**
 * Keeps the page from scrolling by what is done over a layer: by the wheel, a finger or a key. It needs no lock of the
 * page, so that no scrollbar comes or goes. Returns how to stop.
 */
export function holdScroll(layer: Element): () => void {
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
    // Two fingers zoom; and in a page that is zoomed in, one finger looks around.
    if (event.type === "touchstart" || event.touches.length > 1) return;
    if ((window.visualViewport?.scale ?? 1) > 1.01 || !event.cancelable) return;
    const target = event.target as Element;
    if (target.closest("input, textarea") || canScroll(target, layer, by)) return;
    event.preventDefault();
  }

  function handleKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (
      !SCROLL_KEYS.includes(event.key) ||
      target.closest("input, textarea, select, [role]:not([role$=dialog])")
    )
      return;
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
