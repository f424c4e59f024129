/** Adds to a build what tsup does not make. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectThirdPartyLicenses } from "./third-party-licenses.mjs";

const DIST = join(import.meta.dirname, "..", "dist");

writeFileSync(join(DIST, "THIRD-PARTY-LICENSES.txt"), collectThirdPartyLicenses(DIST));
// TypeScript 6 wants to know even a module that is imported for its effect alone. Both kinds of module may import this one.
writeFileSync(join(DIST, "styles.css.d.cts"), "export {};\n");
