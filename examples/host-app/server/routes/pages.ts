import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { notFound } from "../http/problem.js";

/**
 * The built front end in `folder`. Every address without a file extension gets the page itself; the
 * browser decides which view to show.
 */
export function createPages(folder: string): Hono {
  const pages = new Hono();

  if (!existsSync(folder)) {
    pages.get("*", (context) =>
      context.text("The front end is not built. Run: npm run build -w host-app\n", 503),
    );
    return pages;
  }

  pages.use("*", async (context, next) => {
    await next();
    // The names of assets change with their content.
    const isForGood = context.res.ok && context.req.path.startsWith("/assets/");
    const policy = isForGood ? "public, max-age=31536000, immutable" : "no-cache";
    context.res.headers.set("Cache-Control", policy);
  });

  // Relative to the folder where the server was started, which can be any.
  pages.use("*", serveStatic({ root: path.relative(process.cwd(), folder) || "." }));

  pages.get("*", async (context) => {
    if (path.extname(context.req.path) !== "") throw notFound();
    return context.html(await readFile(path.join(folder, "index.html"), "utf8"));
  });

  return pages;
}
