import { expect, type Page, test } from "@playwright/test";
import { currentLane } from "../../scripts/test/lanes.mjs";
import { findPaleThings } from "./support/host-page/contrast.js";
import { type HostPageOptions, openHostPage } from "./support/host-page/serve.js";
import { walk } from "./support/walk.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

interface Ground {
  /** What the host says about its page. */
  readonly rules: string;
  /** The user's system setting. @default "light" */
  readonly system?: "light" | "dark";
  readonly query?: HostPageOptions["query"];
}

const TAILWIND_MEDIA =
  "body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111827 } }";
const TAILWIND_CLASS = "body { background: #fff } .dark body { background: #111827 }";

/**
 * Typical host pages. Some set no text color on the page, because each of their elements has
 * one.
 */
const GROUNDS: Readonly<Record<string, Ground>> = {
  "a white page": { rules: "body { background: #fff; color: #111 }" },
  "a white page without any rule, on a dark system": { rules: "", system: "dark" },
  "a page of #fafafa with grey text": { rules: "body { background: #fafafa; color: #374151 }" },
  "a page of pale text": { rules: "body { background: #fff; color: #888 }" },
  "a light blue card": { rules: "main { background: #dbeafe; color: #1e3a8a }" },
  "a card of CSS's lightblue": { rules: "main { background: lightblue }" },
  "a beige card": { rules: "main { background: #f5f0e1; color: #3f2d1c }" },
  "a page of #0a0a0a": { rules: "body { background: #0a0a0a; color: #ededed }" },
  "a page that is dark by its color-scheme": { rules: "html { color-scheme: dark }" },
  "a page that is dark by its ground alone": { rules: "html { background: #18181b }" },
  "a navy card in a white page": {
    rules: "body { background: #fff } main { background: #1e3a8a; color: #fff }",
  },
  "a card of slate-800": {
    rules: "body { background: #0f172a } main { background: #1e293b; color: #e2e8f0 }",
  },
  "a card of white that is mixed with the page": {
    rules:
      "body { background: #0f172a; color: #e2e8f0 } main { background: rgb(255 255 255 / 0.1) }",
  },
  "a light card in a page that is marked as dark": {
    rules: "body { background: #0a0a0a; color: #eee } main { background: #fff; color: #111 }",
    query: { mark: ".dark" },
  },
  "Tailwind's media strategy, on a light system": { rules: TAILWIND_MEDIA },
  "Tailwind's media strategy, on a dark system": { rules: TAILWIND_MEDIA, system: "dark" },
  "Tailwind's class strategy, light on a dark system": { rules: TAILWIND_CLASS, system: "dark" },
  "Tailwind's class strategy, dark": { rules: TAILWIND_CLASS, query: { mark: ".dark" } },
};

async function openOn(page: Page, { rules, system = "light", query }: Ground, more = {}) {
  await page.emulateMedia({ colorScheme: system, reducedMotion: "reduce" });
  await openHostPage(page, {
    css: "Tailwind 4 preflight",
    rules,
    query: { alone: "", rich: "", theme: "host", ...query, ...more },
  });
}

const taken = Object.entries(GROUNDS).filter((_, index) => index % currentLane().grounds === 0);
for (const [where, ground] of taken) {
  test(`everything can be read and seen on ${where}`, async ({ page }) => {
    await openOn(page, ground);
    await walk(page, async (state) => {
      expect.soft(await findPaleThings(page), state).toEqual([]);
    });
  });
}

for (const [where, isCovered] of [
  ["a white page", true],
  ["a page of #0a0a0a", true],
  ["a card of white that is mixed with the page", true],
  ["a picture", false],
] as const) {
  test(`columns that pass below a row's menu are ${isCovered ? "covered" : "blurred"} on ${where}`, async ({
    page,
  }) => {
    const ground = GROUNDS[where] ?? { rules: "body { background: linear-gradient(#fff, #cdf) }" };
    await openOn(page, ground, { width: "804" });
    const cell = page.locator(".akp-td-actions").first();
    await expect(cell).toHaveCSS("backdrop-filter", "blur(8px)");
    const color = await cell.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(!/^rgba\(.*, 0\)$|^transparent$/.test(color)).toBe(isCovered);
  });
}
