import { en } from "api-keys-panel/locales/en";
import ts from "typescript";
import type { RepoFile } from "./files.js";

/** Not in titles, which describe the test in the words that people know. */
const TITLED = /^(it|test|describe)\b/;
/** Calls that look for something on screen, where even a short word is the panel's. */
const LOOK_UP =
  /^((get|find|query)(All)?By(Role|Text|LabelText)|getByLabel|press|pressInReveal|menuItem|columnHeader|choose)$/;
/** How many words make part of a message one that no one writes by chance. */
const TELLING_WORDS = 4;

const NUMBER = "[\\d,]+";
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What isn't a text of the panel: the language itself, and examples that are names of keys. */
const NO_TEXTS = ["locale", "dir", "nameHelp"];

/** The messages that are plain texts. */
const texts = Object.entries(en).flatMap(([key, message]) =>
  typeof message === "string" && !NO_TEXTS.includes(key) ? [message] : [],
);

/** What the other messages look like, whatever is filled in. */
const filledIn = Object.values(en).flatMap((message) => {
  if (typeof message === "string") return [];
  const fill = message as (...args: unknown[]) => string;
  const isNumeric = fill("\u0000", "\u0000").split("\u0000").length === 1;
  const patterns = isNumeric
    ? [fill(1, 1), fill(2, 2)].map((text) => literally(text).replace(/\b[12]\b/g, NUMBER))
    : [literally(fill("\u0000", "\u0000")).replaceAll("\u0000", ".+")];
  // A pattern that's little more than its filled-in value would match everywhere.
  return patterns
    .filter((pattern) => /[a-z]{4,}/i.test(pattern))
    .map((pattern) => new RegExp(`^${pattern}$`));
});

/** Where a file repeats the panel's words instead of using the vocabulary. */
export function findRepeatedWords(file: RepoFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node) => {
    const text = textOf(node);
    if (text !== null && isRepeated(text, node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      faults.push(`${file.path}:${line + 1} repeats ${JSON.stringify(text)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** What a literal says; for a pattern, as if it were plain. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join("x");
  }
  if (!ts.isRegularExpressionLiteral(node)) return null;
  return node.text.replace(/^\/\^?|\$?\/\w*$/g, "").replace(/\\(\W)/g, "$1");
}

function isRepeated(text: string, node: ts.Node): boolean {
  if (!/[a-z]/i.test(text) || isTitle(node)) return false;
  const words = text.trim().split(/\s+/);
  if (words.length === 1) return texts.includes(text) && isLookedUp(node);
  if (filledIn.some((pattern) => pattern.test(text))) return true;
  return texts.some(
    (message) => message === text || (words.length >= TELLING_WORDS && message.includes(text)),
  );
}

function isTitle({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && TITLED.test(parent.expression.getText());
}

/** Whether it's passed to a call that looks something up by its name. */
function isLookedUp(node: ts.Node): boolean {
  const property = ts.isPropertyAssignment(node.parent) ? node.parent : null;
  if (property && property.name.getText() !== "name") return false;
  const call = property ? property.parent.parent : node.parent;
  if (!ts.isCallExpression(call)) return false;
  const { expression } = call;
  // A key on the keyboard.
  if (/\b(keyboard|driver)\.press$/.test(expression.getText())) return false;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return LOOK_UP.test(name.getText());
}
