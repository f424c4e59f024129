import { defineConfig, type Options } from "tsup";

/** React belongs to the host; MSW is used only by hosts that import `api-keys-panel/msw`. */
const external = ["react", "react-dom", "react/jsx-runtime", "msw"];

const shared = {
  outDir: "dist",
  target: "es2022",
  sourcemap: true,
  // tsup 8.5 passes `baseUrl` to TypeScript, which 6.0 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  external,
} satisfies Options;

const plainEntries = {
  "adapters/memory": "src/adapters/memory.ts",
  "adapters/rest": "src/adapters/rest.ts",
  "locales/en": "src/locales/en.ts",
  "msw/index": "src/msw/index.ts",
};

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: "esm",
    banner: { js: '"use client";' },
  },
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: "cjs",
    banner: { js: '"use client";' },
    // react-table 9 is ESM only, which `require()` of older Node versions and Jest cannot load.
    noExternal: [/^@tanstack\/(react-table|table-core|react-store|store)/],
  },
  { ...shared, entry: plainEntries, format: ["esm", "cjs"], splitting: false },
  { outDir: "dist", entry: { styles: "src/styles/index.css" }, minify: true },
]);
