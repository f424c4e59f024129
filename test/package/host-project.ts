import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { take } from "../../scripts/test/lanes.mjs";
import { run } from "./run.js";

const FIXTURES = join(import.meta.dirname, "fixtures");

/** The oldest and the newest React that the package says it works with. */
export const REACT_VERSIONS = ["18.2.0", "19.3.1"] as const;

const INSTALLS = ["Vite", "webpack", "Jest", "Node", "TypeScript"].flatMap((tool) =>
  REACT_VERSIONS.map((react) => `${tool} with ${react}`),
);

/** The React versions with which this lane tries a tool. */
export function reactsFor(tool: string): readonly (typeof REACT_VERSIONS)[number][] {
  const taken = take("installs", INSTALLS);
  return REACT_VERSIONS.filter((react) => taken.includes(`${tool} with ${react}`));
}

/**
 * The oldest and the newest of each range of the package's dependencies. A host that has one of
 * these gets no second copy, so the package has to work with all of them. Each React version is
 * tried with one end.
 */
export const DEPENDENCY_VERSIONS = {
  "18.2.0": {
    "@tanstack/react-query": "5.0.5",
  },
  "19.3.1": {
    "@tanstack/react-query": "5.108.4",
  },
} as const satisfies Record<(typeof REACT_VERSIONS)[number], Readonly<Record<string, string>>>;

/** Copies that are out of every range of the package: a host that has them keeps them, and the package brings its own. */
export const OTHER_COPIES = {
  "@tanstack/react-query": "4.44.0",
} as const;

/** A host's project outside of the repository, with the packed package installed. */
export interface HostProject {
  readonly folder: string;
  /**
   * Runs an installed tool in the project and returns its output. Throws an error with that output
   * if it fails.
   */
  readonly runTool: (name: string, ...args: string[]) => Promise<string>;
  /** The same for Node. */
  readonly runNode: (...args: string[]) => Promise<string>;
  /** The same for Node with additional environment variables. */
  readonly runNodeIn: (env: Readonly<Record<string, string>>, ...args: string[]) => Promise<string>;
}

/** The packages in the version that the repository itself uses, by their names. */
export async function repoVersions(...names: string[]): Promise<Record<string, string>> {
  const manifest = join(import.meta.dirname, "..", "..", "package.json");
  const { devDependencies } = JSON.parse(await readFile(manifest, "utf8"));
  return Object.fromEntries(
    names.map((name) => {
      if (!devDependencies[name]) throw new Error(`The repo has no dev dependency ${name}.`);
      return [name, devDependencies[name]];
    }),
  );
}

/**
 * Copies a fixture to a new folder and installs the package there together with the given ones,
 * from their registry.
 */
export async function createHostProject(
  fixture: string,
  label: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<HostProject> {
  const folder = join(inject("workFolder"), `${fixture}-${label}`);
  await cp(join(FIXTURES, fixture), folder, { recursive: true });
  const manifest = {
    name: `${fixture}-${label}`,
    private: true,
    dependencies: { "api-keys-panel": `file:${inject("tarball")}`, ...dependencies },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const quickly = ["--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", ["install", ...quickly], folder);
  return {
    folder,
    runTool: (name, ...args) => run(join(folder, "node_modules", ".bin", name), args, folder),
    runNode: (...args) => run(process.execPath, args, folder),
    runNodeIn: (env, ...args) => run(process.execPath, args, folder, env),
  };
}
