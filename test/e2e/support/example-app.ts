import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "@playwright/test";

const EXAMPLES = join(import.meta.dirname, "..", "..", "..", "examples");
const BIN = join(EXAMPLES, "..", "node_modules", ".bin");
const START_MS = 30_000;

/** How to serve each example's built app. */
const COMMANDS = {
  "next-app": (port: number) => ["next", "start", "--port", String(port)],
  "react-router-app": () => ["react-router-serve", "./build/server/index.js"],
} as const;

/** An example's own server. */
export interface ExampleApp {
  /** Its address without a path. */
  readonly url: string;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

async function waitUntilUp(url: string, output: () => string): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The example did not answer at ${url}:\n${output()}`);
}

/**
 * Gives a test file a built example app, started before its first test and stopped after its last.
 */
export function setUpExample(name: keyof typeof COMMANDS): ExampleApp {
  let url = "";
  let child: ChildProcess | undefined;

  test.beforeAll(async () => {
    const port = await findFreePort();
    const [command = "", ...args] = COMMANDS[name](port);
    const chunks: string[] = [];
    child = spawn(join(BIN, command), args, {
      cwd: join(EXAMPLES, name),
      env: { ...process.env, NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => chunks.push(String(chunk)));
    }
    url = `http://localhost:${port}`;
    await waitUntilUp(url.replace("localhost", "127.0.0.1"), () => chunks.join(""));
  });
  test.afterAll(async () => {
    const ended = new Promise((resolve) => child?.once("exit", resolve));
    child?.kill("SIGKILL");
    await ended;
  });

  return {
    get url() {
      if (url === "") throw new Error("The example is started before the first test, not earlier.");
      return url;
    },
  };
}
