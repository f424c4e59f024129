import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/** A TypeScript block that hosts read. */
export interface CodeBlock {
  /** Where the block is, as `file:line`. */
  readonly place: string;
  readonly text: string;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function blocksOfDocument(file: string): CodeBlock[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/^```tsx?\n(.*?)^```$/gms)].map((found) => ({
    place: `${file}:${lineOf(text, found.index)}`,
    text: found[1] ?? "",
  }));
}

function blocksOfSource(file: string): CodeBlock[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?! @|\/).*\n)+)/gm)].map((found) => ({
    place: `${file}:${lineOf(text, found.index)}`,
    text: (found[1] ?? "").replace(/^ *\* ?/gm, ""),
  }));
}

/** Every TypeScript block of the README, `docs/`, and the doc comments in `src/`. */
export function findCodeBlocks(): readonly CodeBlock[] {
  const docs = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  return [
    ...["README.md", ...docs.map((file) => `docs/${file}`)].flatMap(blocksOfDocument),
    ...sources
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => blocksOfSource(join("src", file))),
  ];
}

/** Where blocks get names from that they use without importing them. */
const AMBIENT_MODULES = [
  "react",
  "api-keys-panel",
  "api-keys-panel/adapter",
  "api-keys-panel/adapters/memory",
  "api-keys-panel/adapters/rest",
  "api-keys-panel/locales",
  "api-keys-panel/msw",
];

/** Names that blocks use from the host's own code. */
const HOST = `
import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type * as panel from "api-keys-panel";
declare global {
  const adapter: panel.ApiKeysAdapter;
  const workspaceId: string;
  const queryClient: QueryClient;
  const keys: panel.UseApiKeysResult;
  const columns: panel.ApiKeysColumn[];
  const regions: Map<string, string>;
  const response: { readonly signingSecret: string };
  const shadowRoot: ShadowRoot;
  const RegionFilter: ComponentType;
  const QuickStart: ComponentType;
  function getSession(): Promise<string>;
  function setIsOpen(isOpen: boolean): void;
  function useTokenGuard(hasUnclaimedToken?: boolean): { setHasUnclaimedToken(has: boolean): void };
}
export {};
`;

/** Every name that the modules imported by a file export, and the module that it comes from. */
function exportsOf(checker: ts.TypeChecker, file: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    for (const { name } of module ? checker.getExportsOfModule(module) : []) {
      if (!names.has(name)) names.set(name, statement.moduleSpecifier.text);
    }
  }
  return names;
}

/** A block as a separate module, with the imports that it leaves out, and with a function around a bare `return`. */
function toModule({ text }: CodeBlock, added: readonly string[]): string {
  const isImport = /^import\b[^;]*;$/gm;
  const imports = [...text.matchAll(isImport)].map(([statement]) => statement);
  const body = text.replace(isImport, "");
  const whole = /^return\b/m.test(body) ? `export function Example() {\n${body}\n}` : body;
  return [...added, ...imports, whole, "export {};"].join("\n");
}

/** TypeScript's message about a name that it doesn't know. */
const UNKNOWN_NAME = /^Cannot find name '(\w+)'/;

/** Compiles each block as a separate module and returns what's wrong with them. */
export function compileBlocks(blocks: readonly CodeBlock[]): readonly string[] {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const options = { ...parsed.options, verbatimModuleSyntax: false };
  const folder = join(ROOT, "test/docs/.blocks");
  const names = join(folder, "names.ts");
  const texts = new Map([
    [join(folder, "host.d.ts"), HOST],
    [join(folder, "css.d.ts"), 'declare module "*.css";'],
    [names, AMBIENT_MODULES.map((name) => `import "${name}";`).join("\n")],
  ]);
  const paths = new Map<string, CodeBlock>();
  for (const [index, block] of blocks.entries()) {
    // A block that names its file can be imported by other blocks.
    const own = /^\/\/ (\S+)\.tsx?\n/.exec(block.text)?.[1];
    const path = join(folder, `${own ?? `block-${index}`}.tsx`);
    paths.set(path, block);
    texts.set(path, toModule(block, []));
  }

  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const parsedFiles = new Map<string, ts.SourceFile | undefined>();
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.directoryExists = (path) => path.startsWith(folder) || directoryExists?.(path) !== false;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, rest[0], true);
    if (!parsedFiles.has(path)) parsedFiles.set(path, getSourceFile(path, ...rest));
    return parsedFiles.get(path);
  };
  const check = () => {
    const program = ts.createProgram([...texts.keys()], options, host);
    const faultsOf = (path: string) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    };
    const faults = [...paths.keys()].flatMap((path) =>
      faultsOf(path).map(({ messageText, start = 0 }) => ({
        path,
        start,
        text: ts.flattenDiagnosticMessageText(messageText, "\n"),
      })),
    );
    return { program, faults };
  };

  const first = check();
  const file = first.program.getSourceFile(names);
  const known = file && exportsOf(first.program.getTypeChecker(), file);
  for (const [path, block] of paths) {
    const missing = first.faults.flatMap((fault) =>
      fault.path === path ? (UNKNOWN_NAME.exec(fault.text)?.[1] ?? []) : [],
    );
    const added = [...new Set(missing)].map((name) => [name, known?.get(name)] as const);
    const lines = added.flatMap(([name, from]) =>
      from === undefined ? [] : [`import { ${name} } from "${from}";`],
    );
    texts.set(path, toModule(block, lines));
  }
  return check().faults.map(({ path, start, text }) => {
    const line = texts.get(path)?.slice(0, start).split("\n").length ?? 1;
    const code = texts.get(path)?.split("\n")[line - 1]?.trim();
    return `${paths.get(path)?.place}: ${text} (${code})`;
  });
}
