/**
 * The focused element, also within shadow roots. `null` when nothing has the focus but the page itself.
 * @param near looks first where this is: a closed shadow root shows nothing of it to those outside
 */
export function getActiveElement(near?: Node): HTMLElement | null {
  const root = near?.getRootNode();
  let element = (root instanceof ShadowRoot ? root.activeElement : null) ?? document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** Whether an element, or something in it, has the focus. */
export function hasFocusWithin(element: Element | null): boolean {
  if (!element) return false;
  return element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
}
