import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The licenses of all code that a build bundled, as one text: their authors ask for no more than
 * that. The build's source maps say which packages these are.
 */
export function collectThirdPartyLicenses(distFolder) {
  const folders = new Set(readBuiltInSources(distFolder).map(findPackageFolder));
  const notices = [...folders].sort().map(readNotice);
  const intro = "Parts of these packages are built into the files of this folder.\n";
  return [intro, ...notices].join(`\n${"-".repeat(80)}\n\n`);
}

function readBuiltInSources(distFolder) {
  return readdirSync(distFolder, { recursive: true })
    .filter((path) => /\.c?js\.map$/.test(path))
    .flatMap((path) => {
      const { sources } = JSON.parse(readFileSync(join(distFolder, path), "utf8"));
      return sources.map((source) => join(distFolder, dirname(path), source));
    })
    .filter((source) => source.includes("node_modules"));
}

function findPackageFolder(path) {
  const folder = dirname(path);
  const manifest = join(folder, "package.json");
  // Some packages have nameless manifests inside, which only set the module type.
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name) return folder;
  return findPackageFolder(folder);
}

function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, but has no license text.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
