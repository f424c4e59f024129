// @vitest-environment node
import { createServer } from "node:net";
import vm from "node:vm";
import type { ApiKey, ApiKeysAdapter } from "api-keys-panel";
import * as entry from "api-keys-panel/adapter";
import ts from "typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RawHandler, type RawServer, startRawServer } from "../wire/raw-server.js";
import { findCodeBlocks } from "./code-blocks.js";

let server: RawServer;
let origin: string;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());
beforeEach(() => {
  origin = server.origin;
  server.requests.length = 0;
});

/** The README's adapter, exactly as it's written there, except that its addresses become absolute. */
function loadAdapter(): ApiKeysAdapter {
  const block = findCodeBlocks().find(
    ({ place, text }) => place.startsWith("README.md:") && text.includes("errorFromResponse"),
  );
  const { outputText } = ts.transpileModule(block?.text ?? "", {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: { adapter?: ApiKeysAdapter } = {};
  const require = (name: string) =>
    name === "api-keys-panel/adapter" ? entry : expect.fail(`The README imports "${name}".`);
  const fetchFrom = (path: string, init: RequestInit) => fetch(`${origin}${path}`, init);
  vm.compileFunction(outputText, ["exports", "require", "fetch"])(exports, require, fetchFrom);
  return exports.adapter ?? expect.fail("The README exports no adapter.");
}

const adapter = loadAdapter();
const apiKey: ApiKey = { id: "key_1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00Z" };
const context = { workspaceId: "acme", apiKey, idempotencyKey: "intent-1" };
const calls = {
  list: () =>
    adapter.list(
      { sort: { field: "createdAt", direction: "desc" }, limit: 50, cursor: "a b" },
      { workspaceId: "acme", signal: new AbortController().signal },
    ),
  create: () => adapter.create?.({ name: "CRM Sync" }, context),
  update: () => adapter.update?.("key_1", { name: "New" }, context),
  delete: () => adapter.delete?.("key_1", context),
};

const respond =
  (status: number, body: unknown = "", headers: Record<string, string> = {}): RawHandler =>
  (response) => {
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

describe("the adapter in the README, on a real server", () => {
  const key = { id: "key_1", label: "CRM Sync", created_at: "2026-11-23T12:00:00Z", start: "lp_" };

  it("lists a page", async () => {
    server.answer(respond(200, { data: [key], next: "more" }));

    await expect(calls.list()).resolves.toEqual({
      items: [{ ...apiKey, hint: "lp_" }],
      nextCursor: "more",
    });
    expect(server.requests).toEqual(["GET /my/backend/keys?team=acme&after=a+b&count=50"]);
  });

  it("creates a key, with a content type and the idempotency key, if the server responds with 201", async () => {
    server.answer((response, request, body) => {
      expect(request.headers).toMatchObject({
        "content-type": "application/json",
        "idempotency-key": "intent-1",
      });
      expect(JSON.parse(body)).toEqual({ team: "acme", label: "CRM Sync" });
      respond(201, { ...key, secret: "lp_live_token" })(response, request, body);
    });

    await expect(calls.create()).resolves.toEqual({
      apiKey: { ...apiKey, hint: "lp_" },
      token: "lp_live_token",
    });
    expect(adapter.isIdempotent).toBe(true);
  });

  it.each<[string, RawHandler]>([
    ["204", respond(204)],
    ["200 and no body", respond(200)],
    ["200 and a word", respond(200, "OK")],
  ])("renames and deletes if the server responds with %s", async (_, handler) => {
    server.answer(handler);

    await expect(calls.update()).resolves.toBeUndefined();
    await expect(calls.delete()).resolves.toBeUndefined();
  });

  it.each<[number, unknown, object]>([
    [401, { detail: "Not authenticated" }, { code: "unauthenticated" }],
    [404, { detail: "Not Found" }, { code: "not_found" }],
    [409, "", { code: "conflict" }],
    [415, "Unsupported Media Type", { code: "rejected" }],
    [
      422,
      { code: "invalid", errors: [{ pointer: "/name", detail: "Too short." }] },
      { code: "invalid", fields: { name: "Too short." } },
    ],
    [429, "", { code: "rate_limited", retryAfterMs: 2000 }],
    [503, "<h1>Down</h1>", { code: "unavailable" }],
    [302, "", { code: "unauthenticated", isRedirected: true }],
  ])("knows what a %i means", async (status, body, expected) => {
    server.answer(respond(status, body, { "Retry-After": "1.5", Location: "/login" }));

    for (const call of Object.values(calls)) {
      await expect(call()).rejects.toMatchObject({ name: "ApiKeysError", ...expected });
    }
  });

  it("leaves the outcome open if no response comes", async () => {
    server.answer((response) => response.destroy());

    await expect(calls.create()).rejects.toMatchObject({ code: "unavailable" });
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    await expect(calls.create()).rejects.toMatchObject({ code: "unavailable" });
  });
});
