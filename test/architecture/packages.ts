import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that a host gets with this one. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licenses that only require their own text to be kept. */
export const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** The runtime dependencies of the package in a folder, and theirs, as installed. */
export function findRuntimePackages(folder: string): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (from: string) => {
    for (const name of Object.keys(readManifest(from).dependencies ?? {})) {
      const location = locate(name, from);
      if (found.has(location)) continue;
      const { version, license } = readManifest(location);
      found.set(location, { name, version, license });
      visit(location);
    }
  };
  visit(folder);
  return [...found.values()];
}

/** The packages that can't be passed on to every host. */
export function findUnfreePackages(packages: readonly InstalledPackage[]): string[] {
  return packages
    .filter(({ license }) => !PERMISSIVE.includes(license ?? ""))
    .map(({ name, version, license }) => `${name}@${version}: ${license ?? "no licence"}`);
}

/** The packages that a lock file would fetch from one particular server. */
export function findResolvedPackages(lockText: string): string[] {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(lockText);
  return Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved?.startsWith("http"))
    .map(([path]) => path);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function locate(name: string, from: string): string {
  const candidate = join(from, "node_modules", name);
  if (existsSync(join(candidate, "package.json"))) return candidate;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return locate(name, dirname(from));
}
