/**
 * Tells the stylesheet how much of the screen's bottom a phone's keyboard covers, which browsers keep to themselves unless
 * the page's viewport says otherwise. Returns how to stop.
 */
export function followKeyboard(layer: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const update = () => {
    // Zoomed in by two fingers, the page is larger than the screen as well.
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
