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
  readonly description: string | null;
  readonly hint: string;
  readonly lastUsedAt: string | null;
  readonly scopes: readonly string[];
  readonly metadata: object;
  readonly expiresAt: string | null;
}

/** The host app for the tests of a file: a server process with its own database. */
export interface Host {
  /** Its address without a path; stays the same across restarts. */
  readonly url: string;
  /** The status and JSON body that the API returns for this token. */
  me(token: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** The same of another address of the API. */
  call(
    token: string,
    path: string,
    method?: "GET" | "POST",
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Creates a key without the panel and returns its token. */
  create(name: string, workspaceId?: string): Promise<string>;
  /** The server's keys of a workspace, newest first. At most 100. */
  list(workspaceId?: string): Promise<readonly ListedKey[]>;
}

/** The host app that the tests of a worker share. */
export interface SharedHost extends Host {
  /** Moves the server's clock forward, until the next test. */
  forward(ms: number): Promise<void>;
}

/** A host app whose server can be stopped and started. */
export interface OwnHost extends Host {
  /** Stops the server and starts one on the same folder and port. */
  restart(signal: "SIGTERM" | "SIGKILL", kind?: ServerKind): Promise<void>;
  /** Starts a server after the last one has ended by itself. */
  startAgain(): Promise<void>;
  /** Resolves when the current server has ended. */
  ended(): Promise<unknown>;
}

function createDataFolder(): string {
  mkdirSync(DATA_PARENT, { recursive: true });
  return mkdtempSync(join(DATA_PARENT, "host-"));
}

let shared: Promise<ServerProcess> | undefined;

/** The one server of this worker: starting one takes longer than most tests. */
function startShared(): Promise<ServerProcess> {
  const dataFolder = createDataFolder();
  // The server ends with its worker.
  process.once("exit", () => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  return startServer(dataFolder, 0, "resettable");
}

/** What you can ask a server, whichever is running by then. */
function askAt(address: () => string): Host {
  let cookie = "";
  const keysUrl = (workspaceId: string) => `${address()}/api/workspaces/${workspaceId}/api-keys`;
  const signIn = async () => {
    if (cookie !== "") return cookie;
    const response = await fetch(`${address()}/api/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"role":"owner"}',
    });
    cookie = (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    return cookie;
  };
  const call: Host["call"] = async (token, path, method = "GET") => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(address() + path, { method, headers });
    return { status: response.status, body: await response.json() };
  };
  return {
    get url() {
      return address();
    },
    call,
    me: (token) => call(token, "/v1/me"),
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

/**
 * Gives a test file the host app, with the demo's initial data for each test. The tests of a worker
 * share its server; to stop one, use {@link setUpOwnHost}.
 */
export function setUpHost(): SharedHost {
  let url: string | undefined;
  test.beforeAll(async () => {
    shared ??= startShared();
    ({ url } = await shared);
  });
  test.beforeEach(async () => {
    await (await shared)?.reset();
  });
  const host = askAt(() => {
    if (url === undefined) throw new Error("The server is started before the first test.");
    return url;
  });
  return {
    get url() {
      return host.url;
    },
    call: host.call,
    me: host.me,
    create: host.create,
    list: host.list,
    forward: async (ms) => (await shared)?.forward(ms),
  };
}

/**
 * Gives a test file a separate host app, started before its first test and stopped after its last.
 * A test sees what the tests before it did.
 * @param prepare fills the data folder before the server opens it
 */
export function setUpOwnHost(prepare?: (dataFolder: string) => Promise<void>): OwnHost {
  let dataFolder = "";
  let server: ServerProcess | undefined;
  let port = 0;

  const running = () => {
    if (!server) throw new Error("The server is started before the first test, not earlier.");
    return server;
  };
  const start = async (kind?: ServerKind) => {
    server = await startServer(dataFolder, port, kind);
    port = Number(new URL(server.url).port);
  };

  test.beforeAll(async () => {
    dataFolder = createDataFolder();
    await prepare?.(dataFolder);
    await start();
  });
  test.afterAll(async () => {
    await server?.end("SIGTERM");
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const host = askAt(() => running().url);
  return {
    get url() {
      return host.url;
    },
    call: host.call,
    me: host.me,
    create: host.create,
    list: host.list,
    restart: async (signal, kind) => {
      await running().end(signal);
      await start(kind);
    },
    startAgain: async () => {
      await running().ended;
      await start();
    },
    ended: () => running().ended,
  };
}

/** The path of a workspace's panel in the host app. */
export function keysPath(workspaceId = "acme"): string {
  return `/${workspaceId}/settings/developer-keys`;
}

/** Signs the browser of a page in as someone else, without the app's own controls. */
export async function signInBehind(page: Page, host: Host, role: "owner" | "viewer") {
  const response = await page.request.post(`${host.url}/api/session`, { data: { role } });
  if (!response.ok()) throw new Error(`Signing in was answered with ${response.status()}.`);
}
