import { type ComponentPropsWithoutRef, forwardRef, useCallback, useRef } from "react";
import { classNames } from "./class-names.js";
import { usePortal } from "./portal-context.js";
import { useMergedRefs } from "./use-merged-refs.js";

/** The documented theme variables; the font is carried over apart. */
const THEME_VARIABLES = [
  "--akp-accent",
  "--akp-surface",
  "--akp-text",
  "--akp-muted",
  "--akp-border",
  "--akp-danger",
  "--akp-focus",
  "--akp-radius",
  "--akp-space",
  "--akp-z-index",
] as const;

function copyTheme(source: HTMLElement, target: HTMLElement) {
  const style = getComputedStyle(source);
  for (const name of THEME_VARIABLES) {
    const value = style.getPropertyValue(name);
    if (value) target.style.setProperty(name, value);
    else target.style.removeProperty(name);
  }
  // What marks the host's theme may stand around the panel only.
  if (source.dataset.theme === "host") target.style.colorScheme = style.colorScheme;
  // By default the font is inherited, and a portal's parents are not the panel's.
  if (style.fontFamily) target.style.setProperty("--akp-font", style.fontFamily);
}

/** Keeps the theme as the host changes it, which is done at any element around the panel. Returns how to stop. */
function followTheme(source: HTMLElement, target: HTMLElement): () => void {
  const copy = () => copyTheme(source, target);
  const observer = new MutationObserver(copy);
  for (let node: Node | null = source; node; node = getParent(node)) {
    if (node instanceof Element) observer.observe(node, { attributes: true });
  }
  copy();
  return () => observer.disconnect();
}

function getParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The element around everything that is mounted in a portal. It has no box of its own. */
export const PortalRoot = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function PortalRoot(props, ref) {
    const { rootProps, sourceRef } = usePortal();
    const stopRef = useRef<() => void>(undefined);
    const themeRef = useCallback(
      (target: HTMLDivElement | null) => {
        stopRef.current?.();
        stopRef.current = undefined;
        if (target && sourceRef?.current) stopRef.current = followTheme(sourceRef.current, target);
      },
      [sourceRef],
    );
    const mergedRef = useMergedRefs(ref, themeRef);

    return (
      <div
        {...props}
        {...rootProps}
        ref={mergedRef}
        className={classNames(rootProps.className, "akp-portal")}
      />
    );
  },
);
