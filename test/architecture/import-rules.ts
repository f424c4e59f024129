import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";
import type { RepoFile } from "./files.js";

/** The levels of `src/`: a folder can import its own files and those of lower levels. */
const LEVELS: Readonly<Record<string, number>> = {
  model: 0,
  adapters: 1,
  locales: 1,
  token: 2,
  data: 2,
  headless: 3,
  ui: 3,
  panel: 4,
};

/** The rooms of the panel. Each can use its own files and those of the rooms named here. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  props: [],
  frame: ["props"],
  list: ["frame", "props"],
  dialogs: ["frame", "props"],
};

/** The kits for hosts are beside the levels, and nothing in `src/` builds on them. */
const KITS = ["adapter", "testing", "msw"];
const KIT_MAY_IMPORT = ["model", "adapters"];

const WITHOUT_REACT = ["model", "adapters", "locales", ...KITS];
const REACT_LIBRARIES = /^(react|react-dom|@tanstack\/react-.+)(\/|$)/;

const OUTSIDE = ["stories", "mocks", "test", "examples", "bench", "scripts", "dist"];

/** Every module that a file names, also in types and in `import()`. */
export function findImports(file: RepoFile): string[] {
  return ts
    .preProcessFile(file.text, true, true)
    .importedFiles.map((imported) => imported.fileName);
}

/**
 * How a file in `src/` breaks the rules of the levels with its imports, in words; empty if it
 * doesn't.
 */
export function findLevelFaults(file: RepoFile): string[] {
  return findImports(file).flatMap((specifier) => {
    const fault = specifier.startsWith(".")
      ? judgeRelative(file.path, specifier)
      : judgePackage(file.path, specifier);
    return fault ? [`${file.path} imports "${specifier}": ${fault}`] : [];
  });
}

/** What a file outside `src/` imports from the package other than by its name. */
export function findPrivateImports(file: RepoFile): string[] {
  return findImports(file)
    .filter((specifier) =>
      specifier.startsWith(".")
        ? /^(\.\.\/)*(src|dist)(\/|$)/.test(normalize(join(dirname(file.path), specifier)))
        : /^api-keys-panel\/(src|dist)(\/|$)/.test(specifier),
    )
    .map((specifier) => `${file.path} imports "${specifier}"`);
}

function judgeRelative(path: string, specifier: string): string | null {
  const target = normalize(join(dirname(path), specifier));
  const from = folderOf(path);
  const to = folderOf(target);
  if (!to) {
    const outside = OUTSIDE.find((folder) => target.startsWith(`${folder}/`));
    return `src must not use ${outside ?? "files outside src"}`;
  }
  if (!specifier.endsWith(".js")) return "relative imports end in .js";
  if (from === "panel" && to === "panel") return judgeRoom(path, target);
  if (from === to) return null;
  if (KITS.includes(to)) return `nothing builds on ${to}`;
  if (from && KITS.includes(from)) {
    return KIT_MAY_IMPORT.includes(to) ? null : `${from} may use ${KIT_MAY_IMPORT.join(" and ")}`;
  }
  if (from === "index") return LEVELS[to] === undefined ? `${to} has no level` : null;

  const fromLevel = LEVELS[from ?? ""];
  const toLevel = LEVELS[to];
  if (fromLevel === undefined) return `${from} has no level`;
  if (toLevel === undefined) return `${to} has no level below ${from}`;
  return toLevel < fromLevel ? null : `${from} (${fromLevel}) must not use ${to} (${toLevel})`;
}

function judgeRoom(path: string, target: string): string | null {
  const from = roomOf(path);
  const to = roomOf(target);
  // The panel itself is above its rooms.
  if (from === null || from === to) return null;
  if (to === null) return "no room uses the panel";
  return ROOMS[from]?.includes(to) ? null : `panel/${from} must not use panel/${to}`;
}

/** `list` for `src/panel/list/x.tsx`, `null` for a file of `src/panel/` itself. */
function roomOf(path: string): string | null {
  const [, , room, file] = path.split("/");
  return room && file ? room : null;
}

function judgePackage(path: string, specifier: string): string | null {
  if (/^api-keys-panel(\/|$)/.test(specifier)) return "src uses its own files by relative paths";
  const from = folderOf(path);
  if (from && WITHOUT_REACT.includes(from) && REACT_LIBRARIES.test(specifier)) {
    return `${from} knows nothing of React`;
  }
  return null;
}

/** `model` for `src/model/x.ts`, `index` for `src/index.ts`, `null` outside `src/`. */
function folderOf(path: string): string | null {
  const [top, folder, ...rest] = path.split("/");
  if (top !== "src" || !folder) return null;
  return rest.length > 0 ? folder : folder.replace(/\.[jt]sx?$/, "");
}
