import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "./run.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder outside of the repository where these tests build their hosts. */
    workFolder: string;
    /** The package as it would be published. */
    tarball: string;
  }
}

const ROOT = join(import.meta.dirname, "..", "..");

/** Packs the last build once for all tests, and cleans up after them. */
export default async function setUp({ provide }: TestProject) {
  if (!existsSync(join(ROOT, "dist", "index.js"))) {
    throw new Error("There is no build to test. Run `npm run build` first.");
  }
  const workFolder = await mkdtemp(join(tmpdir(), "api-keys-panel-"));
  await run(
    "npm",
    ["pack", "--silent", "--ignore-scripts", "--pack-destination", workFolder],
    ROOT,
  );
  const tarball = (await readdir(workFolder)).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("`npm pack` made no tarball.");

  provide("workFolder", workFolder);
  provide("tarball", join(workFolder, tarball));
  return () => rm(workFolder, { recursive: true, force: true, maxRetries: 3 });
}
