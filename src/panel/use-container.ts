import { type RefObject, useEffect, useState } from "react";

/**
 * Where dialogs and menus have to be mounted to be reached: a modal of the host makes all outside of it inert, and what is
 * outside of a shadow root has none of its styles.
 * @returns `undefined`: the document's body
 */
function findContainer(root: HTMLElement): HTMLElement | ShadowRoot | undefined {
  const modal = root.closest<HTMLElement>("dialog, [role='dialog'], [role='alertdialog']");
  if (modal) return modal;
  const top = root.getRootNode();
  return top instanceof ShadowRoot ? top : undefined;
}

/** Where dialogs and menus are mounted: as the host says, or else as the panel's surroundings need it. */
export function useContainer(
  rootRef: RefObject<HTMLElement | null>,
  container: HTMLElement | ShadowRoot | null | undefined,
): HTMLElement | ShadowRoot | undefined {
  const [found, setFound] = useState<HTMLElement | ShadowRoot>();

  // The surroundings are the outside system: they are there once the panel is in the page.
  useEffect(() => {
    if (rootRef.current) setFound(findContainer(rootRef.current));
  }, [rootRef]);

  return container ?? found;
}
