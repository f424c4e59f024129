// @vitest-environment node
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, read } from "./test-host.js";

const MAIN = fileURLToPath(new URL("../../examples/host-app/server/main.ts", import.meta.url));
const KILLED_AFTER_COMMIT = fileURLToPath(new URL("./killed-after-commit.ts", import.meta.url));

let folder: string;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "host-app-process-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
}

function launch(entry: string): Started {
  // These tests are about the folder on disk, whatever server the others run on.
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", entry], {
    env: { ...environment, DATA_DIR: folder, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  let errors = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  return { child, output: () => output, errors: () => errors };
}

async function start(entry = MAIN): Promise<Started & { readonly url: string }> {
  const started = launch(entry);
  const url = await new Promise<string>((resolve, reject) => {
    started.child.stdout?.on("data", () => {
      const found = /^Host app: (http:\/\/\S+)$/m.exec(started.output())?.[1];
      if (found !== undefined) resolve(found);
    });
    started.child.once("exit", () => reject(new Error(`It ended: ${started.errors()}`)));
  });
  return { ...started, url };
}

async function end({ child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit)[0];
}

async function signIn(url: string) {
  const session = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"role":"owner"}',
  });
  const Cookie = (session.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  const keys = `${url}${keysOf("acme")}`;
  return {
    list: async () => (await read(await fetch(keys, { headers: { Cookie } }))).json,
    create: async (name: string, key: string) =>
      read(
        await fetch(keys, {
          method: "POST",
          headers: { Cookie, "Content-Type": "application/json", "Idempotency-Key": key },
          body: JSON.stringify({ name }),
        }),
      ),
  };
}

async function statusOf(url: string, token: string): Promise<number> {
  const answer = await fetch(`${url}/v1/me`, { headers: { Authorization: `Bearer ${token}` } });
  return answer.status;
}

describe("the server's process", () => {
  it("prints its address in one line, keeps everything through an orderly stop, and stops in time", async () => {
    const first = await start();
    expect(first.output()).toBe(`Host app: ${first.url}\n`);
    const { json } = await (await signIn(first.url)).create("Kept", "kept-1");
    expect(await end(first, "SIGTERM")).toBe(0);

    const second = await start();
    const { items } = await (await signIn(second.url)).list();
    expect(items[0]).toEqual(json.apiKey);
    expect(await statusOf(second.url, json.token)).toBe(200);
    expect(first.errors() + second.errors()).toBe("");
    expect(await end(second, "SIGINT")).toBe(0);
    expect((await stat(path.join(folder, "server-secret"))).mode & 0o077).toBe(0);
  });

  it("starts again after it was killed, with everything it had confirmed", async () => {
    const first = await start();
    const { json } = await (await signIn(first.url)).create("Survivor", "survivor-1");
    await end(first, "SIGKILL");

    const second = await start();
    const client = await signIn(second.url);
    expect((await client.list()).items[0]).toEqual(json.apiKey);
    expect(await statusOf(second.url, json.token)).toBe(200);
    expect((await client.create("Survivor", "survivor-1")).json).toEqual(json);
    await end(second, "SIGTERM");
  });

  it("returns the one key it made for a retry, if it was killed before it could respond", async () => {
    const flawed = await start(KILLED_AFTER_COMMIT);
    const killed = once(flawed.child, "exit");
    const client = await signIn(flawed.url);
    await expect(client.create("Once", "once-1")).rejects.toThrow();
    expect((await killed)[1]).toBe("SIGKILL");

    const second = await start();
    const retrying = await signIn(second.url);
    const isOnce = ({ name }: { name: string }) => name === "Once";
    const [made, ...others] = (await retrying.list()).items.filter(isOnce);
    expect(others).toEqual([]);
    const retried = await retrying.create("Once", "once-1");
    expect([retried.status, retried.json.apiKey]).toEqual([201, made]);
    expect(await statusOf(second.url, retried.json.token)).toBe(200);
    expect((await retrying.list()).items.filter(isOnce)).toHaveLength(1);
    await end(second, "SIGTERM");
  });

  it("refuses a data folder that another process uses, and leaves that process alone", async () => {
    const first = await start();
    const second = launch(MAIN);
    expect((await once(second.child, "exit"))[0]).toBe(1);
    expect(second.errors()).toContain(`Another process uses the data folder ${folder}`);
    expect((await (await signIn(first.url)).list()).items.length).toBeGreaterThan(0);
    await end(first, "SIGTERM");
  });
});
