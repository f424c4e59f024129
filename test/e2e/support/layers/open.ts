import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";

const DIST = join(import.meta.dirname, "..", "..", "..", "..", "dist");
const ORIGIN = "http://localhost:4301";
const { resolve } = createRequire(import.meta.url);
const BOOTSTRAP = resolve("bootstrap/dist/css/bootstrap.min.css");
const BOOTSTRAP_SCRIPT = resolve("bootstrap/dist/js/bootstrap.bundle.min.js");

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "page.tsx")],
    bundle: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: "/",
    define: { "process.env.NODE_ENV": '"development"' },
    jsx: "automatic",
    // Without the repository's paths, so that the package is the built one that hosts get.
    tsconfigRaw: {},
    logLevel: "error",
  });
  return new Map(result.outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

/**
 * Opens the page of `page.tsx`: a host with its own layers, forms, and surroundings, as the query
 * says.
 */
export async function openLayers(
  page: Page,
  query: Readonly<Record<string, string>>,
): Promise<void> {
  bundled ??= bundle();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = (await bundled)?.get(pathname);
    if (script !== undefined) {
      return route.fulfill({ body: script, contentType: "text/javascript" });
    }
    if (pathname === "/bootstrap.js") {
      return route.fulfill({ path: BOOTSTRAP_SCRIPT, contentType: "text/javascript" });
    }
    if (pathname === "/page.css") {
      const host = query.around === "bootstrap" ? await readFile(BOOTSTRAP, "utf8") : "";
      const body = host + (await readFile(join(DIST, "styles.css"), "utf8"));
      return route.fulfill({ body, contentType: "text/css" });
    }
    const body =
      '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>Host</title><link rel="stylesheet" href="/page.css"><body></body>' +
      '<script src="/bootstrap.js"></script><script type="module" src="/page.js"></script></html>';
    return route.fulfill({ body, contentType: "text/html" });
  });
  await page.goto(`${ORIGIN}/?${new URLSearchParams(query)}`);
}
