import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { getBuildOptions } from "./build.mjs";
import { BENCH, OUTPUT } from "./paths.mjs";

const ENTRY = "host-page.js";

/** What a build's entry loads with it, however far away: its own files, but not what it imports on demand. */
export function findFirstFiles(outputs, entry) {
  const found = new Set();
  const queue = [entry];
  for (const path of queue) {
    if (found.has(path) || !outputs[path]) continue;
    found.add(path);
    const { imports, cssBundle } = outputs[path];
    if (cssBundle) queue.push(cssBundle);
    for (const { kind, path: target, external } of imports) {
      if (!external && kind !== "dynamic-import") queue.push(target);
    }
  }
  return [...found];
}

function measureFiles(files) {
  const sum = { raw: 0, gzip: 0, brotli: 0, files: files.length };
  for (const file of files) {
    const content = readFileSync(join(BENCH, file));
    sum.raw += content.length;
    sum.gzip += gzipSync(content, { level: 9 }).length;
    sum.brotli += brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  }
  return sum;
}

/**
 * How many bytes a host's page loads for a subject until the first paint, and in all, React left out. Each file is
 * compressed by itself, as a server would.
 */
export async function measureBytes({ name, bytes }) {
  const outdir = join(OUTPUT, "bytes", name);
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    ...getBuildOptions({ react: null }),
    absWorkingDir: BENCH,
    stdin: { contents: bytes, resolveDir: join(BENCH, "subjects"), sourcefile: ENTRY },
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    outdir,
  });
  const { outputs } = metafile;
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(ENTRY));
  const isCounted = (file) => /\.(js|css)$/.test(file);
  const first = findFirstFiles(outputs, entry).filter(isCounted);
  return {
    first: measureFiles(first),
    styles: measureFiles(first.filter((file) => file.endsWith(".css"))),
    all: measureFiles(Object.keys(outputs).filter(isCounted)),
  };
}
