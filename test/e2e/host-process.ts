import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const MAIN = path.join(import.meta.dirname, "../../examples/host-app/server/main.ts");

/** The host app as a process of its own, on a folder of its own, so that it can be stopped and started again. */
export interface HostProcess {
  /** Where it answers; changes with each start. */
  readonly url: string;
  /** Ends it: politely by `SIGTERM`, or as a crash does by `SIGKILL`. */
  stop(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Starts it again on the same folder. */
  start(): Promise<void>;
  /** Ends it and forgets its data. */
  remove(): Promise<void>;
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const handleData = (data: Buffer) => {
      output += data.toString();
      const address = /Host app: (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", handleData);
    child.stderr?.on("data", handleData);
    child.once("exit", (code) => reject(new Error(`The host app ended (${code}): ${output}`)));
  });
}

/** Starts a host app with its seeded keys. */
export async function startHost(): Promise<HostProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), "host-app-e2e-"));
  let child: ChildProcess;
  let url = "";
  const start = async () => {
    child = spawn(process.execPath, ["--import", "tsx", MAIN], {
      env: { ...process.env, PORT: "0", DATA_DIR: folder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    url = await readAddress(child);
  };
  const stop = async (signal: "SIGTERM" | "SIGKILL") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  await start();
  return {
    get url() {
      return url;
    },
    start,
    stop,
    remove: async () => {
      await stop("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
