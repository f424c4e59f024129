/** Adds to a build what tsup does not make, and takes out what nobody needs. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { collectThirdPartyLicenses } from "./third-party-licenses.mjs";

const DIST = join(import.meta.dirname, "..", "dist");

// It reads the source maps, so it comes before they are sorted out.
writeFileSync(join(DIST, "THIRD-PARTY-LICENSES.txt"), collectThirdPartyLicenses(DIST));
// TypeScript 6 wants to know even a module that is imported for its effect alone. Both kinds of module may import this one.
writeFileSync(join(DIST, "styles.css.d.cts"), "export {};\n");

// What PurgeCSS and its kin go by: they see no source of ours, and would take every rule away. Minifiers keep such comments
// where they are only in a file that's complete.
const styles = join(DIST, "styles.css");
writeFileSync(
  styles,
  `/*! purgecss start ignore */${readFileSync(styles, "utf8").trim()}/*! purgecss end ignore */\n`,
);

// Nobody steps through a list of sentences, nor through the CommonJS twin of a module.
const isUseless = (path) =>
  path.endsWith(".cjs.map") || (path.startsWith(`locales${sep}`) && path.endsWith(".js.map"));

for (const path of readdirSync(DIST, { recursive: true }).filter(isUseless)) {
  const file = join(DIST, path.slice(0, -".map".length));
  rmSync(join(DIST, path));
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
}
