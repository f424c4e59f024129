/**
 * Runs Changesets for this package: `changeset.mjs [command]`. Changesets believes that a package with workspaces is only a
 * folder for those, so they're out of its sight while it runs. (Naming the package itself as a workspace would help, too, but
 * npm then warns at each install.)
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./test/paths.mjs";

const file = join(ROOT, "package.json");
const read = () => JSON.parse(readFileSync(file, "utf8"));
const write = (manifest) => writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

const before = read();
const { workspaces, ...rest } = before;
write(rest);
try {
  const { status } = spawnSync("changeset", process.argv.slice(2), { cwd: ROOT, stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  const after = { ...read(), workspaces };
  // In their old order, so that only what Changesets wrote has changed.
  write(Object.fromEntries(Object.keys(before).map((key) => [key, after[key]])));
}
