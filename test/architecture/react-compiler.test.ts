// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readFiles } from "./files.js";
import { runReactCompiler } from "./react-compiler.js";

/** What doesn't compile yet, as `path name`. Only ever take something out. */
const ALLOWED: readonly string[] = [];

describe("the React Compiler", () => {
  it("compiles every component and hook", { timeout: 60_000 }, () => {
    const results = readFiles("src", [".ts", ".tsx"]).flatMap(runReactCompiler);
    const skipped = results.filter(({ skipReason }) => skipReason !== null);
    const allowed = (path: string, name: string) => ALLOWED.includes(`${path} ${name}`);

    expect(results.length).toBeGreaterThan(100);
    expect(skipped.filter(({ path, name }) => !allowed(path, name))).toEqual([]);
    // What compiles by now must leave the list.
    expect(ALLOWED).toEqual(skipped.map(({ path, name }) => `${path} ${name}`));
  });

  it.each([
    ["a ref that is read during render", "const ref = useRef(0); return <p>{ref.current}</p>;"],
    ["a directive against it", '"use no memo"; const [a] = useState(0); return <p>{a}</p>;'],
    ["what it can't read", "try { useState(0); } finally { a(); } return <p />;"],
    ["what renders nothing", "return null;"],
  ])("would tell %s", (_, body) => {
    const text = `export function Thing() { ${body} }`;

    expect(runReactCompiler({ path: "src/x.tsx", text })).toEqual([
      { path: "src/x.tsx", name: "Thing", skipReason: expect.any(String) },
    ]);
  });

  it("has nothing against plain components, hooks, and functions", () => {
    const text = `
      export const Thing = forwardRef(function Thing({ a }, ref) { return <p ref={ref}>{a}</p>; });
      export const useThing = () => useState(0);
      export function plain() {}
    `;

    expect(runReactCompiler({ path: "src/x.tsx", text })).toEqual([
      { path: "src/x.tsx", name: "Thing", skipReason: null },
      { path: "src/x.tsx", name: "useThing", skipReason: null },
    ]);
  });
});
