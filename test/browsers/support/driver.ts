/** Keys that are pressed, besides those that type. */
export type Key = "Enter" | "Escape" | "Tab" | "ArrowDown" | "Backspace";

/** A browser that is driven from outside, by the events of a real pointer and keyboard. */
export interface Driver {
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page and answers its value, which must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses and lets go at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses Ctrl and a letter. */
  shortcut(letter: string): Promise<void>;
  /** The viewport's width in CSS pixels, or as near to it as the browser's window goes. */
  setWidth(pixels: number): Promise<void>;
  close(): Promise<void>;
}
