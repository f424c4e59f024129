/** Texts that a translator leaves alone. */
const SPARED = "[translate='no'], .notranslate, script, style, font";

function translate(text: Text): void {
  if (text.data.trim() === "" || text.parentElement?.closest(SPARED)) return;
  const outer = document.createElement("font");
  const inner = document.createElement("font");
  // A new text, like a translation. The words stay, so that tests can look for them.
  inner.append(text.data);
  outer.append(inner);
  text.replaceWith(outer);
}

function translateAll(node: Node): void {
  if (node instanceof Text) translate(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
  texts.forEach(translate);
}

/**
 * Does to the page what a browser's page translator does: replaces each text with two `<font>`
 * elements with their own text, now and after each change. Returns a function that stops it.
 */
export function startTranslator(): () => void {
  translateAll(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) if (node.isConnected) translateAll(node);
      if (target instanceof Text && target.isConnected) translate(target);
    }
    observer.takeRecords();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
