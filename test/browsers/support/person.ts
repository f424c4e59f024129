import { join } from "node:path";
import { build } from "esbuild";
import type { Control } from "../../../mocks/words.js";
import type { Driver } from "./driver.js";
import type { Queries } from "./queries.js";

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "queries.ts")],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"test"', process: "undefined", global: "window" },
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Someone at a browser, who finds things by their role and name. */
export interface Person {
  open(url: string): Promise<void>;
  /** Presses a control, once it's there and nothing covers it. */
  click(control: Control): Promise<void>;
  /** Waits until it's there. */
  sees(control: Control): Promise<void>;
  seesNot(control: Control): Promise<void>;
  reads(text: string): Promise<void>;
  hasFocusOn(control: Control): Promise<void>;
  /** The names of the keys, once they match `expected`. */
  seesRows(expected: (names: readonly string[]) => boolean): Promise<readonly string[]>;
  /** The content of the clipboard, as it arrives when it's pasted. */
  paste(): Promise<string>;
  ask<Name extends keyof Queries>(
    name: Name,
    ...args: Queries[Name] extends (...args: infer Args) => unknown ? Args : []
  ): Promise<Queries[Name] extends (...args: never[]) => infer Value ? Value : Queries[Name]>;
  readonly driver: Driver;
}

/** Puts someone in front of a browser. */
export function personAt(driver: Driver): Person {
  const ask: Person["ask"] = async (name, ...args) => {
    bundled ??= bundle();
    if (!(await driver.evaluate<boolean>("'queries' in window"))) {
      // A function's body, the form in which drivers evaluate expressions.
      await driver.evaluate(`(() => { ${await bundled}; return true; })()`);
    }
    const value = args.length > 0 || name !== "faults" ? `(...${JSON.stringify(args)})` : "";
    return driver.evaluate(`window.queries.${name}${value}`);
  };
  const until = async <Value>(what: string, look: () => Promise<Value | false | null>) => {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const value = await look();
      if (value !== false && value !== null) return value;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`${what}: not within ${PATIENCE_MS} ms. The page says:\n${await ask("text")}`);
  };
  const tell = ({ role, name }: Control) => `${role} “${name}”`;

  return {
    driver,
    ask,
    open: (url) => driver.goto(url),
    click: async (control) => {
      const { x, y } = await until(`press ${tell(control)}`, () => ask("middle", control));
      await driver.clickAt(x, y);
    },
    sees: async (control) => void (await until(`see ${tell(control)}`, () => ask("has", control))),
    seesNot: async (control) =>
      void (await until(`no ${tell(control)}`, async () => !(await ask("has", control)))),
    reads: async (text) =>
      void (await until(`read “${text}”`, async () => (await ask("text")).includes(text))),
    hasFocusOn: async (control) =>
      void (await until(`focus on ${tell(control)}`, () => ask("isFocused", control))),
    seesRows: (expected) =>
      until("rows", async () => {
        const names = (await ask("rowNames")).map((name) => name ?? "");
        return expected(names) && names;
      }),
    paste: async () => {
      await driver.evaluate(
        `(() => { const field = document.createElement("textarea"); field.id = "pasted"; document.body.append(field); return true; })()`,
      );
      // A dialog that has just closed can still take the focus back, so one attempt may miss.
      const text = await until("paste", async () => {
        await driver.evaluate('(document.getElementById("pasted").focus(), true)');
        await driver.shortcut("v");
        const value = await driver.evaluate<string>('document.getElementById("pasted").value');
        return value !== "" && value;
      });
      await driver.evaluate('(document.getElementById("pasted").remove(), true)');
      return text;
    },
  };
}
