import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BENCH } from "./paths.mjs";

/**
 * Builds the stylesheets that are imported as `tailwind:…`, from a file beside the subjects, with the classes that the kit
 * in its name uses.
 */
export const tailwind = {
  name: "tailwind",
  setup: (setup) => {
    setup.onResolve({ filter: /^tailwind:/ }, ({ path }) => ({
      path: join(BENCH, "subjects", path.slice("tailwind:".length)),
      namespace: "tailwind",
    }));
    setup.onLoad({ filter: /.*/, namespace: "tailwind" }, async ({ path }) => {
      const [{ compile }, { Scanner }] = await Promise.all([
        import("@tailwindcss/node"),
        import("@tailwindcss/oxide"),
      ]);
      const compiler = await compile(await readFile(path, "utf8"), {
        base: join(BENCH, "subjects"),
        onDependency: () => undefined,
      });
      const sources = compiler.sources.map((source) => ({
        ...source,
        negated: source.negated ?? false,
      }));
      const contents = compiler.build(new Scanner({ sources }).scan());
      return { contents, loader: "css", resolveDir: join(BENCH, "subjects") };
    });
  },
};
