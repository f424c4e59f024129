import type { Locator } from "@playwright/test";

/**
 * The relative luminance of an element's color, 0 to 1, as WCAG defines it, whatever notation the
 * color uses. A translucent color is mixed with white.
 */
export function readLuminance(
  locator: Locator,
  property: "color" | "background-color" | "outline-color",
): Promise<number> {
  return locator.evaluate((element, property) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) return Number.NaN;
    canvas.fillStyle = "white";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(element).getPropertyValue(property);
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = Array.from(
      canvas.getImageData(0, 0, 1, 1).data,
      (channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      },
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }, property);
}
