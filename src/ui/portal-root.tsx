import { type ComponentPropsWithoutRef, forwardRef, useCallback } from "react";
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
  }
  // By default the font is inherited, and a portal's parents are not the panel's.
  if (style.fontFamily) target.style.setProperty("--akp-font", style.fontFamily);
}

/** The element around everything that is mounted in a portal. It has no box of its own. */
export const PortalRoot = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function PortalRoot(props, ref) {
    const { rootProps, sourceRef } = usePortal();
    const themeRef = useCallback(
      (target: HTMLDivElement | null) => {
        if (target && sourceRef?.current) copyTheme(sourceRef.current, target);
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
