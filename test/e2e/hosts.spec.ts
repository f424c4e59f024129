import { writeFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { browserLaunchOptions } from "../../scripts/browser.mjs";
import { take } from "../../scripts/test/lanes.mjs";
import { compareBoxes } from "./support/host-page/boxes.js";
import { countDifferentPixels, drawDifference, ONE_GROUND } from "./support/host-page/pictures.js";
import { type HostPageOptions, openHostPage } from "./support/host-page/serve.js";
import { type Drawing, draw, drawStates } from "./support/host-page/states.js";
import { type HostStylesheet, hostStylesheets } from "./support/host-page/stylesheets.js";

const { args, ...launchOptions } = browserLaunchOptions();
// Without it, what was painted before shows through at the edges of what's painted next.
test.use({ launchOptions: { ...launchOptions, args: [...args, "--disable-partial-raster"] } });

// Each worker draws the bare page itself, which takes less time than running the rest one after the
// other.
test.describe.configure({ mode: "parallel" });

type Drawings = Readonly<Record<string, Drawing>>;

const SIZES = {
  wide: { width: "900", viewport: { width: 1000, height: 640 } },
  narrow: { width: "320", viewport: { width: 360, height: 900 } },
} as const;
type Size = keyof typeof SIZES;

interface DrawOptions extends HostPageOptions {
  /** With animations; a walk takes half the time without them. */
  readonly hasMotion?: boolean;
}

/** Opens the panel in a fresh page, so that focus and element ids start over. */
async function openIn(browser: Browser, size: Size, options: DrawOptions): Promise<Page> {
  const { width, viewport } = SIZES[size];
  const { hasMotion, rules = "", ...others } = options;
  const reducedMotion = hasMotion ? "no-preference" : "reduce";
  const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion });
  await openHostPage(page, {
    ...others,
    rules: ONE_GROUND + rules,
    query: { width, top: "20", theme: "auto", rich: "", alone: "" },
  });
  return page;
}

async function drawIn(browser: Browser, size: Size, options: DrawOptions = {}): Promise<Drawings> {
  const page = await openIn(browser, size, options);
  const drawings = await drawStates(page);
  await page.close();
  return drawings;
}

const bare = new Map<Size, Promise<Drawings>>();

function drawBare(browser: Browser, size: Size): Promise<Drawings> {
  const drawings = bare.get(size) ?? drawIn(browser, size);
  bare.set(size, drawings);
  return drawings;
}

/** The differences between two drawings of the panel, in words. */
function compare(expected: Drawings, found: Drawings): readonly string[] {
  return Object.entries(expected).flatMap(([state, { boxes, pictures }]) => {
    const other = found[state];
    if (!other) return [`${state} is missing`];
    const pixels = (["light", "dark"] as const)
      .map((scheme) => ({
        scheme,
        count: countDifferentPixels(pictures[scheme], other.pictures[scheme]),
      }))
      .filter(({ count }) => count > 0)
      .map(({ scheme, count }) => `${state}, ${scheme}: ${count} pixels differ`);
    return [
      ...pixels,
      ...compareBoxes(boxes, other.boxes).map((difference) => `${state}: ${difference}`),
    ];
  });
}

/** Attaches the pictures that differ to the test's results. */
async function keepDifferences(expected: Drawings, found: Drawings): Promise<void> {
  for (const [state, { pictures }] of Object.entries(expected)) {
    for (const scheme of ["light", "dark"] as const) {
      const other = found[state]?.pictures[scheme];
      if (!other || countDifferentPixels(pictures[scheme], other) === 0) continue;
      const keep = (name: string, picture: Buffer) =>
        writeFile(test.info().outputPath(`${state}, ${scheme}, ${name}.png`), picture);
      await keep("bare", pictures[scheme]);
      await keep("here", other);
      await keep("difference", drawDifference(pictures[scheme], other));
    }
  }
}

async function expectSame(expected: Drawings, found: Drawings): Promise<void> {
  await keepDifferences(expected, found);
  expect(compare(expected, found)).toEqual([]);
}

let moving: Promise<Drawings> | undefined;

const hosts = take("hosts", Object.keys(hostStylesheets) as HostStylesheet[]).filter(
  (css) => css !== "bare",
);

for (const css of hosts) {
  for (const size of ["wide", "narrow"] as const) {
    test(`under ${css} the panel looks the same as on a bare page, to the pixel, at ${size}`, async ({
      browser,
    }) => {
      await expectSame(await drawBare(browser, size), await drawIn(browser, size, { css }));
    });
  }
}

const LATE = ["Bootstrap 5", "Pico, classless", "a brutal reset"] satisfies HostStylesheet[];

for (const css of hosts.filter((host) => LATE.some((late) => late === host))) {
  test(`${css} can come after our styles, and the panel looks and moves the same`, async ({
    browser,
  }) => {
    moving ??= drawIn(browser, "wide", { hasMotion: true });
    const found = await drawIn(browser, "wide", { css, isPanelFirst: true, hasMotion: true });
    await expectSame(await moving, found);
  });
}

const CHANGES = {
  "another colour of one badge": ".akp-badge[data-tone=danger] { color: #c4232c !important }",
  "a first letter that is bold": ".akp-lede::first-letter { font-weight: 700 !important }",
  "a shadow below the list": ".akp-frame { box-shadow: 0 1px 1px rgb(0 0 0 / 0.02) !important }",
} as const;

for (const [what, rules] of Object.entries(CHANGES)) {
  test(`${what} would be noticed`, async ({ browser }) => {
    const { list } = await drawList(browser, "");
    const { list: changed } = await drawList(browser, rules);
    expect(compare({ list }, { list: changed }).join()).toMatch(/light: \d+ pixels differ/);
  });
}

async function drawList(browser: Browser, rules: string): Promise<{ readonly list: Drawing }> {
  const page = await openIn(browser, "wide", { rules });
  await expect(page.getByText("CRM Sync")).toBeVisible();
  const list = await draw(page);
  await page.close();
  return { list };
}
