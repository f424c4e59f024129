import { isMockFunction, spyOn } from "storybook/test";

function stub(write: () => Promise<void>): () => void {
  const writeText = spyOn(navigator.clipboard, "writeText").mockImplementation(write);
  return () => writeText.mockRestore();
}

/** Lets every write to the clipboard succeed, wherever Storybook runs, and leaves the user's own clipboard alone. */
export function allowClipboard(): () => void {
  return stub(() => Promise.resolve());
}

/**
 * Makes every write to the clipboard fail, including the older command, as in a browser that blocks
 * copying.
 */
export function refuseClipboard(): () => void {
  const restore = stub(() => Promise.reject(new DOMException("Refused.", "NotAllowedError")));
  const command = spyOn(document, "execCommand").mockReturnValue(false);
  return () => {
    restore();
    command.mockRestore();
  };
}

/** The last text that was written to a stubbed clipboard. `undefined`: none. */
export function lastCopied(): string | undefined {
  const { writeText } = navigator.clipboard;
  if (!isMockFunction(writeText)) throw new Error("The clipboard of this story is not stubbed.");
  return writeText.mock.lastCall?.[0];
}
