import { readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/** React belongs to the host; MSW is used only by hosts that import `api-keys-panel/msw`. */
const external = ["react", "react-dom", "react/jsx-runtime", "msw"];

const shared = {
  outDir: "dist",
  target: "es2022",
  sourcemap: true,
  external,
  esbuildOptions: (options) => {
    // Escapes would double the size of every language that isn't written in Latin letters.
    options.charset = "utf8";
  },
} satisfies Options;

/** The entries that render; only these are client code. */
const reactEntries = { index: "src/index.ts" };

/** Each language is an entry, so that a host bundles only those it imports. */
const localeEntries = Object.fromEntries(
  readdirSync("src/locales")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "counts" && name !== "match")
    .map((name) => [`locales/${name}`, `src/locales/${name}.ts`]),
);

const plainEntries = {
  ...localeEntries,
  adapter: "src/adapter.ts",
  "adapters/memory/create-memory-adapter": "src/adapters/memory/create-memory-adapter.ts",
  "adapters/rest/create-rest-adapter": "src/adapters/rest/create-rest-adapter.ts",
  "msw/index": "src/msw/index.ts",
};

/**
 * Without it, the entry that loads one language on demand would hold all of them, each a second
 * time.
 */
const requireEachLanguage: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "require-each-language",
  setup: (build) => {
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ importer, kind, path }) =>
      kind === "dynamic-import" && /locales[\\/]index\.ts$/.test(importer)
        ? { path: path.replace(/\.js$/, ".cjs"), external: true }
        : undefined,
    );
    build.initialOptions.supported = {
      ...build.initialOptions.supported,
      "dynamic-import": false,
    };
  },
};

const esm = {
  ...shared,
  format: "esm",
  // One output file for each of our sources: bundlers can leave out whole files, but hardly
  // anything inside one, because a call creates each context or forwarded ref. The entries share
  // their files, too.
  bundle: false,
} satisfies Options;

export default defineConfig([
  {
    ...esm,
    entry: ["src/**/*.{ts,tsx}", ...Object.values(reactEntries).map((path) => `!${path}`)],
  },
  { ...esm, entry: reactEntries, banner: { js: '"use client";' } },
  {
    ...shared,
    entry: reactEntries,
    format: "cjs",
    banner: { js: '"use client";' },
  },
  { ...shared, entry: plainEntries, format: "cjs", esbuildPlugins: [requireEachLanguage] },
  {
    ...shared,
    entry: { ...reactEntries, ...plainEntries },
    format: ["esm", "cjs"],
    // tsup 8.5 passes `baseUrl` to TypeScript, which 6.0 calls deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { outDir: "dist", entry: { styles: "src/styles/index.css" }, minify: true },
]);
