/** The parent of a node in the page, also out of a shadow root. */
export function getParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
