import { afterEach, describe, expect, it, vi } from "vitest";
import { checkInheritedText, findGround, readLuminance } from "../../src/ui/page-look.js";
import { reportMissingStyles } from "../../src/ui/report-missing-styles.js";

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  vi.useRealTimers();
});

describe("the luminance of a color", () => {
  it.each([
    ["rgb(255, 255, 255)", 1],
    ["rgba(0, 0, 0, 0.5)", 0],
    ["rgb(128, 128, 128)", 0.216],
    ["color(srgb 0.5 0.5 0.5)", 0.214],
    ["color(display-p3 1 1 1 / 0.5)", 1],
    ["oklch(0.985 0 0)", 0.956],
    ["oklab(0.145 0 0)", 0.003],
    ["lab(53.585 0 0)", 0.216],
  ])("of %s is %d", (color, luminance) => {
    expect(readLuminance(color)).toBeCloseTo(luminance, 2);
  });

  it.each(["", "canvastext", "transparent"])("of “%s” is unknown", (color) => {
    expect(readLuminance(color)).toBeNaN();
  });
});

function renderIn(body: string, card: string): HTMLElement {
  document.body.setAttribute("style", body);
  document.body.innerHTML = `<div style="${card}"><section></section></div>`;
  return document.querySelector("section") as HTMLElement;
}

describe("the ground below the panel", () => {
  it("is the first opaque background around it", () => {
    const panel = renderIn(
      "background-color: rgb(0, 0, 0)",
      "background-color: rgb(255, 255, 255)",
    );

    expect(findGround(panel)).toEqual({ color: "rgb(255, 255, 255)", luminance: 1 });
  });

  it("is mixed with the translucent colors over it", () => {
    const panel = renderIn(
      "background-color: rgb(0, 0, 0)",
      "background-color: rgba(255, 255, 255, 0.1)",
    );

    expect(findGround(panel)?.luminance).toBeCloseTo(0.1);
    expect(findGround(panel)?.color).toMatch(/^color-mix\(in srgb, .* 10%, rgb\(0, 0, 0\)\)$/);
  });

  it("is the browser's if the page has none, and unknown if it's a picture", () => {
    expect(findGround(renderIn("", ""))?.color).toBe("Canvas");
    expect(findGround(renderIn("", "background-image: linear-gradient(red, blue)"))).toBeNull();
  });
});

describe("inherited text", () => {
  it.each([
    ["rgb(17, 17, 17)", "rgb(255, 255, 255)", undefined],
    ["rgb(238, 238, 238)", "rgb(10, 10, 10)", undefined],
    ["rgb(0, 0, 0)", "rgb(17, 24, 39)", "dark"],
    ["rgb(255, 255, 255)", "rgb(255, 255, 255)", "light"],
    ["rgb(160, 160, 160)", "rgb(255, 255, 255)", "light"],
  ])("%s on %s makes the panel's own scheme %s", (color, ground, scheme) => {
    const panel = renderIn(`background-color: ${ground}; color: ${color}`, "");
    panel.style.color = color;

    checkInheritedText(panel);

    expect(panel.dataset.scheme).toBe(scheme);
  });
});

describe("a missing stylesheet", () => {
  function wait(height: number, property = "") {
    vi.useFakeTimers();
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const panel = renderIn("", "");
    if (property) panel.style.setProperty("--akp-use-space", property);
    vi.spyOn(panel, "getBoundingClientRect").mockReturnValue({ height } as DOMRect);
    const stop = reportMissingStyles(panel);
    vi.advanceTimersByTime(20_000);
    stop();
    return error;
  }

  it("isn't reported if nothing has a size, as in tests without a browser, or if it's there", () => {
    expect(wait(0)).not.toHaveBeenCalled();
    expect(wait(100, "4px")).not.toHaveBeenCalled();
  });

  it("is reported once, with the import that's needed", () => {
    const error = wait(100);

    expect(error).toHaveBeenCalledOnce();
    expect(error).toHaveBeenCalledWith(
      expect.stringContaining('import "api-keys-panel/styles.css"'),
    );
    expect(wait(100)).not.toHaveBeenCalledTimes(2);
  });
});
