import { type ComponentPropsWithoutRef, forwardRef, useCallback, useRef } from "react";
import { classNames } from "./class-names.js";
import { copyLook, followLook } from "./page-look.js";
import { usePortal } from "./portal-context.js";
import { useMergedRefs } from "./use-merged-refs.js";

/** The element around everything that is mounted in a portal. It has no box of its own. */
export const PortalRoot = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function PortalRoot(props, ref) {
    const { rootProps, sourceRef } = usePortal();
    const stopRef = useRef<() => void>(undefined);
    const themeRef = useCallback(
      (target: HTMLDivElement | null) => {
        stopRef.current?.();
        stopRef.current = undefined;
        const source = sourceRef?.current;
        if (target && source) stopRef.current = followLook(source, () => copyLook(source, target));
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
