import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CLIPBOARD_TIMEOUT_MS, copyText, getCopyShortcut } from "../../src/token/clipboard.js";

function withClipboard(clipboard: unknown) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "clipboard");
});

describe("copying", () => {
  it("has worked only once the browser says so", async () => {
    let finish = () => {};
    const writeText = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    withClipboard({ writeText });
    const settled = vi.fn();
    const copied = copyText("abc").then(settled);
    await vi.advanceTimersByTimeAsync(CLIPBOARD_TIMEOUT_MS - 1);
    expect(settled).not.toHaveBeenCalled();
    finish();
    await copied;
    expect(settled).toHaveBeenCalledWith(true);
    expect(writeText).toHaveBeenCalledWith("abc");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has failed if the browser refuses", async () => {
    withClipboard({ writeText: () => Promise.reject(new Error("NotAllowedError")) });
    expect(await copyText("abc")).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, unknown]>([
    ["there is no clipboard", undefined],
    ["it can't write", {}],
    [
      "it throws synchronously",
      {
        writeText: () => {
          throw new Error("no");
        },
      },
    ],
  ])("has failed if %s", async (_, clipboard) => {
    withClipboard(clipboard);
    expect(await copyText("abc")).toBe(false);
  });

  it("has failed if it's still pending after three seconds", async () => {
    withClipboard({ writeText: () => new Promise(() => {}) });
    const settled = vi.fn();
    void copyText("abc").then(settled);
    await vi.advanceTimersByTimeAsync(2999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(false);
  });
});

describe("the shortcut for copying by hand", () => {
  it.each([
    ["MacIntel", "⌘C"],
    ["iPhone", "⌘C"],
    ["Win32", "Ctrl+C"],
    ["Linux x86_64", "Ctrl+C"],
  ])("on %s is %s", (platform, shortcut) => {
    vi.spyOn(navigator, "platform", "get").mockReturnValue(platform);
    expect(getCopyShortcut()).toBe(shortcut);
  });
});
