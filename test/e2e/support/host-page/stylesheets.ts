import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { BRUTAL } from "./brutal-reset.js";

const resolve = createRequire(import.meta.url).resolve;
const read = (path: string) => readFile(resolve(path), "utf8");

/** What Tailwind 3 puts in place of its theme functions if a host hasn't changed its theme. */
async function readTailwind3(): Promise<string> {
  const css = await read("tailwindcss-3/src/css/preflight.css");
  return css.replace(/theme\('[^']*',\s*([^)]*)\)/g, (_, fallback: string) => fallback);
}

/** The stylesheets of the tests' hosts, by their names. */
export const hostStylesheets = {
  bare: async () => "",
  "Tailwind 3 preflight": readTailwind3,
  "Tailwind 4 preflight": () => read("tailwindcss/preflight.css"),
  "Bootstrap 5": () => read("bootstrap/dist/css/bootstrap.css"),
  "normalize.css": () => read("normalize.css/normalize.css"),
  "Pico, classless": () => read("@picocss/pico/css/pico.classless.css"),
  "Water.css": () => read("water.css/out/water.css"),
  "a brutal reset": async () => BRUTAL,
} satisfies Record<string, () => Promise<string>>;

/** The name of one of the {@link hostStylesheets}. */
export type HostStylesheet = keyof typeof hostStylesheets;
