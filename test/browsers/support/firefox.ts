import { launch } from "puppeteer-core";
import { findOtherBrowsers } from "../../../scripts/other-browsers.mjs";
import type { Driver } from "./driver.js";

const HEIGHT = 800;

/** Starts Firefox without a window, driven by WebDriver BiDi. */
export async function startFirefox(): Promise<Driver> {
  const { firefox } = findOtherBrowsers();
  if (!firefox) throw new Error("There is no Firefox. `npm run test:browsers` installs one.");
  const browser = await launch({
    browser: "firefox",
    executablePath: firefox,
    headless: true,
    defaultViewport: { width: 1280, height: HEIGHT },
  });
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    shortcut: async (letter) => {
      await page.keyboard.down("Control");
      await page.keyboard.press(letter as "a");
      await page.keyboard.up("Control");
    },
    setWidth: (width) => page.setViewport({ width, height: HEIGHT }),
    close: () => browser.close(),
  };
}
