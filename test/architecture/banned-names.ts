import ts from "typescript";
import type { RepoFile } from "./files.js";

/** What `src/` does without, and why. */
export const BANNED: Readonly<Record<string, string>> = {
  console: "hosts get errors and events; a log may end up anywhere",
  localStorage: "nothing of the panel outlives the page",
  sessionStorage: "nothing of the panel outlives the page",
  indexedDB: "nothing of the panel outlives the page",
  cookie: "nothing of the panel outlives the page",
  randomUUID: "it is missing on plain HTTP",
  dangerouslySetInnerHTML: "text is shown as text",
  innerHTML: "text is shown as text",
  outerHTML: "text is shown as text",
  insertAdjacentHTML: "text is shown as text",
  eval: "strict policies forbid it",
};

/** A banned name that's used despite {@link BANNED}. */
export interface BannedUse {
  readonly path: string;
  readonly name: string;
  readonly line: number;
}

/** Where the code of a file uses a banned name. Comments and strings don't count. */
export function findBannedNames(file: RepoFile): BannedUse[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const uses: BannedUse[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && Object.hasOwn(BANNED, node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      uses.push({ path: file.path, name: node.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}
