import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from "react";

/** What typing makes. */
const TYPING =
  "BeforeInput,Change,Input,Invalid,Reset,Select,Submit,Copy,Cut,Paste," +
  "CompositionEnd,CompositionStart,CompositionUpdate";
/** Every event that React passes on to the parents of an element. */
const EVENTS =
  "AuxClick,Click,ContextMenu,DoubleClick,MouseDown,MouseMove,MouseOut,MouseOver,MouseUp," +
  "PointerCancel,PointerDown,PointerMove,PointerOut,PointerOver,PointerUp,GotPointerCapture,LostPointerCapture," +
  "TouchCancel,TouchEnd,TouchMove,TouchStart,Wheel,KeyDown,KeyPress,KeyUp,Focus,Blur," +
  "Drag,DragEnd,DragEnter,DragExit,DragLeave,DragOver,DragStart,Drop," +
  "AnimationEnd,AnimationIteration,AnimationStart,TransitionEnd,Load,Error";

/** Ends an event's way through React. The browser's own event goes on, for the page's listeners. */
export function isolate(event: SyntheticEvent): void {
  // Not stopPropagation(), which would stop the browser's event, too.
  event.isPropagationStopped = () => true;
}

/**
 * Props that keep what happens in an element from the handlers of the components around it. React passes events through
 * portals, so that a press in a dialog would press the host's card, and a form in it submit the host's.
 */
export const isolatedEvents: DOMAttributes<HTMLElement> = Object.fromEntries(
  `${EVENTS},${TYPING}`.split(",").map((name) => [`on${name}`, isolate]),
);

/** A key that writes, or submits. Those that leave a field, and the host's shortcuts with it, go on. */
function isolateKey(event: KeyboardEvent): void {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  if (!isShortcut && event.key !== "Tab" && event.key !== "Escape") isolate(event);
}

/** The same for a field in the page, from which only what is typed is kept. */
export const isolatedTyping: DOMAttributes<HTMLElement> = {
  ...Object.fromEntries(TYPING.split(",").map((name) => [`on${name}`, isolate])),
  onKeyDown: isolateKey,
  onKeyPress: isolateKey,
  onKeyUp: isolateKey,
};
