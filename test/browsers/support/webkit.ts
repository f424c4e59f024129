import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Builder, Key as Keys, Origin } from "selenium-webdriver";
import { findOtherBrowsers } from "../../../scripts/other-browsers.mjs";
import type { Driver } from "./driver.js";

const HEIGHT = 900;
const START_TIMEOUT_MS = 20_000;

const KEYS = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  ArrowDown: Keys.ARROW_DOWN,
  Backspace: Keys.BACK_SPACE,
} as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("There is no free port.");
  return address.port;
}

/** Starts a virtual display and returns its name, once it's ready. */
async function startDisplay(xvfb: string): Promise<{ process: ChildProcess; name: string }> {
  const screen = ["-screen", "0", "1600x1000x24", "-nolisten", "tcp"];
  const child = spawn(xvfb, ["-displayfd", "3", ...screen], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(child.stdio[3] as NodeJS.ReadableStream, "data");
  return { process: child, name: `:${String(number).trim()}` };
}

async function untilAnswers(url: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${START_TIMEOUT_MS} ms.`);
}

/** Starts WebKit's small browser on a virtual display. */
export async function startWebKit(): Promise<Driver> {
  const { webkitDriver, miniBrowser, display } = findOtherBrowsers();
  if (!webkitDriver || !miniBrowser || !display) {
    throw new Error("There is no WebKit. `npm run test:browsers` installs one.");
  }
  const screen = await startDisplay(display);
  const port = await freePort();
  const service = spawn(webkitDriver, [`--port=${port}`], {
    // There is no graphics card.
    env: { ...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_DMABUF_RENDERER: "1" },
    stdio: "ignore",
  });
  const server = `http://127.0.0.1:${port}`;
  await untilAnswers(`${server}/status`);
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
    })
    .build();
  // Its window can't be narrower than 447 pixels.
  const setWidth = async (width: number) => {
    await browser.manage().window().setRect({ x: 0, y: 0, width, height: HEIGHT });
  };
  await setWidth(1280);
  return {
    goto: (url) => browser.get(url),
    evaluate: (expression) => browser.executeScript(`return (${expression});`),
    clickAt: (x, y) =>
      browser
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    press: (key) => browser.actions().sendKeys(KEYS[key]).perform(),
    shortcut: (letter) =>
      browser.actions().keyDown(Keys.CONTROL).sendKeys(letter).keyUp(Keys.CONTROL).perform(),
    setWidth,
    close: async () => {
      await browser.quit();
      service.kill();
      screen.process.kill();
    },
  };
}
