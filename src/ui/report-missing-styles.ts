/** How long styles that are under way may take, looked for once a second. */
const MAX_LOOKS = 10;
const LOOK_AGAIN_MS = 1000;

let hasReported = false;

/** Whether a stylesheet that the page asked for hasn't come yet. */
function isLoadingStyles(root: Element): boolean {
  const scopes = [document, root.getRootNode() as ParentNode];
  return scopes.some((scope) =>
    [...scope.querySelectorAll<HTMLLinkElement>("link[rel~=stylesheet]")].some((it) => !it.sheet),
  );
}

/**
 * Tells developers, once per page, that the stylesheet isn't there: the panel works without it, but nobody would want it
 * so. Only where things have a size, which they have in no test without a browser. Returns how to stop.
 */
export function reportMissingStyles(root: HTMLElement): () => void {
  let looks = 0;
  let timer = setTimeout(look, LOOK_AGAIN_MS);

  function look() {
    looks += 1;
    const hasLayout = root.getBoundingClientRect().height > 0;
    const hasStyles = getComputedStyle(root).getPropertyValue("--akp-use-space") !== "";
    if (hasReported || !hasLayout || hasStyles) return;
    if (looks < MAX_LOOKS && isLoadingStyles(root)) {
      timer = setTimeout(look, LOOK_AGAIN_MS);
      return;
    }
    hasReported = true;
    console.error(
      'api-keys-panel: The stylesheet is missing. Add `import "api-keys-panel/styles.css";` to your app. In a shadow root, put a <link> to that file inside it.',
    );
  }

  return () => clearTimeout(timer);
}
