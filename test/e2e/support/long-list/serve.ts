import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { type PanelOnPage, panelOn } from "../panel.js";

const STYLES = join(import.meta.dirname, "..", "..", "..", "..", "dist", "styles.css");
const ORIGIN = "http://localhost:4400";
const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Keys</title><link rel="stylesheet" href="/page.css"><body></body><script type="module" src="/page.js"></script></html>';

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

/** The page's scripts by their paths, split like those of a host. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "page.tsx")],
    bundle: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: "/",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    // Without the repository's paths, so that the package is the built one that hosts get.
    tsconfigRaw: {},
    logLevel: "error",
  });
  return new Map(result.outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

/**
 * Opens the panel over a long list. `page.tsx` reads the query: how many keys there are, what they're called, whether a
 * server pages them, and what the panel is in.
 * @param lacksCode the code for long lists can't be loaded
 */
export async function openLongList(
  page: Page,
  query: Readonly<Record<string, string>> = {},
  lacksCode = false,
): Promise<PanelOnPage> {
  bundled ??= bundle();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (lacksCode && pathname.startsWith("/row-window")) return route.abort();
    const script = (await bundled)?.get(pathname);
    if (script !== undefined)
      return route.fulfill({ body: script, contentType: "text/javascript" });
    if (pathname === "/page.css") {
      return route.fulfill({ body: await readFile(STYLES, "utf8"), contentType: "text/css" });
    }
    return route.fulfill({ body: HTML, contentType: "text/html" });
  });
  await page.goto(`${ORIGIN}/?${new URLSearchParams(query)}`);
  return panelOn(page);
}
