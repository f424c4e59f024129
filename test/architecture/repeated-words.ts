import { en } from "api-keys-panel/locales/en";
import ts from "typescript";
import type { RepoFile } from "./files.js";

/** Not in titles, which describe the test in the words that people know. */
const TITLED = /^(it|test|describe)\b/;
/** Calls that look for something on screen, where even a short word is the panel's. */
const LOOK_UP =
  /^((get|find|query)(All)?By(Role|Text|LabelText)|getByLabel|press|pressInReveal|menuItem|columnHeader|choose)$/;
/** How many words make part of a message one that no one writes by chance. */
const TELLING_WORDS = 3;

const NUMBER = "[\\d,]+";
/** Where a message without its values has one: the mark of a text, or what becomes of it as a number. */
const FILLED_IN = new RegExp(`${String.fromCharCode(0)}|NaN`);
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

const around = Object.values(en).flatMap((message) =>
  typeof message === "string"
    ? []
    : [(message as (...args: unknown[]) => string)("\u0000", "\u0000").split(FILLED_IN)],
);

/** The texts, and of those with something filled in, what stands around it. */
const phrases = [...texts, ...around.flat()].map((text) => text.toLowerCase());

/** The words next to what's filled in: whoever names a value in a sentence repeats them. */
const edges = around.flatMap((parts) =>
  parts.flatMap((part, index) => {
    const words = part.toLowerCase().trim().split(/\s+/);
    if (words.length < TELLING_WORDS) return [];
    const first = words.slice(0, TELLING_WORDS).join(" ");
    const last = words.slice(-TELLING_WORDS).join(" ");
    return [...(index > 0 ? [first] : []), ...(index < parts.length - 1 ? [last] : [])];
  }),
);

/** Where a file repeats the panel's words instead of using the vocabulary. */
export function findRepeatedWords(file: RepoFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node) => {
    const text = textsOf(node).find((it) => isRepeated(it, node));
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      faults.push(`${file.path}:${line + 1} repeats ${JSON.stringify(text)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** What a literal says: all of it, and each piece of a template or pattern. */
function textsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text, ...namesIn(node.text)];
  if (ts.isJsxText(node)) return [node.text.replace(/\s+/g, " ").trim()];
  if (ts.isTemplateExpression(node)) {
    const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(
      ({ text }) => text,
    );
    return [pieces.join("x"), ...pieces, ...pieces.flatMap(namesIn)];
  }
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const pattern = node.text.replace(/^\/|\/\w*$/g, "");
  const plainly = (text: string) => text.replace(/\\(\W)/g, "$1");
  // What stands between anchors, groups, alternatives, classes, wildcards, and the like.
  const pieces = pattern.split(/(?<!\\)[\^$|()[\]{}*+?]|\\[a-zA-Z]|\.(?=[*+?{])/);
  return [plainly(pattern.replace(/^\^|\$$/g, "")), ...pieces.map(plainly)];
}

/** The names that a selector or a snapshot of roles looks for, as in `button[name="Cancel key"]` or `- button "Cancel key"`. */
function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\b(?:name=|[a-z]+ )"([^"]+)"/g), ([, name = ""]) => name);
}

function isRepeated(text: string, node: ts.Node): boolean {
  if (!/[a-z]/i.test(text) || isTitle(node)) return false;
  const trimmed = text.trim();
  const words = trimmed.split(/\s+/);
  if (words.length === 1) return hasShortText(trimmed, node) && isLookedUp(node);
  if (texts.includes(text) || filledIn.some((pattern) => pattern.test(text))) return true;
  const phrase = trimmed.toLowerCase();
  if (words.length < TELLING_WORDS) return phrases.some((it) => it.trim() === phrase);
  return phrases.some((it) => hasWords(it, phrase)) || edges.some((it) => hasWords(phrase, it));
}

/** Whether a text has these words in this order, and not as parts of others. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + words.length] ?? "");
}

/** Whether a text is one of the panel's; a pattern that ignores the case finds it in any. */
function hasShortText(text: string, node: ts.Node): boolean {
  if (!ts.isRegularExpressionLiteral(node) || !/i\w*$/.test(node.text)) return texts.includes(text);
  return texts.some((it) => it.toLowerCase() === text.toLowerCase());
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
