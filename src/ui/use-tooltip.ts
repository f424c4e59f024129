import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from "react";

/** The one tooltip of an area. */
export interface TooltipControl {
  /** What it explains now. `null`: it's closed. */
  readonly anchor: HTMLElement | null;
  readonly close: () => void;
  /** For the element around everything that has a tooltip. */
  readonly areaProps: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerOut: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
  /** For the tooltip. */
  readonly tooltipProps: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
  };
}

/** How long the tooltip waits for the pointer to move from its anchor to the tooltip, in milliseconds. */
const LEAVE_DELAY_MS = 120;

/**
 * Decides what the tooltip of an area explains: what the user points at or taps, or else the button with the keyboard's
 * focus.
 * @param selector what has a tooltip. The keyboard reaches those that are buttons
 */
export function useTooltip(selector: string): TooltipControl {
  const [pointed, setPointed] = useState<HTMLElement | null>(null);
  const [focused, setFocused] = useState<HTMLElement | null>(null);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timerRef.current), []);

  function find({ target }: { readonly target: EventTarget }): HTMLElement | null {
    return (target as Element).closest<HTMLElement>(selector);
  }

  function point(anchor: HTMLElement | null) {
    if (!anchor) return;
    clearTimeout(timerRef.current);
    setPointed(anchor);
  }

  function leave({ pointerType }: PointerEvent) {
    if (pointerType === "touch") return;
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => setPointed(null), LEAVE_DELAY_MS);
  }

  return {
    anchor: pointed ?? focused,
    close: () => {
      setPointed(null);
      setFocused(null);
    },
    areaProps: {
      onPointerOver: (event) => {
        if (event.pointerType !== "touch") point(find(event));
      },
      onPointerOut: (event) => {
        if (find(event)) leave(event);
      },
      onPointerUp: (event) => point(find(event)),
      onFocus: (event) => setFocused(find(event)),
      onBlur: () => setFocused(null),
      onClick: (event) => {
        const anchor = find(event);
        if (anchor?.matches("button")) setFocused(anchor);
      },
    },
    tooltipProps: {
      onPointerEnter: (event) => {
        if (event.pointerType !== "touch") clearTimeout(timerRef.current);
      },
      onPointerLeave: leave,
    },
  };
}
