import { expect, type Page, test } from "@playwright/test";
import { serveFolder } from "../package/static-server.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import { openStory, readStories, STORYBOOK_FOLDER, setGlobals } from "./support/storybook.js";

/** How the toolbar has a page, each a change of one thing after the other. */
const TOOLBAR = [
  { theme: "light", direction: "ltr" },
  { theme: "dark", direction: "ltr" },
  { theme: "dark", direction: "rtl" },
  { theme: "light", direction: "rtl" },
] as const;
const WIDTHS = [1280, 320] as const;

test.describe.configure({ mode: "parallel" });

let server: Awaited<ReturnType<typeof serveFolder>>;
/** One for all stories: a new one for each would load Storybook anew, which takes as long as the test. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  server = await serveFolder(STORYBOOK_FOLDER, null);
  page = await browser.newPage({ reducedMotion: "reduce" });
  await bringAxe(page);
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});

/** Goes through all ways to look at a story, and answers what axe has against it in each. */
async function findFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (way: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
      for (const fault of await findAxeFaults(page)) faults.push(`${way}, ${width} px: ${fault}`);
    }
  };
  for (const { theme, direction } of TOOLBAR) {
    await setGlobals(page, { theme, direction });
    await look(`${theme}, ${direction}`);
    if (theme === "dark") continue;
    // Chromium's stand-in for a system's palette goes by what the page prefers; a story may be dark whatever the toolbar says.
    const colorScheme = await page.evaluate(() => document.documentElement.dataset.theme as "dark");
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await look(`forced colours, ${direction}`);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  }
  return faults;
}

test("the stories are built, and all are here", () => {
  expect(readStories().length, "Run `npm run build-storybook` first.").toBeGreaterThan(100);
});

for (const { id, title, name } of readStories()) {
  test(`${title}: ${name} plays as it says, and axe finds nothing in any colour, direction and width`, async () => {
    expect(await openStory(page, server.url, id)).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });
}
