import postcss from "postcss";

/** A browser's first version that supports something: Chrome and Edge, Firefox, Safari. */
type Since = readonly [chrome: number, firefox: number, safari: number];

const LONG_AGO: Since = [80, 75, 13.1];

/**
 * All functions, at-rules, pseudo-classes, and units that the stylesheet may use. The keys are how
 * they're written.
 */
const FEATURES: Readonly<Record<string, Since>> = {
  ...Object.fromEntries(
    ["var()", "calc()", "min()", "max()", "clamp()", "rgb()", "inset()", "rotate()", "env()"]
      .concat(["translateY()", "linear-gradient()", "blur()", "minmax()", "fr"])
      .concat(["@media", "@keyframes", "@supports", ":not()", ":hover", ":active", ":disabled"])
      .concat([":checked"])
      .concat([
        ":focus-within",
        ":empty",
        ":first-child",
        ":last-child",
        ":read-only",
        "::before",
        "::after",
      ])
      .concat(["::first-letter", "::first-line", "::placeholder", ":focus"])
      .concat(["::-webkit-search-cancel-button", "::-webkit-search-decoration"])
      .concat(["px", "em", "ch", "vh", "vw", "ms", "s", "turn", "deg"])
      .map((name) => [name, LONG_AGO]),
  ),
  "from ": [131, 133, 18], // a color made from another, including `currentcolor`
  "color-mix()": [111, 113, 16.2],
  "oklch()": [111, 113, 15.4],
  "color()": [111, 113, 15],
  ":where()": [88, 78, 14],
  ":is()": [88, 78, 14],
  ":has()": [105, 121, 15.4],
  ":focus-visible": [86, 85, 15.4],
  "@container": [105, 110, 16],
  "(width <": [104, 102, 16.4],
  cqi: [105, 110, 16],
  dvh: [108, 101, 15.4],
  lh: [109, 120, 16.4],
  revert: [84, 67, 9.1],
  "revert-layer": [99, 97, 15.4],
  "backdrop-filter": [76, 103, 18],
};

/** What a stylesheet uses, written like the keys of {@link FEATURES}. */
export function findUsedFeatures(css: string): readonly string[] {
  const used = new Set<string>();
  const root = postcss.parse(css);
  root.walkDecls(({ prop, value }) => {
    for (const [, name] of value.matchAll(/(?:^|[\s(,])([a-zA-Z][a-zA-Z-]*)\(/g))
      used.add(`${name}()`);
    for (const [, unit] of value.matchAll(/(?:^|[\s(,-])[\d.]+([a-z]+)\b/g)) used.add(unit ?? "");
    if (/\bfrom\s/.test(value)) used.add("from ");
    if (/^revert(-layer)?$/.test(value)) used.add(value);
    if (prop === "backdrop-filter") used.add(prop);
  });
  root.walkAtRules(({ name, params }) => {
    if (name === "import") return;
    used.add(`@${name}`);
    if (/\((width|height) [<>]|<= width/.test(params)) used.add("(width <");
  });
  root.walkRules(({ selector }) => {
    const plain = selector.replace(/"[^"]*"/g, "");
    for (const [, name, isFunction] of plain.matchAll(/(::?[a-z-]+)(\()?/g)) {
      used.add(isFunction ? `${name}()` : (name ?? ""));
    }
  });
  return [...used];
}

/** Why a stylesheet doesn't work in all of the browsers, in words. */
export function findUnsupported(css: string, browsers: readonly string[]): readonly string[] {
  return findUsedFeatures(css).flatMap((feature) => {
    const since = FEATURES[feature];
    if (!since) return [`"${feature}": look up since when browsers know it, and note it`];
    return browsers.flatMap((query) => {
      const [, browser = "", version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
      const needed =
        since[{ chrome: 0, edge: 0, firefox: 1, safari: 2, ios_saf: 2 }[browser] ?? -1];
      if (needed === undefined) return [`"${query}" isn't a browser and its first version`];
      return Number(version) < needed ? [`"${feature}" is known by ${browser} ${needed} only`] : [];
    });
  });
}
