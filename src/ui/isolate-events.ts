import {
  type DOMAttributes,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
} from "react";

/** Events caused by typing. */
const TYPING =
  "BeforeInput,Change,Input,Invalid,Reset,Select,Submit,Copy,Cut,Paste," +
  "CompositionEnd,CompositionStart,CompositionUpdate";
/** All other events that React passes on to an element's parents. */
const EVENTS =
  "AuxClick,Click,ContextMenu,DoubleClick,MouseDown,MouseMove,MouseOut,MouseOver,MouseUp," +
  "PointerCancel,PointerDown,PointerMove,PointerOut,PointerOver,PointerUp,GotPointerCapture,LostPointerCapture," +
  "TouchCancel,TouchEnd,TouchMove,TouchStart,Wheel,KeyDown,KeyPress,KeyUp,Focus,Blur," +
  "Drag,DragEnd,DragEnter,DragExit,DragLeave,DragOver,DragStart,Drop," +
  "AnimationEnd,AnimationIteration,AnimationStart,TransitionEnd,Load,Error";

/** Ends an event's way through React. The browser's event continues, for the page's own listeners. */
function isolate(event: SyntheticEvent): void {
  // Not stopPropagation(), which would stop the browser's event, too.
  event.isPropagationStopped = () => true;
}

/**
 * Props that hide everything that happens in an element from the handlers of the components around it. React passes events
 * through portals, so without them a press in a dialog would press the host's card, and a form in it submit the host's form.
 */
export const isolatedEvents: DOMAttributes<HTMLElement> = Object.fromEntries(
  `${EVENTS},${TYPING}`.split(",").map((name) => [`on${name}`, isolate]),
);

/** Isolates keys that write or submit. Keys that leave a field pass, and so do the host's shortcuts. */
function isolateKey(event: KeyboardEvent): void {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  if (!isShortcut && event.key !== "Tab" && event.key !== "Escape") isolate(event);
}

/** The same for a field on the page: hides only what the user types. */
export const isolatedTyping: DOMAttributes<HTMLElement> = {
  ...Object.fromEntries(TYPING.split(",").map((name) => [`on${name}`, isolate])),
  onKeyDown: isolateKey,
  onKeyPress: isolateKey,
  onKeyUp: isolateKey,
};

/** Elements that handle a press themselves. */
const ACTIVE = "a, input, select, textarea, label, summary, [type=submit]";

/**
 * Keeps a press in an element from activating what the host has put around it: a link would be followed, and a label would
 * press the first button inside, which creates a key.
 */
export function useIsolatedClicks(rootRef: RefObject<HTMLElement | null>): void {
  // What a press does by default is up to the browser.
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    function handleClick(event: Event) {
      if (!root?.parentElement?.closest("a, label, summary")) return;
      const active = event.target instanceof Element ? event.target.closest(ACTIVE) : null;
      if (!active || !root.contains(active)) event.preventDefault();
    }
    root.addEventListener("click", handleClick);
    return () => root.removeEventListener("click", handleClick);
  }, [rootRef]);
}
