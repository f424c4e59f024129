import postcss from "postcss";
import type { RepoFile } from "./files.js";

/** What hosts set on elements around the panel, and classes put together from a column's id. */
const AROUND = /:where\(\s*(?::is\([^()]*\)\s*)+\*\s*\)/g;
const COMPOSED_CLASS = /^akp-td-/;

/** Finds classes and attributes in the selectors of a stylesheet that no source file sets. */
export function findUnusedStyles(styles: readonly RepoFile[], sources: readonly RepoFile[]) {
  const text = sources.map((source) => source.text).join("\n");
  const isSet = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);
  const toDataset = (attribute: string) =>
    `dataset.${attribute.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

  return styles.flatMap(({ path, text: css }) => {
    const unused = new Set<string>();
    postcss.parse(css).walkRules(({ selector }) => {
      const own = selector.replaceAll(AROUND, "");
      for (const [, name = ""] of own.matchAll(/\.(akp-[\w-]+)/g)) {
        if (!COMPOSED_CLASS.test(name) && !isSet(name)) unused.add(`${path} .${name}`);
      }
      for (const [, name = ""] of own.matchAll(/\[((?:data|aria)-[\w-]+)/g)) {
        if (!isSet(name) && !text.includes(toDataset(name))) unused.add(`${path} [${name}]`);
      }
      if (/:disabled/.test(own) && !isSet("disabled=")) unused.add(`${path} :disabled`);
    });
    return [...unused];
  });
}
