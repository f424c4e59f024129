/**
 * Bundles the built panel as a host's bundler does, into a file for each chunk, for `size-limit`, which can't split:
 * `.tmp/size/panel/first` is what's loaded for the first paint, and each folder beside it what's loaded later, with its own
 * imports. The same for the hook.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "..");
const SIZE = join(ROOT, ".tmp", "size");

/** The external code of every page: React is the host's. */
const EXTERNAL = [/^react(-dom)?(\/|$)/];

/** How an app preloads its chunks is up to its bundler, whose code for it isn't ours. */
const withoutPreloading = {
  name: "without-preloading",
  enforce: "pre",
  load: (id) =>
    id.includes("vite/preload-helper")
      ? "export const __vitePreload = (load) => load();"
      : undefined,
};

rmSync(SIZE, { recursive: true, force: true });
for (const [folder, name] of Object.entries({ panel: "ApiKeysPanel", hook: "useApiKeys" })) {
  await split(folder, name);
}

/** Writes what an app that imports one name of the package loads: `first`, and a folder for each chunk that comes later. */
async function split(folder, imported) {
  const target = join(SIZE, folder);
  const input = join(target, "first.js");
  mkdirSync(target, { recursive: true });
  writeFileSync(input, `export { ${imported} } from "../../../dist/index.js";\n`);
  const { output } = await build({
    configFile: false,
    root: target,
    logLevel: "silent",
    plugins: [withoutPreloading],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      // As in an app, where the entry may export what its chunks import.
      rollupOptions: { input, preserveEntrySignatures: "allow-extension", external: EXTERNAL },
    },
  });
  rmSync(input);
  const chunks = new Map(
    output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]),
  );
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const first = collect(entry.fileName, chunks, new Set());
  for (const { name, fileName, isEntry, isDynamicEntry } of chunks.values()) {
    if (!isEntry && !isDynamicEntry) continue;
    const names = isEntry ? first : collect(fileName, chunks, first);
    mkdirSync(join(target, name));
    for (const found of names) {
      const chunk = chunks.get(found);
      writeFileSync(join(target, name, `${chunk.name}.js`), chunk.code);
    }
  }
}

/** A chunk and what it imports, without what's there already. */
function collect(fileName, chunks, loaded) {
  const names = new Set([fileName]);
  for (const found of names) {
    for (const imported of chunks.get(found).imports) {
      if (chunks.has(imported) && !loaded.has(imported)) names.add(imported);
    }
  }
  return names;
}
