import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { vi } from "vitest";
import { createApp } from "../../examples/host-app/server/app.js";
import type { Database } from "../../examples/host-app/server/database/database.js";
import { openEmbeddedDatabase } from "../../examples/host-app/server/database/embedded-database.js";
import { openDatabase } from "../../examples/host-app/server/database/open-database.js";
import { demoUsers } from "../../examples/host-app/server/database/seed.js";
import { openServerDatabase } from "../../examples/host-app/server/database/server-database.js";
import { loadServerSecret } from "../../examples/host-app/server/tokens/server-secret.js";

// A new embedded database takes seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** The host app's server in this process, on a separate database. */
export interface TestHost {
  readonly database: Database;
  /** The server's clock; move it by setting it. */
  readonly clock: { now: Date };
  /**
   * Sends a request without a session.
   * @param address the client's; without one, the server doesn't know it
   */
  send(path: string, init?: RequestInit, address?: string): Promise<Response>;
  /** Signs in and returns the session's cookie. */
  cookieOf(role: "owner" | "viewer"): Promise<string>;
  /** Signs in and returns a function that sends requests as that person. */
  signIn(role: "owner" | "viewer"): Promise<Client>;
  /**
   * Creates a workspace without keys, with the demo's two people. Returns its id.
   * @param maxKeys how many keys it can have; `undefined`: any number
   */
  addWorkspace(maxKeys?: number): Promise<string>;
  /** Stops the server and starts it again on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type Client = (method: string, path: string, body?: unknown, key?: string) => Promise<Sent>;

/** A response, read to its end. */
export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into responses of every shape
  readonly json: any;
}

export async function read(response: Response): Promise<Sent> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("Content-Type") ?? "");
  const { status, headers } = response;
  return { status, headers, text, json: isJson ? JSON.parse(text) : undefined };
}

/** Where the tests' data is: a new folder, or, with `DATABASE_URL`, a new database on that server. */
async function createStorage() {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "host-app-test-"));
  const removeFolder = () => rm(dataFolder, { recursive: true, force: true });
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) return { dataFolder, databaseUrl: undefined, remove: removeFolder };
  const name = `host_app_test_${randomBytes(6).toString("hex")}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const remove = async () => {
    await administer(`drop database ${name}`);
    await removeFolder();
  };
  return { dataFolder, databaseUrl: url.href, remove };
}

/** @param prepare gets the empty database before the server opens it */
export async function startTestHost(
  prepare?: (database: Database) => Promise<void>,
): Promise<TestHost> {
  const storage = await createStorage();
  if (prepare) {
    const database = storage.databaseUrl
      ? openServerDatabase(storage.databaseUrl)
      : await openEmbeddedDatabase(path.join(storage.dataFolder, "postgres"));
    await prepare(database);
    await database.close();
  }
  const clock = { now: new Date("2026-06-15T12:00:00.000Z") };
  const now = () => clock.now;

  const start = async () => {
    const database = await openDatabase({ ...storage, now });
    const secret = await loadServerSecret(storage.dataFolder, undefined);
    return { database, app: createApp({ database, secret, now }) };
  };
  let running = await start();

  const send: TestHost["send"] = async (url, init, address) => {
    const connection = address && { incoming: { socket: { remoteAddress: address } } };
    return running.app.request(`http://localhost${url}`, init, connection || undefined);
  };
  const cookieOf: TestHost["cookieOf"] = async (role) => {
    const response = await send("/api/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ role }),
    });
    return (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  };
  let workspaces = 0;

  return {
    get database() {
      return running.database;
    },
    clock,
    send,
    cookieOf,
    async signIn(role) {
      const cookie = await cookieOf(role);
      return async (method, url, body, key) => {
        const headers = new Headers({ Cookie: cookie });
        if (body !== undefined) headers.set("Content-Type", "application/json");
        if (key !== undefined) headers.set("Idempotency-Key", key);
        const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
        return read(await send(url, init));
      };
    },
    async addWorkspace(maxKeys) {
      workspaces += 1;
      const id = `test-${workspaces}`;
      await running.database.query(
        "insert into workspaces (id, name, max_keys, created_at) values ($1, $2, $3, $4)",
        [id, `Test ${workspaces}`, maxKeys ?? null, clock.now.toISOString()],
      );
      for (const [role, user] of Object.entries(demoUsers)) {
        await running.database.query(
          "insert into memberships (workspace_id, user_id, role) values ($1, $2, $3)",
          [id, user.id, role],
        );
      }
      return id;
    },
    async restart() {
      await running.database.close();
      running = await start();
    },
    async close() {
      await running.database.close();
      await storage.remove();
    },
  };
}

/** The address of a workspace's keys. */
export function keysOf(workspaceId: string): string {
  return `/api/workspaces/${workspaceId}/api-keys`;
}
