/** Whether React holds on to a text node itself, and not only to the element around it. */
function isHeldByReact(text: Text): boolean {
  if (!text.parentElement?.closest(".akp-root")) return false;
  return Object.keys(text).some((key) => key.startsWith("__reactFiber$"));
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
  return texts;
}

/**
 * The texts that React moves and removes individually. A browser that translates the page replaces
 * them with its own elements, and React then throws. A text that's all its element holds is fine:
 * React writes to the element.
 */
export function findLooseTexts(node: Node): readonly string[] {
  return textsIn(node)
    .filter(isHeldByReact)
    .map((text) => `${JSON.stringify(text.data)} in <${text.parentElement?.outerHTML ?? ""}`);
}

/** Collects the loose texts of everything that comes into the page from now on. */
export function watchLooseTexts(): { readonly stop: () => readonly string[] } {
  const found = new Set<string>();
  const note = (node: Node) => {
    for (const text of findLooseTexts(node)) found.add(text);
  };
  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) record.addedNodes.forEach(note);
  };
  const observer = new MutationObserver(collect);
  observer.observe(document.body, { childList: true, subtree: true });
  return {
    stop: () => {
      collect(observer.takeRecords());
      observer.disconnect();
      return [...found];
    },
  };
}
