/** Keys to press, besides those that type a character. */
export type Key = "Enter" | "Escape" | "Tab" | "ArrowDown" | "Backspace";

/** A browser that's driven from outside, with events of a real pointer and keyboard. */
export interface Driver {
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page and returns its value, which must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses and releases the pointer at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses Ctrl and a letter. */
  shortcut(letter: string): Promise<void>;
  /** The viewport's width in CSS pixels, or as close to it as the browser's window gets. */
  setWidth(pixels: number): Promise<void>;
  close(): Promise<void>;
}
