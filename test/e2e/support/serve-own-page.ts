import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";

const ENTRY = join(import.meta.dirname, "own-page.tsx");
const STYLES = join(import.meta.dirname, "..", "..", "..", "dist", "styles.css");
const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Keys</title><link rel="stylesheet" href="/page.css"><script defer src="/page.js"></script><body></body></html>';

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    // Without the repository's paths, so that the package is the built one that hosts get.
    tsconfigRaw: {},
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

async function answer(pathname: string): Promise<{ body: string; contentType: string }> {
  bundled ??= bundle();
  if (pathname === "/page.js") return { body: await bundled, contentType: "text/javascript" };
  if (pathname === "/page.css") {
    return { body: await readFile(STYLES, "utf8"), contentType: "text/css" };
  }
  return { body: HTML, contentType: "text/html" };
}

/**
 * Serves the page of `own-page.tsx` at an origin that has no server, to one page of the browser.
 * With a query of `length` (and `shape`, `dir`) it shows one secret, without one the panel over
 * keys in memory: `reported` says what is known about them (`nothing`, `times`, `people`), `isHeld`
 * makes the list wait.
 */
export async function serveOwnPage(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) =>
    route.fulfill(await answer(new URL(route.request().url()).pathname)),
  );
}

/** A server of the page of `own-page.tsx`, which also accepts what the page sends it. */
export interface OwnPageServer {
  readonly url: string;
  /** What was posted to `/report`, in order of arrival. */
  readonly reports: readonly unknown[];
  close(): Promise<void>;
}

/**
 * Starts a real server of that page, for what a mocked route can't do: let the browser keep the
 * page when the user leaves it.
 */
export async function startOwnPage(): Promise<OwnPageServer> {
  const reports: unknown[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      reports.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
      return response.writeHead(204).end();
    }
    const { body, contentType } = await answer(new URL(request.url ?? "/", "http://own").pathname);
    return response.writeHead(200, { "Content-Type": contentType }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
