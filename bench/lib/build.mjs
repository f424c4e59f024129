import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { BENCH, OUTPUT, ROOT } from "./paths.mjs";
import { tailwind } from "./tailwind.mjs";

/** React 18 is the bench's own, 19 is the repository's. */
const REACT_HOMES = { 18: BENCH, 19: ROOT };

/** One copy of React for everything, whoever asks for it. */
function resolveReact(version) {
  const home = REACT_HOMES[version];
  return {
    name: "resolve-react",
    setup: (setup) => {
      setup.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path, kind, pluginData }) =>
        pluginData === "react"
          ? undefined
          : setup.resolve(path, { kind, resolveDir: home, pluginData: "react" }),
      );
    },
  };
}

/** The package as hosts get it: what the root's `npm run build` made. */
const resolvePackage = {
  name: "resolve-package",
  setup: (setup) => {
    setup.onResolve({ filter: /^api-keys-panel(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === "package"
        ? undefined
        : setup.resolve(path, { kind, resolveDir: ROOT, pluginData: "package" }),
    );
  },
};

/**
 * What all builds have in common: production, for the browser, with each dynamic import as a chunk.
 * @param options.react its version; `null`: it's left out
 */
export function getBuildOptions({ react, isReadable = false }) {
  return {
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: !isReadable,
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    write: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file", ".svg": "file" },
    nodePaths: [join(BENCH, "node_modules")],
    plugins: [...(react ? [resolveReact(react)] : []), resolvePackage, tailwind],
  };
}

function fail(message) {
  throw new Error(message);
}

/** Throws if the package isn't built. */
export function assertBuilt() {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  if (!existsSync(join(ROOT, exports["."].import.default))) fail("Run `npm run build` first.");
}

/** Builds the page of a subject with a version of React. Returns its path on the server. */
export async function buildPage(subject, react, { isReadable }) {
  const path = `react-${react}/${subject.name}`;
  const outdir = join(OUTPUT, "site", path);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    ...getBuildOptions({ react, isReadable }),
    entryPoints: { page: join(BENCH, "page", "harness.js") },
    alias: { "bench-subject": subject.module },
    outdir,
    chunkNames: "chunks/[name]-[hash]",
  });
  const css = existsSync(join(outdir, "page.css")) ? '<link rel="stylesheet" href="page.css">' : "";
  writeFileSync(
    join(outdir, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>bench</title>${css}<script type="module" src="page.js"></script><body><main id="host"></main></body></html>`,
  );
  return path;
}
