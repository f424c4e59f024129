// @vitest-environment node
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type RawHandler, type RawServer, startRawServer } from "./raw-server.js";

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());
afterEach(() => {
  vi.useRealTimers();
});

const adapter = () => createRestAdapter({ baseUrl: `${server.origin}/keys`, methods: METHODS });
const METHODS = ["create", "update", "delete", "rotate"] as const;
const context = { workspaceId: "acme", idempotencyKey: "intent-1" };
const writes = {
  create: () => adapter().create({ name: "CRM Sync" }, context),
  update: () => adapter().update("key_1", { name: "New" }, context),
  delete: () => adapter().delete("key_1", context),
  rotate: () => adapter().rotate("key_1", { gracePeriodSeconds: 0 }, context),
};

function answer(status: number, body = "", type = "application/json", headers = {}): RawHandler {
  return (response) => {
    response.writeHead(status, { ...(body && { "Content-Type": type }), ...headers });
    response.end(body);
  };
}

const breakOff =
  (status: number, type = "application/json"): RawHandler =>
  (response) => {
    response.writeHead(status, { "Content-Type": type, "Content-Length": "500" });
    response.write("{");
    setTimeout(() => response.destroy(), 20);
  };

describe("a rename or a delete that the server has carried out", () => {
  it.each<[string, RawHandler]>([
    ["200 and no body", answer(200)],
    ["202 and no body", answer(202)],
    ["204", answer(204)],
    ["205", answer(205)],
    ["a line of text", answer(200, "OK", "text/plain")],
    ["text that is called JSON", answer(200, "deleted")],
    ["null", answer(200, "null")],
    ["an empty object", answer(200, "{}")],
    ["an empty list", answer(200, "[]")],
    ["true", answer(200, "true")],
    ["a word of its own", answer(200, '{"success":true,"error":null,"errors":[]}')],
    ["a message", answer(200, '{"message":"The key was changed."}')],
    ["a body that breaks off", breakOff(200)],
  ])("is done if the response is %s", async (_, handler) => {
    server.answer(handler);

    await expect(writes.update()).resolves.toBeUndefined();
    await expect(writes.delete()).resolves.toBeUndefined();
  });

  it("is done even if the body never ends", async () => {
    vi.useFakeTimers();
    const endless = createRestAdapter({
      baseUrl: "/keys",
      fetch: async () => new Response(new ReadableStream()),
    });
    const deleted = endless.delete("key_1", context);
    await vi.advanceTimersByTimeAsync(5000);

    await expect(deleted).resolves.toBeUndefined();
  });

  it.each<[string, RawHandler]>([
    ["a page", answer(200, "<!doctype html><title>Sign in</title>", "text/html")],
    ["success: false", answer(200, '{"success":false,"message":"locked"}')],
    ["ok: false", answer(200, '{"ok":false}')],
    ["an error", answer(200, '{"error":"locked"}')],
    ["errors", answer(200, '{"data":null,"errors":[{"message":"locked"}]}')],
  ])("is doubtful if a status of 200 comes with %s", async (_, handler) => {
    server.answer(handler);

    for (const write of Object.values(writes)) {
      await expect(write()).rejects.toMatchObject({ code: "unknown" });
    }
  });
});

it("a delete is doubtful if a page breaks off", async () => {
  server.answer(breakOff(200, "text/html"));

  await expect(writes.delete()).rejects.toMatchObject({ code: "unknown" });
});

describe("a create or a rotate", () => {
  it.each([
    ["nothing", ""],
    ["a line of text", "Created"],
  ])("isn't done if %s comes instead of a token", async (_, body) => {
    server.answer(answer(201, body));

    await expect(writes.create()).rejects.toMatchObject({ code: "unknown" });
    await expect(writes.rotate()).rejects.toMatchObject({ code: "unknown" });
  });
});

describe("a refusal", () => {
  it.each<[string, RawHandler]>([
    ["a page", answer(415, "<h1>Unsupported Media Type</h1>", "text/html")],
    ["a line of text", answer(415, "Unsupported Media Type", "text/plain")],
    ["the framework's own body", answer(415, '{"detail":"Unsupported media type"}')],
    ["no body", answer(415)],
    ["a body that breaks off", breakOff(415)],
  ])("is one with %s: nothing was done", async (_, handler) => {
    server.answer(handler);

    for (const write of Object.values(writes)) {
      await expect(write()).rejects.toMatchObject({ code: "rejected", isFromStatus: true });
    }
  });

  it.each<[string, RawHandler]>([
    ["no body", answer(404)],
    ["the framework's own body", answer(404, '{"detail":"Not Found"}')],
    ["a page", answer(404, "<h1>Not Found</h1>", "text/html")],
    ["a line of text", answer(404, "404 page not found", "text/plain")],
  ])(
    "of status 404 with %s says that there is no such key, as far as the status goes",
    async (_, handler) => {
      server.answer(handler);

      for (const write of [writes.update, writes.delete, writes.rotate]) {
        await expect(write()).rejects.toMatchObject({ code: "not_found", isFromStatus: true });
      }
    },
  );
});

it("a delete that conflicts with something is refused, and not because a name is taken", async () => {
  server.answer(answer(409, '{"error":"The key is in use."}'));

  await expect(writes.delete()).rejects.toMatchObject({ code: "rejected" });
  await expect(writes.update()).rejects.toMatchObject({ code: "conflict" });
});

describe("a list at an address that the server doesn't know", () => {
  const list = () =>
    adapter().list(
      { sort: { field: "createdAt", direction: "desc" }, limit: 50 },
      { workspaceId: "acme", signal: new AbortController().signal },
    );

  it.each<[string, RawHandler, string]>([
    ["a page", answer(404, "<pre>Cannot GET /keys</pre>", "text/html"), "unknown"],
    ["a line of text", answer(404, "404 Not Found", "text/plain"), "unknown"],
    ["the framework's own body", answer(404, '{"detail":"Not Found"}'), "not_found"],
    ["no body", answer(404), "not_found"],
  ])("shows developers the address if the server returns 404 with %s", async (_, handler, code) => {
    server.answer(handler);

    await expect(list()).rejects.toMatchObject({
      code,
      isFromStatus: true,
      message: expect.stringContaining(`the address may be wrong. It was ${server.origin}/keys.`),
    });
  });

  it("doesn't mention the address if the backend says that the workspace is gone", async () => {
    server.answer(answer(404, '{"code":"not_found"}'));

    await expect(list()).rejects.toMatchObject({
      code: "not_found",
      message: expect.not.stringContaining("address"),
    });
  });
});
