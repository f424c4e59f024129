import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STEPS } from "../../scripts/test/steps.mjs";
import { type RepoFile, ROOT } from "../architecture/files.js";

const scriptsOf = (folder: string) => {
  const manifest = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  return Object.keys(manifest.scripts);
};

/** Scripts that npm runs without `run`. */
const SHORT_FORMS = ["start", "test"];

const specs = readdirSync(join(ROOT, "test/e2e")).filter((name) => name.endsWith(".spec.ts"));
const steps = STEPS.map(({ name }) => name);

const isSpec = (word: string) => specs.some((name) => join("e2e", name).includes(word));

/** The commands of a text that name a script, a step, or a spec that doesn't exist. */
export function findUnknownCommands({ path, text }: RepoFile): readonly string[] {
  const faults: string[] = [];
  const check = (command: string, isKnown: boolean) => {
    if (!isKnown) faults.push(`${path}: ${command.trim()}`);
  };
  for (const [command, script = "", workspace] of text.matchAll(
    /\bnpm run (?:--silent )?([\w-]+(?::[\w-]+)*)(?: -w ([\w-]+))?/g,
  )) {
    const folder = workspace ? join("examples", workspace) : ".";
    check(command, existsSync(join(ROOT, folder)) && scriptsOf(folder).includes(script));
  }
  for (const [command, script = ""] of text.matchAll(/\bnpm (start|test)\b/g)) {
    check(command, SHORT_FORMS.includes(script) && scriptsOf(".").includes(script));
  }
  for (const [command, words = ""] of text.matchAll(/\bplaywright test((?: [\w./-]+)+)/g)) {
    check(command, words.trim().split(" ").every(isSpec));
  }
  for (const [command, words = ""] of text.matchAll(
    /\bnode scripts\/test\.mjs((?: (?!-)[\w-]+)+)/g,
  )) {
    check(
      command,
      words
        .trim()
        .split(" ")
        .every((word) => steps.includes(word)),
    );
  }
  return faults;
}
