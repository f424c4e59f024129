import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from "react";

/** Events caused by typing. */
export const TYPING =
  "BeforeInput,Change,Input,Invalid,Reset,Select,Submit,Copy,Cut,Paste," +
  "CompositionEnd,CompositionStart,CompositionUpdate";

/** Ends an event's way through React. The browser's event continues, for the page's own listeners. */
export function isolate(event: SyntheticEvent): void {
  // Not stopPropagation(), which would stop the browser's event, too.
  event.isPropagationStopped = () => true;
}

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
