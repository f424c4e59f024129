import postcss, { type AtRule, type Declaration, list, type Rule } from "postcss";
import type { RepoFile } from "./files.js";

/** Also with classes that it excludes, as in `:not(#\_, .akp-path)`: the id in the list is what counts. */
const BOOST = /:not\(#\\?_(, ?\.akp-[\w-]+)*\)/g;
const OUR_CLASS = /\.akp-[\w-]+|\[class[~|^*]?="?\s?akp-/;

const PHYSICAL_PROPERTY =
  /^(scroll-)?(margin|padding)-(top|right|bottom|left)$|^(top|right|bottom|left)$|^border-(top|right|bottom|left)(-|$)/;
const PHYSICAL_VALUE: Readonly<Record<string, RegExp>> = {
  "text-align": /\b(left|right)\b/,
  float: /\b(left|right)\b/,
  clear: /\b(left|right)\b/,
};
/** Shorthands for four sides, where the second is the right and the fourth the left one. */
const FOUR_SIDES = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/;

/** How a stylesheet breaks the rules for a guest on someone else's page, in words. */
export function findCssFaults(file: RepoFile): string[] {
  const faults: string[] = [];
  const report = (node: Rule | AtRule | Declaration, fault: string) =>
    faults.push(`${file.path}:${node.source?.start?.line ?? "?"} ${fault}`);
  const root = postcss.parse(file.text, { from: file.path });

  root.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    for (const selector of rule.selectors) {
      const fault = judgeSelector(selector);
      if (fault) report(rule, `"${selector}" ${fault}`);
    }
  });
  root.walkDecls((declaration) => {
    const fault = judgeDeclaration(declaration);
    if (fault) report(declaration, `"${declaration.prop}: ${declaration.value}" ${fault}`);
  });
  root.walkAtRules((atRule) => {
    const fault = judgeAtRule(atRule);
    if (fault) report(atRule, `"@${atRule.name} ${atRule.params}" ${fault}`);
  });
  return faults;
}

/** Asks what's around one of our elements, without styling it. */
const AROUND = /:where\(\s*(?::is\([^()]*\)\s+)+\*\s*\)/g;

function judgeSelector(selector: string): string | null {
  const unboosted = selector.replaceAll(BOOST, "");
  if (unboosted === selector) return "lacks the boost :not(#\\_)";
  const plain = unboosted.replaceAll(AROUND, "");
  if (/#[\w\\-]/.test(plain)) return "selects by an id";
  const foreign = [...withoutStrings(plain).matchAll(/\.([\w-]+)/g)]
    .map((match) => match[1] ?? "")
    .find((name) => !name.startsWith("akp-"));
  if (foreign) return `names the class "${foreign}", which is not ours`;
  const bare = compounds(plain).find((compound) => !OUR_CLASS.test(compound));
  return bare ? `selects "${bare}", which need not be ours` : null;
}

/**
 * Whether the comment before it says why a declaration has to be as strong as only a host's own can
 * make it.
 */
function isReasoned(declaration: Declaration): boolean {
  const before = declaration.prev();
  return before?.type === "comment" && /noImportantStyles: \w+/.test(before.text);
}

function judgeDeclaration(declaration: Declaration): string | null {
  const { prop, value, important } = declaration;
  if (important && !isReasoned(declaration)) return "is !important";
  if (prop.startsWith("--") && !prop.startsWith("--akp-"))
    return "sets a variable that is not ours";
  const foreign = [...value.matchAll(/var\(\s*(--[\w-]+)/g)]
    .map((match) => match[1] ?? "")
    .find((name) => !/^--akp-/.test(name));
  if (foreign) return `reads ${foreign}, which is not ours`;
  if (/\burl\(/.test(value)) return "loads something";
  if (PHYSICAL_PROPERTY.test(prop) || PHYSICAL_VALUE[prop]?.test(value)) {
    return "is physical; there is a logical way";
  }
  const [, right, , left] = FOUR_SIDES.test(prop) ? list.space(value) : [];
  if (left !== undefined && left !== right) return "differs left and right";
  return isLopsidedRadius(prop, value) ? "differs left and right" : null;
}

function judgeAtRule({ name, params }: AtRule): string | null {
  switch (name) {
    case "import":
      return /^["']\.\/[\w./-]+\.css["']$/.test(params) ? null : "imports from elsewhere";
    case "font-face":
    case "charset":
    case "namespace":
      return "reaches beyond the panel";
    case "keyframes":
    case "layer":
      return params.startsWith("akp-") ? null : "has a name that is not ours";
    case "property":
      return params.startsWith("--akp-") ? null : "has a name that is not ours";
    default:
      return null;
  }
}

function isLopsidedRadius(prop: string, value: string): boolean {
  if (/^border-(top|bottom)-(left|right)-radius$/.test(prop)) return true;
  if (prop !== "border-radius") return false;
  const [startTop, endTop = startTop, endBottom = startTop, startBottom = endTop] =
    list.space(value);
  return startTop !== endTop || startBottom !== endBottom;
}

function isInKeyframes(rule: Rule): boolean {
  return rule.parent?.type === "atrule" && (rule.parent as AtRule).name.endsWith("keyframes");
}

/** A selector at its combinators: `.a > .b:is(.c .d)` is `.a` and `.b:is(.c .d)`. */
function compounds(selector: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of selector) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (depth === 0 && /[\s>+~]/.test(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.filter(Boolean);
}

function withoutStrings(selector: string): string {
  return selector.replace(/"[^"]*"|'[^']*'/g, '""');
}
