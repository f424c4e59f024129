import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../../examples/host-app/server/main.ts", import.meta.url));
/** The same server with one flaw: it dies between the commit of its first key and the response. */
const KILLED_AFTER_COMMIT = fileURLToPath(
  new URL("../../server/killed-after-commit.ts", import.meta.url),
);

/** The same server with two more abilities: its data can be reset, and its clock moved. */
const RESETTABLE = fileURLToPath(new URL("../../server/resettable.ts", import.meta.url));

const ENTRIES = {
  whole: MAIN,
  killedAfterCommit: KILLED_AFTER_COMMIT,
  resettable: RESETTABLE,
} as const;

/** Which server to run. */
export type ServerKind = keyof typeof ENTRIES;

/** A running server of the host app. */
export interface ServerProcess {
  /** Its address without a path, from the line that it prints. */
  readonly url: string;
  /** Resolves when it has ended, whatever the reason. */
  readonly ended: Promise<unknown>;
  /** Ends it, unless it has already ended. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Resets its data and its clock. Only of the `resettable` kind. */
  reset(): Promise<void>;
  /** Moves its clock forward. Only of the `resettable` kind. */
  forward(ms: number): Promise<void>;
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const url = /^Host app: (http:\/\/\S+)$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.once("exit", () => reject(new Error(`The server ended before it listened.\n${errors}`)));
  });
}

/**
 * Starts a server on a data folder.
 * @param port 0: any free one
 */
export async function startServer(
  dataFolder: string,
  port: number,
  kind: ServerKind = "whole",
): Promise<ServerProcess> {
  // The folder on disk is what's tested here, whatever database the other tests use.
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", ENTRIES[kind]], {
    env: { ...environment, DATA_DIR: dataFolder, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe", kind === "resettable" ? "ipc" : "ignore"],
  });
  const ended = once(child, "exit");
  const handleOwnEnd = () => child.kill("SIGKILL");
  process.once("exit", handleOwnEnd);
  void ended.then(() => process.off("exit", handleOwnEnd));
  /** Sends a message and waits for the one that follows it. */
  const ask = async (message: string | number) => {
    const done = Promise.race([
      once(child, "message"),
      ended.then(() => Promise.reject(new Error("The server ended before it did what it should."))),
    ]);
    child.send(message);
    await done;
  };
  return {
    url: await readAddress(child),
    ended,
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
    reset: () => ask("reset"),
    forward: (ms) => ask(ms),
  };
}
