import type { DOMAttributes } from "react";
import { isolate, TYPING } from "./isolate-typing.js";

/** All other events that React passes on to an element's parents. */
const EVENTS =
  "AuxClick,Click,ContextMenu,DoubleClick,MouseDown,MouseMove,MouseOut,MouseOver,MouseUp," +
  "PointerCancel,PointerDown,PointerMove,PointerOut,PointerOver,PointerUp,GotPointerCapture,LostPointerCapture," +
  "TouchCancel,TouchEnd,TouchMove,TouchStart,Wheel,KeyDown,KeyPress,KeyUp,Focus,Blur," +
  "Drag,DragEnd,DragEnter,DragExit,DragLeave,DragOver,DragStart,Drop," +
  "AnimationEnd,AnimationIteration,AnimationStart,TransitionEnd,Load,Error";

/**
 * Props that hide everything that happens in an element from the handlers of the components around it. React passes events
 * through portals, so without them a press in a dialog would press the host's card, and a form in it submit the host's form.
 */
export const isolatedEvents: DOMAttributes<HTMLElement> = Object.fromEntries(
  `${EVENTS},${TYPING}`.split(",").map((name) => [`on${name}`, isolate]),
);
