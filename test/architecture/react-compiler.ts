import { type PluginObj, transformSync, types } from "@babel/core";
import type { RepoFile } from "./files.js";

/** A component or a hook, and why the React Compiler leaves it alone; `null` where it compiles. */
export interface CompilerResult {
  readonly path: string;
  readonly name: string;
  readonly skipReason: string | null;
}

interface Place {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** The part of the compiler's log events that is read here. */
interface LogEvent {
  readonly kind: string;
  readonly fnName?: string | null;
  readonly fnLoc?: Place | null;
  readonly reason?: string;
  readonly data?: string;
  readonly detail?: { readonly reason?: string; readonly options?: { readonly reason?: string } };
}

interface FoundFunction {
  readonly name: string;
  readonly place: Place;
}

/** Collects the functions that are named like a component or a hook. */
function collectFunctions(found: FoundFunction[]): PluginObj {
  return {
    visitor: {
      Program(program) {
        // The whole file now: the compiler replaces what it compiles.
        program.traverse({
          Function({ node, parent }) {
            const named = node as { id?: types.Identifier | null };
            const isVariable = types.isVariableDeclarator(parent) && types.isIdentifier(parent.id);
            const name = named.id?.name ?? (isVariable ? (parent.id as types.Identifier).name : "");
            if (node.loc && /^([A-Z]|use[A-Z])/.test(name)) found.push({ name, place: node.loc });
          },
        });
      },
    },
  };
}

const contains = (outer: Place, inner: Place) =>
  outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;

/** Runs the React Compiler over one file and reports on each component and hook in it. */
export function runReactCompiler({ path, text }: RepoFile): CompilerResult[] {
  const found: FoundFunction[] = [];
  const events: LogEvent[] = [];
  transformSync(text, {
    filename: path,
    babelrc: false,
    configFile: false,
    code: false,
    parserOpts: { plugins: path.endsWith(".tsx") ? ["typescript", "jsx"] : ["typescript"] },
    plugins: [
      () => collectFunctions(found),
      [
        "babel-plugin-react-compiler",
        {
          panicThreshold: "none",
          logger: { logEvent: (_file: string | null, event: LogEvent) => events.push(event) },
        },
      ],
    ],
  });

  return found.map(({ name, place }) => {
    const own = events.filter(({ fnLoc }) => fnLoc && contains(place, fnLoc));
    const fault = own.find(({ kind }) => kind !== "CompileSuccess");
    if (!fault && own.length > 0) return { path, name, skipReason: null };
    const reason = fault?.detail?.options?.reason ?? fault?.detail?.reason ?? fault?.reason;
    const skipReason = fault
      ? `${fault.kind}: ${reason ?? fault.data ?? "no reason given"}`
      : "The compiler takes it for neither a component nor a hook";
    return { path, name, skipReason };
  });
}
