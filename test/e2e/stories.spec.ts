import { expect, type Page, test } from "@playwright/test";
import { serveFolder } from "../package/static-server.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import {
  openStory,
  openStorybook,
  readStories,
  STORYBOOK_FOLDER,
  setGlobals,
} from "./support/storybook.js";

/** How Storybook begins. */
const INITIAL = { theme: "light", direction: "auto" } as const;
const HEIGHTS = { 1280: 800, 320: 640 } as const;

test.describe.configure({ mode: "parallel" });

let server: Awaited<ReturnType<typeof serveFolder>>;
/** One for all stories: to load Storybook anew for each would take longer than the rest. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  server = await serveFolder(STORYBOOK_FOLDER, null);
  page = await browser.newPage({ reducedMotion: "reduce" });
  await bringAxe(page);
  await openStorybook(page, server.url);
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});

/** Goes through all ways to look at a story, and answers what axe has against it in each. */
async function findFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  let widths: readonly (keyof typeof HEIGHTS)[] = [1280, 320];
  const look = async (way: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHTS[width] });
      for (const fault of await findAxeFaults(page)) faults.push(`${way}, ${width} px: ${fault}`);
    }
    // The next look begins where this one ends, as a change of the width takes long.
    widths = [...widths].reverse();
  };
  const lookInForcedColours = async (way: string) => {
    // Chromium's stand-in for a system's palette goes by what the page prefers; a story may be dark whatever the toolbar says.
    const colorScheme = await page.evaluate(() => document.documentElement.dataset.theme as "dark");
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await look(`${way}, forced colours`);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  };
  // A language brings its direction, which is the first; each step changes one thing.
  const own = await page.evaluate(() => document.documentElement.dir);
  const other = own === "rtl" ? "ltr" : "rtl";
  await look(`light, ${own}`);
  await lookInForcedColours(own);
  await setGlobals(page, { theme: "dark" });
  await look(`dark, ${own}`);
  await setGlobals(page, { direction: other });
  await look(`dark, ${other}`);
  await setGlobals(page, { theme: "light" });
  await look(`light, ${other}`);
  await lookInForcedColours(other);
  await setGlobals(page, INITIAL);
  return faults;
}

test("the stories are built, and all are here", () => {
  expect(readStories().length, "Run `npm run build-storybook` first.").toBeGreaterThan(100);
});

for (const { id, title, name } of readStories()) {
  test(`${title}: ${name} plays as it says, and axe finds nothing in any colour, direction and width`, async () => {
    expect(await openStory(page, id)).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });
}
