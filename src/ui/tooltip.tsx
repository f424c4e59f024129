import { type ReactNode, useEffect, useRef } from "react";
import { Portal } from "./portal.js";
import { getActiveElement } from "./shadow-dom.js";
import { useEscape } from "./use-escape.js";
import { useFloatPosition } from "./use-float-position.js";
import type { TooltipControl } from "./use-tooltip.js";

export interface OpenTooltipProps {
  /** What it explains. */
  readonly anchor: HTMLElement;
  readonly control: Pick<TooltipControl, "close" | "tooltipProps">;
  readonly children: ReactNode;
}

const PLACE = { side: "above", align: "center", gap: 6 } as const;

/** The tooltip of an area, while it's open. Users who can neither point nor tap must find what it says elsewhere. */
export function OpenTooltip({ anchor, control, children }: OpenTooltipProps) {
  const { close, tooltipProps } = control;
  const tooltipRef = useRef<HTMLDivElement>(null);
  const closeRef = useRef(close);
  useFloatPosition(anchor, tooltipRef, PLACE, close);
  useEscape(true, () => {
    close();
    // If the focus is in a layer above the anchor, the key is for that layer, too.
    const layer = getActiveElement(anchor)?.closest(".akp-menu, .akp-dialog");
    return !layer || layer.contains(anchor);
  });

  useEffect(() => {
    closeRef.current = close;
  });

  // A tap elsewhere closes it: a finger doesn't leave the way a pointer does.
  useEffect(() => {
    function handlePointerDown(event: Event) {
      const path = event.composedPath();
      const isInside = [anchor, tooltipRef.current].some((node) => node && path.includes(node));
      if (!isInside) closeRef.current();
    }
    document.addEventListener("pointerdown", handlePointerDown, true);
    return () => document.removeEventListener("pointerdown", handlePointerDown, true);
  }, [anchor]);

  return (
    <Portal>
      <div ref={tooltipRef} className="akp-tooltip" role="tooltip" {...tooltipProps}>
        {children}
      </div>
    </Portal>
  );
}
