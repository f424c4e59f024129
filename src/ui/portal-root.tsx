import { type ComponentPropsWithoutRef, forwardRef, useCallback, useRef } from "react";
import { classNames } from "./class-names.js";
import { isolatedEvents } from "./isolate-events.js";
import { copyLook, followLook } from "./page-look.js";
import { usePortal } from "./portal-context.js";
import { useMergedRefs } from "./use-merged-refs.js";

/** The element around everything that is mounted in a portal. It has no box of its own. */
export const PortalRoot = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function PortalRoot(props, ref) {
    const { rootProps, sourceRef, isReleased } = usePortal();
    const isTurning = rootProps.dir === undefined;
    const stopRef = useRef<() => void>(undefined);
    const themeRef = useCallback(
      (target: HTMLDivElement | null) => {
        stopRef.current?.();
        stopRef.current = undefined;
        const source = sourceRef?.current;
        if (!target || !source) return;
        stopRef.current = followLook(source, () => {
          copyLook(source, target);
          // As the page reads around the panel, which the host may turn at any time.
          if (isTurning) target.dir = getComputedStyle(source).direction === "rtl" ? "rtl" : "ltr";
        });
      },
      [sourceRef, isTurning],
    );
    const mergedRef = useMergedRefs(ref, themeRef);

    return (
      <div
        {...isolatedEvents}
        {...props}
        {...rootProps}
        ref={mergedRef}
        data-released={isReleased ? "" : undefined}
        className={classNames(rootProps.className, "akp-portal")}
      />
    );
  },
);
