/** A write that hasn't settled by then has failed, as far as the user can tell. In milliseconds. */
export const CLIPBOARD_TIMEOUT_MS = 3000;

/** Whether the browser has a clipboard for this page. On plain HTTP, there's none. */
export function hasClipboard(): boolean {
  try {
    return typeof navigator.clipboard?.writeText === "function";
  } catch {
    return false;
  }
}

/**
 * Writes text to the clipboard.
 * @returns `true` only once the browser confirms the write. `false` if it refuses, has no clipboard for this page (plain HTTP,
 *   an iframe without permission), or hasn't settled within {@link CLIPBOARD_TIMEOUT_MS}.
 */
export async function copyText(text: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CLIPBOARD_TIMEOUT_MS);
  });
  try {
    const write = navigator.clipboard.writeText(text).then(() => true);
    return await Promise.race([write, timeout]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** The keys that copy a selection on this device, as printed on its keyboard. */
export function getCopyShortcut(): string {
  const isApple = /Mac|iPhone|iPad|iPod/.test(navigator.platform || navigator.userAgent);
  return isApple ? "⌘C" : "Ctrl+C";
}
