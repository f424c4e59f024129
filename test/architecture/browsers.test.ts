// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { findUnsupported } from "./browser-features.js";
import { ROOT, readFiles } from "./files.js";

const { browserslist } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  browserslist: readonly string[];
};

describe("the browsers that the package says it's for", () => {
  it("support everything that the stylesheet uses", () => {
    const css = readFiles("src/styles", [".css"])
      .map(({ text }) => text)
      .join("\n");

    expect(findUnsupported(css, browserslist)).toEqual([]);
  });

  it.each([
    [".a { color: rgb(from red r g b) }", "chrome >= 130"],
    [".a { width: 1cqi }", "firefox >= 109"],
    [".a:has(b) { color: red }", "firefox >= 120"],
    ["@container (width < 1em) { .a { color: red } }", "safari >= 15.6"],
    [".a { color: contrast-color(red) }", "chrome >= 131"],
    [".a { color: red; width: 1rlh }", "chrome >= 131"],
  ])("wouldn't support %s if they were %s", (css, browser) => {
    expect(findUnsupported(css, [browser])).not.toEqual([]);
  });

  it("support the syntax of the built scripts, so that no host's build changes it", async () => {
    const target = browserslist.map((browser) =>
      browser.replace(" >= ", "").replace("ios_saf", "ios"),
    );
    const built = /target: "(\w+)"/.exec(readFileSync(join(ROOT, "tsup.config.ts"), "utf8"))?.[1];
    const sample = "class A { #a = 1; static { this.b ??= 2n; } has(o) { return #a in o; } }";
    const code = async (to: string | string[]) => (await transform(sample, { target: to })).code;

    expect(built).toBe("es2022");
    expect(await code(target)).toBe(await code("es2022"));
  });

  it("are those that the README names", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");

    for (const query of browserslist) expect(readme).toContain(query.split(" ").at(-1));
  });
});
