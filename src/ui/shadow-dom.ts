/** The parent of a node. The parent of a shadow root is its host. */
export function getParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/**
 * The focused element, also inside shadow roots. `null` if nothing but the page itself has the focus.
 * @param near where to look first: from outside, a closed shadow root shows nothing of its content
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

/** Whether an element is the host of the shadow root that `inner` is in. From outside, that's all one can see of `inner`. */
export function isShadowHost(element: Element, inner: Node | null): boolean {
  const root = inner?.getRootNode();
  return root instanceof ShadowRoot && root.host === element;
}
