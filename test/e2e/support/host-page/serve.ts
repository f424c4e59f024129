import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { type HostStylesheet, hostStylesheets } from "./stylesheets.js";

const DIST = join(import.meta.dirname, "..", "..", "..", "..", "dist");
const ORIGIN = "http://localhost:4300";

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The page's scripts by their paths. What only some pages need, like Material, is in separate
 * files.
 */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "page.tsx")],
    bundle: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: "/",
    // Each page of each test parses it again.
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    // Without the repository's paths, so that the package is the built one that hosts get.
    tsconfigRaw: {},
    logLevel: "error",
  });
  return new Map(result.outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

/** The host of a test. `page.tsx` reads everything else in the query. */
export interface HostPageOptions {
  readonly css?: HostStylesheet;
  /** Host rules after its stylesheet. */
  readonly rules?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Before the host's own stylesheet, or after it. */
  readonly isPanelFirst?: boolean;
  /** `false`: the page has none of our styles. */
  readonly hasPanelStyles?: boolean;
  /** Instead of the built file. */
  readonly panelStyles?: string;
  /** The attributes of the `<html>` element besides its language. */
  readonly htmlAttributes?: string;
  /** Elements in the head. */
  readonly head?: string;
}

/** Opens the host of `page.tsx` in a page of the browser, under the stylesheet it names. */
export async function openHostPage(page: Page, options: HostPageOptions = {}): Promise<void> {
  const { css = "bare", rules = "", query = {}, isPanelFirst, hasPanelStyles = true } = options;
  const { panelStyles, htmlAttributes = "", head = "" } = options;
  bundled ??= bundle();
  const own = '<link rel="stylesheet" href="/host.css">';
  const ours = hasPanelStyles ? '<link rel="stylesheet" href="/panel.css">' : "";
  const html =
    `<!doctype html><html lang="en" ${htmlAttributes}><meta charset="utf-8">${head}<meta name="viewport" content="width=device-width"><title>Host</title>` +
    `${isPanelFirst ? ours + own : own + ours}<script type="module" src="/page.js"></script><body></body></html>`;
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = (await bundled)?.get(pathname);
    if (script !== undefined)
      return route.fulfill({ body: script, contentType: "text/javascript" });
    if (pathname === "/panel.css") {
      const body = panelStyles ?? (await readFile(join(DIST, "styles.css"), "utf8"));
      return route.fulfill({ body, contentType: "text/css" });
    }
    if (pathname === "/host.css") {
      return route.fulfill({
        body: (await hostStylesheets[css]()) + rules,
        contentType: "text/css",
      });
    }
    return route.fulfill({ body: html, contentType: "text/html" });
  });
  await page.goto(`${ORIGIN}/?${new URLSearchParams(query)}`);
}
