import type { Passage } from "./passages.js";

/** A file's name, with or without folders before it. Globs count, addresses don't. */
const FILE_NAME =
  /(?<![\w/.:@-])(?:[\w*.@-]+\/)*[\w*.-]+\.(?:md|mdx|tsx?|mts|mjs|cjs|css|ya?ml)\b(?!\.?\w)/g;

/** A folder, named from the top of the repository. */
const FOLDER_NAME =
  /(?<![\w/.-])(?:src|test|stories|mocks|scripts|bench|examples|docs)\/[\w./-]*\w\/?(?![\w./*-])/g;

/** A section of a document that readers would have to find first. */
const SECTION = /§\s?\d/g;

/** The files, folders, and sections that a comment cites and that aren't in the repository. */
export function findMissingCitations(passage: Passage, files: readonly string[]): string[] {
  const { path, line, text } = passage;
  const exists = (name: string) => {
    // Imports of the package, and files that only an example has.
    if (/^api-keys-panel\/|(?:^|\/)x\.tsx?$/.test(name)) return true;
    const plain = name.replace(/^(?:\.{1,2}\/)+/, "").replace(/\/$/, "");
    if (!plain.includes("*")) return files.some((file) => `/${file}/`.includes(`/${plain}/`));
    const pattern = new RegExp(`/${plain.replaceAll(".", "\\.").replaceAll("*", ".*")}/`);
    return files.some((file) => pattern.test(`/${file}/`));
  };
  const named = [...text.matchAll(FILE_NAME), ...text.matchAll(FOLDER_NAME)].map(([name]) => name);
  const missing = [...new Set(named)].filter((name) => !exists(name));
  const sections = [...text.matchAll(SECTION)].map(([section]) => section);
  return [...missing, ...sections].map((citation) => `${path}:${line} cites ${citation}`);
}
