import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the repository. `path` is relative to its root, with forward slashes. */
export interface RepoFile {
  readonly path: string;
  readonly text: string;
}

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "..", "..");

const SKIPPED_FOLDERS = new Set([
  ...["node_modules", "dist", ".git", ".tmp", ".data", "coverage", "storybook-static"],
  // Written by the builds of the examples.
  ...[".next", ".react-router", "build"],
  // Written by MSW's own command.
  "public",
]);

/**
 * All files below a folder of the repository with one of the given endings; none if the folder
 * doesn't exist.
 */
export function readFiles(folder: string, endings: readonly string[]): RepoFile[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : readFiles(path, endings);
    if (!entry.isFile() || !endings.some((ending) => entry.name.endsWith(ending))) return [];
    const text = readFileSync(join(ROOT, path), "utf8");
    return [{ path: relative(".", path).split(sep).join("/"), text }];
  });
}
