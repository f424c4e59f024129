/**
 * Whether in the middle of an element something else than `layer` is what a press would reach: the element itself, if it
 * is one of the host's that lies above our layer, or what the host has put over ours. `false` where no browser can tell.
 */
export function isAnotherOnTop(element: Element, layer: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint?.(left + width / 2, top + height / 2);
  if (!hit) return false;
  // From outside, all of a shadow root is its host.
  const root = layer.getRootNode();
  return !layer.contains(hit) && !(root instanceof ShadowRoot && root.host.contains(hit));
}
