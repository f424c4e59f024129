import { expect, type Page, test } from "@playwright/test";
import { currentLane, type Lane } from "../../scripts/test/lanes.mjs";
import { serveFolder } from "../package/static-server.js";
import { bringAxe, findAxeFaults } from "./support/axe.js";
import {
  openStory,
  openStorybook,
  readStories,
  STORYBOOK_FOLDER,
  setGlobals,
} from "./support/storybook.js";

/** Storybook's initial state. */
const INITIAL = { theme: "light", direction: "auto" } as const;
const HEIGHTS = { 1280: 800, 320: 640 } as const;

interface Look {
  readonly palette: "light" | "dark" | "forced";
  readonly direction: "own" | "other";
  readonly width: keyof typeof HEIGHTS;
}

const look = (
  palette: Look["palette"],
  direction: Look["direction"],
  ...widths: readonly Look["width"][]
): readonly Look[] => widths.map((width) => ({ palette, direction, width }));

/**
 * Groups of equal size. Each starts with settings close to the last one's, because every change
 * takes time.
 */
const LOOKS: Readonly<Record<Lane["looks"], readonly Look[]>> = {
  12: [
    ...[...look("light", "own", 1280, 320), ...look("forced", "own", 320, 1280)],
    ...[...look("dark", "own", 1280, 320), ...look("dark", "other", 320, 1280)],
    ...[...look("light", "other", 1280, 320), ...look("forced", "other", 320, 1280)],
  ],
  2: [...look("light", "own", 1280), ...look("dark", "other", 320)],
};

test.describe.configure({ mode: "parallel" });
// All tests share one page, and a trace of it would hold everything they look at.
test.use({ trace: "off" });

let server: Awaited<ReturnType<typeof serveFolder>>;
/** One page for all stories: loading Storybook again for each would take longer than the rest. */
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

/** Goes through this lane's ways to look at a story, and returns axe's faults in each. */
async function findFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  // A language brings its direction, which is the first.
  const own = await page.evaluate(() => document.documentElement.dir);
  const directions = { own, other: own === "rtl" ? "ltr" : "rtl" } as const;
  let toolbar = { theme: "light", direction: "own" };
  for (const { palette, direction, width } of LOOKS[currentLane().looks]) {
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    const theme = palette === "forced" ? toolbar.theme : palette;
    if (theme !== toolbar.theme || direction !== toolbar.direction) {
      toolbar = { theme, direction };
      await setGlobals(page, { theme, direction: directions[direction] });
    }
    if (palette === "forced") {
      // Chromium's emulated system palette goes by the page's preference; a story can be dark
      // whatever the toolbar says.
      const colorScheme = await page.evaluate(
        () => document.documentElement.dataset.theme as "dark",
      );
      await page.emulateMedia({ forcedColors: "active", colorScheme });
    }
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    const way = `${palette}, ${directions[direction]}, ${width} px`;
    for (const fault of await findAxeFaults(page)) faults.push(`${way}: ${fault}`);
  }
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await setGlobals(page, INITIAL);
  return faults;
}

test("the stories are built and complete", () => {
  expect(readStories().length, "Run `npm run build-storybook` first.").toBeGreaterThan(100);
});

for (const { id, title, name } of readStories()) {
  test(`${title}: ${name} plays through, and axe finds nothing in ${currentLane().looks} looks`, async () => {
    expect(await openStory(page, id)).toEqual([]);
    expect(await findFaults()).toEqual([]);
  });
}
