import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { type ServerKind, type ServerProcess, startServer } from "./server-process.js";

const DATA_PARENT = join(import.meta.dirname, "..", "..", "..", ".tmp", "e2e", "data");

/** An API key as the server lists it. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly lastUsedAt: string | null;
}

/** The host app for the tests of one file: a server process and a database folder that are theirs alone. */
export interface Host {
  /** Its address without a path; stays the same over restarts. */
  readonly url: string;
  /** Ends the server and starts one on the same folder and port. */
  restart(signal: "SIGTERM" | "SIGKILL", kind?: ServerKind): Promise<void>;
  /** Starts a server where the last one has ended by itself. */
  startAgain(): Promise<void>;
  /** Resolves when the server that runs now has ended. */
  ended(): Promise<unknown>;
  /** What the API that tokens are for says to this one: the status, and the answer's JSON. */
  me(token: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Creates a key past the panel and answers its token. */
  create(name: string, workspaceId?: string): Promise<string>;
  /** The keys of a workspace as the server has them, newest first. At most 100. */
  list(workspaceId?: string): Promise<readonly ListedKey[]>;
}

/**
 * Gives a test file its host app, started before its first test and ended after its last.
 * @param prepare fills the data folder before the server opens it
 */
export function setUpHost(prepare?: (dataFolder: string) => Promise<void>): Host {
  let dataFolder = "";
  let server: ServerProcess | undefined;
  let port = 0;
  let cookie = "";

  const running = () => {
    if (!server) throw new Error("The server is started before the first test, not earlier.");
    return server;
  };
  const start = async (kind?: ServerKind) => {
    server = await startServer(dataFolder, port, kind);
    port = Number(new URL(server.url).port);
  };
  const keysUrl = (workspaceId: string) =>
    `${running().url}/api/workspaces/${workspaceId}/api-keys`;
  const signIn = async () => {
    if (cookie !== "") return cookie;
    const response = await fetch(`${running().url}/api/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"role":"owner"}',
    });
    cookie = (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    return cookie;
  };

  test.beforeAll(async () => {
    mkdirSync(DATA_PARENT, { recursive: true });
    dataFolder = mkdtempSync(join(DATA_PARENT, "host-"));
    await prepare?.(dataFolder);
    await start();
  });
  test.afterAll(async () => {
    await server?.end("SIGTERM");
    rmSync(dataFolder, { recursive: true, force: true });
  });

  return {
    get url() {
      return running().url;
    },
    restart: async (signal, kind) => {
      await running().end(signal);
      await start(kind);
    },
    startAgain: async () => {
      await running().ended;
      await start();
    },
    ended: () => running().ended,
    me: async (token) => {
      const headers = { Authorization: `Bearer ${token}` };
      const response = await fetch(`${running().url}/v1/me`, { headers });
      return { status: response.status, body: await response.json() };
    },
    create: async (name, workspaceId = "acme") => {
      const response = await fetch(keysUrl(workspaceId), {
        method: "POST",
        headers: {
          Cookie: await signIn(),
          "Content-Type": "application/json",
          "Idempotency-Key": randomUUID(),
        },
        body: JSON.stringify({ name }),
      });
      return ((await response.json()) as { token: string }).token;
    },
    list: async (workspaceId = "acme") => {
      const response = await fetch(`${keysUrl(workspaceId)}?limit=100`, {
        headers: { Cookie: await signIn() },
      });
      return ((await response.json()) as { items: ListedKey[] }).items;
    },
  };
}

/** Where the panel of a workspace is in the host app. */
export function keysPath(workspaceId = "acme"): string {
  return `/${workspaceId}/settings/developer-keys`;
}

/** Signs the browser of a page in as somebody else, past the page. */
export async function signInBehind(page: Page, host: Host, role: "owner" | "viewer") {
  const response = await page.request.post(`${host.url}/api/session`, { data: { role } });
  if (!response.ok()) throw new Error(`Signing in was answered with ${response.status()}.`);
}
