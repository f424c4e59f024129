import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { build } from "vite";
import { findPaleThings } from "./support/host-page/contrast.js";
import { type HostPageOptions, openHostPage } from "./support/host-page/serve.js";
import { readLuminance } from "./support/luminance.js";
import { walk } from "./support/walk.js";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const STYLES = join(import.meta.dirname, "..", "..", "dist", "styles.css");

type StylesheetBuild = NonNullable<Parameters<typeof build>[0]>;

/** Our stylesheet as a Vite build writes it. */
async function buildStyles({ build: options, css }: StylesheetBuild): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    ...(css && { css }),
    build: { write: false, rollupOptions: { input: STYLES }, ...options },
  });
  return [output]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .map((file) => ("source" in file ? String(file.source) : ""))
    .join("");
}

/** The build's target versions of Chrome and Safari, in LightningCSS's format. */
const FOR_OLD = { chrome: 87 << 16, safari: 14 << 16 };

/** Typical host builds. Each rewrites what its targets lack, `light-dark()` for example. */
const BUILDS: Readonly<Record<string, StylesheetBuild>> = {
  "Vite's own": {},
  "Vite for old browsers": { build: { cssTarget: ["chrome87", "safari14"] } },
  "LightningCSS, as in Next.js": {
    css: { transformer: "lightningcss", lightningcss: { targets: { chrome: 111 << 16 } } },
  },
  "LightningCSS for old browsers": {
    css: { transformer: "lightningcss", lightningcss: { targets: FOR_OLD } },
  },
  "esbuild for old browsers": { build: { cssMinify: "esbuild", cssTarget: "chrome87" } },
};

const DARK_PAGES: Readonly<Record<string, HostPageOptions>> = {
  'style="color-scheme: dark"': { htmlAttributes: 'style="color-scheme: dark"' },
  "a meta element": { head: '<meta name="color-scheme" content="dark">' },
  "a class": { query: { mark: ".dark" }, rules: ".dark body { background: #111 }" },
};

const open = (page: Page, styles: string, options: HostPageOptions) =>
  openHostPage(page, {
    ...options,
    panelStyles: styles,
    query: { alone: "", rich: "", theme: "host", ...options.query },
  });

for (const [name, options] of Object.entries(BUILDS)) {
  test(`built by ${name}, the panel is dark on dark pages and light on light ones, whatever the system`, async ({
    page,
  }) => {
    const styles = await buildStyles(options);
    for (const [mark, host] of Object.entries(DARK_PAGES)) {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await open(page, styles, host);
      await expect(page.getByText("CRM Sync")).toBeVisible();
      expect
        .soft(await readLuminance(page.locator(".akp-heading"), "color"), mark)
        .toBeGreaterThan(0.7);
      await page.locator(".akp-header .akp-button").click();
      const dialog = page.getByRole("dialog");
      expect.soft(await readLuminance(dialog, "background-color"), mark).toBeLessThan(0.05);
      expect.soft(await findPaleThings(page), mark).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await open(page, styles, {});
    await expect(page.getByText("CRM Sync")).toBeVisible();
    expect(await readLuminance(page.locator(".akp-heading"), "color")).toBeLessThan(0.05);
    expect(await findPaleThings(page)).toEqual([]);
  });
}

/** What older browsers make of the stylesheet: they ignore rules that they don't know. */
const OLD_BROWSERS: Readonly<Record<string, (styles: string) => string>> = {
  "no colors from other colors": (styles) =>
    styles.replace(/\b(rgb|oklch|color)\(from /g, "none($1 "),
  "no mixed colors either": (styles) =>
    styles.replace(/\b(rgb|oklch|color)\(from /g, "none($1 ").replaceAll("color-mix(", "none("),
  "no container queries": (styles) => styles.replaceAll("@container", "@-none"),
  "no :has()": (styles) => styles.replaceAll(":has(", ":-none("),
};

const PAGES = {
  light: "",
  dark: "body { background: #0a0a0a; color: #ededed }",
  "light with a pale accent": ".akp-root { --akp-accent: #ffe066; --akp-danger: #300 }",
};

for (const [lack, makeOld] of Object.entries(OLD_BROWSERS)) {
  for (const [where, rules] of Object.entries(PAGES)) {
    test(`in a browser with ${lack} the panel is plain, but can be read and used on a page that's ${where}`, async ({
      page,
    }) => {
      const styles = makeOld(await readFile(STYLES, "utf8"));
      await open(page, styles, { rules });
      await walk(page, async (state) => {
        const faults = (await findPaleThings(page)).filter((thing) => !thing.startsWith("ring"));
        expect.soft(faults, state).toEqual([]);
      });
    });
  }
}
