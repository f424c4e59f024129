import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type RepoFile, ROOT, readFiles } from "../architecture/files.js";

/** Every Markdown file of the repository. */
export function readDocuments(): readonly RepoFile[] {
  const atTop = readdirSync(ROOT)
    .filter((name) => name.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
  const folders = ["docs", "examples", "stories", ".github", ".changeset"];
  return [...atTop, ...folders.flatMap((folder) => readFiles(folder, [".md", ".mdx"]))];
}

/** Whether a path exists. `*` stands for any part of a file name. */
function exists(path: string): boolean {
  if (!path.includes("*")) return existsSync(join(ROOT, path));
  const folder = join(ROOT, dirname(path));
  const name = path.slice(dirname(path).length + 1).replaceAll(".", "\\.");
  const pattern = new RegExp(`^${name.replaceAll("*", ".*")}$`);
  return existsSync(folder) && readdirSync(folder).some((file) => pattern.test(file));
}

/** Markdown without its code blocks, in which nothing is a link. */
const withoutBlocks = (text: string) => text.replace(/^```.*?^```$/gms, "");

/** The anchors that GitHub makes of a document's headings. */
export function anchorsOf(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The relative links of a document that lead nowhere: no such file, or no such heading in it. */
export function findDeadLinks({ path, text }: RepoFile): readonly string[] {
  const inline = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)];
  const inTags = [...withoutBlocks(text).matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return [...inline, ...inTags].flatMap(([, link = ""]) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file ? join(dirname(path), file) : path;
    if (!exists(target)) return [`${path}: ${link}`];
    if (!anchor) return [];
    const anchors = anchorsOf(readFileSync(join(ROOT, target), "utf8"));
    return anchors.includes(anchor) ? [] : [`${path}: ${link}`];
  });
}

const FOLDERS = "src|test|scripts|examples|docs|stories|mocks|bench";

/** The files that a document names in backticks, from the root or from its own folder, and that don't exist. */
export function findMissingFiles({ path, text }: RepoFile): readonly string[] {
  const named = [...text.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./*-]+)\``, "g"))];
  const isThere = (file: string) => exists(file) || exists(join(dirname(path), file));
  return named.flatMap(([, file = ""]) => (isThere(file) ? [] : [`${path}: ${file}`]));
}
