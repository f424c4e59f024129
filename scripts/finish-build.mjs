/** Adds to a build what tsup doesn't make, and removes what no one needs. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { collectThirdPartyLicenses } from "./third-party-licenses.mjs";

const DIST = join(import.meta.dirname, "..", "dist");

// It reads the source maps, so it runs before some of them are removed.
writeFileSync(join(DIST, "THIRD-PARTY-LICENSES.txt"), collectThirdPartyLicenses(DIST));
// TypeScript 6 wants types even for a module that's imported only for its side effects. Both kinds
// of module can import this one.
writeFileSync(join(DIST, "styles.css.d.cts"), "export {};\n");

// Instructions for PurgeCSS and similar tools: they don't see our sources, so they would remove
// every rule. Minifiers keep such comments only in a complete file.
const styles = join(DIST, "styles.css");
writeFileSync(
  styles,
  `/*! purgecss start ignore */${readFileSync(styles, "utf8").trim()}/*! purgecss end ignore */\n`,
);

// No one debugs a list of sentences, or the CommonJS twin of a module.
const isUseless = (path) =>
  path.endsWith(".cjs.map") || (path.startsWith(`locales${sep}`) && path.endsWith(".js.map"));

for (const path of readdirSync(DIST, { recursive: true }).filter(isUseless)) {
  const file = join(DIST, path.slice(0, -".map".length));
  rmSync(join(DIST, path));
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
}
