/** How many times, once a second, to check for styles that are still loading. */
const MAX_LOOKS = 10;
const LOOK_AGAIN_MS = 1000;

let hasReported = false;

/** Whether the page is still loading a stylesheet. */
function isLoadingStyles(root: Element): boolean {
  const scopes = [document, root.getRootNode() as ParentNode];
  return scopes.some((scope) =>
    [...scope.querySelectorAll<HTMLLinkElement>("link[rel~=stylesheet]")].some(
      (link) => !link.sheet,
    ),
  );
}

/**
 * Tells developers, once per page, that the stylesheet is missing: the panel works without it, but no one would want that.
 * Stays silent if elements have no size, as in tests without a browser. Returns a function that stops it.
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
