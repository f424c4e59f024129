import ts from "typescript";
import type { RepoFile } from "./files.js";

/** A piece of English in a file: a comment, a title, or a line of a document. */
export interface Passage {
  readonly path: string;
  /** The line where the passage starts, counted from 1. */
  readonly line: number;
  readonly text: string;
}

const TITLED = /^(it|test|describe)\b/;
/** Properties that describe something to a reader, such as a story's name. */
const DESCRIBING = /^(name|title|description|story)$/;
/** A `name` with fewer words is a label in the test data, not a sentence. */
const SENTENCE_WORDS = 4;

/** All comments, titles, and prose of a file. Code blocks are left out. */
export function findPassages(file: RepoFile): Passage[] {
  if (/\.mdx?$/.test(file.path)) return findProse(file);
  if (file.path.endsWith(".css")) return findStyleComments(file);
  return findCodePassages(file);
}

/** The lines of a document. A changelog counts up to its first release: history stays as it was. */
function findProse({ path, text }: RepoFile): Passage[] {
  const current = path === "CHANGELOG.md" ? text.split(/^## \d/m, 1).join("") : text;
  const withoutCode = current.replace(/^( *)```[\s\S]*?^\1```/gm, (block) =>
    block.replace(/[^\n]/g, ""),
  );
  return withoutCode
    .split("\n")
    .map((line, index) => ({ path, line: index + 1, text: line }))
    .filter((passage) => passage.text !== "" && !/^(im|ex)port /.test(passage.text));
}

function findStyleComments({ path, text }: RepoFile): Passage[] {
  return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map((found) => ({
    path,
    line: text.slice(0, found.index).split("\n").length,
    text: withoutMarks(found[0]),
  }));
}

function findCodePassages({ path, text }: RepoFile): Passage[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const passages = new Map<number, Passage>();
  const add = (position: number, passage: string) => {
    const { line } = source.getLineAndCharacterOfPosition(position);
    passages.set(position, { path, line: line + 1, text: passage });
  };
  const addComments = (position: number) => {
    const comments = [
      ...(ts.getLeadingCommentRanges(text, position) ?? []),
      ...(ts.getTrailingCommentRanges(text, position) ?? []),
    ];
    for (const { pos, end } of comments) add(pos, withoutMarks(text.slice(pos, end)));
  };
  const visit = (node: ts.Node) => {
    const children = node.getChildren(source);
    if (children.length === 0) {
      addComments(node.pos);
      addComments(node.end);
    }
    for (const title of titlesOf(node))
      add(title.getStart(source), title.getText(source).slice(1, -1));
    children.forEach(visit);
    // Text between JSX tags can look like a comment.
    if (ts.isJsxText(node))
      for (const position of passages.keys())
        if (position >= node.pos && position < node.end) passages.delete(position);
  };
  visit(source);
  return [...passages.values()];
}

/** What a call or a property tells a reader, as its literals. */
function titlesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isCallExpression(node) && TITLED.test(node.expression.getText()))
    return node.arguments.slice(0, 1).filter(isText);
  if (!ts.isPropertyAssignment(node) || !DESCRIBING.test(node.name.getText())) return [];
  const words = node.initializer.getText().split(/\s+/).length;
  return isText(node.initializer) && words >= SENTENCE_WORDS ? [node.initializer] : [];
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** A comment in one line, without the marks around it and without its examples. */
function withoutMarks(comment: string): string {
  return comment
    .replace(/^\/\/\s?|^\/\*+|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/^@example\b[\s\S]*?(?=^@|$(?![\s\S]))/gm, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
