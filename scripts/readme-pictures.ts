/**
 * Takes the README's pictures, light and dark, from the built Storybook: `npm run pictures:readme`. They end up in `docs/`,
 * to be committed.
 */
import { join } from "node:path";
import { chromium } from "playwright";
import { STORYBOOK_FOLDER } from "../test/e2e/support/storybook.js";
import { serveFolder } from "../test/package/static-server.js";
import { browserLaunchOptions } from "./browser.mjs";

const STORY = "api-keys-panel-list--default";
const FOLDER = join(import.meta.dirname, "..", "docs");

const server = await serveFolder(STORYBOOK_FOLDER, null);
const browser = await chromium.launch(browserLaunchOptions());
for (const theme of ["light", "dark"] as const) {
  const page = await browser.newPage({
    viewport: { width: 1060, height: 560 },
    deviceScaleFactor: 2,
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  await page.goto(`${server.url}iframe.html?id=${STORY}&viewMode=story&globals=theme:${theme}`);
  await page.locator(".akp-name").first().waitFor();
  await page.mouse.move(1, 1);
  // The story plays to its end, and the theme is in place.
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(FOLDER, `panel-${theme}.png`) });
}
await browser.close();
await server.close();
