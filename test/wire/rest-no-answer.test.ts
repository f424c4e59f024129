// @vitest-environment node
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RawHandler, type RawServer, startRawServer } from "./raw-server.js";

const TOKEN = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

function createAdapter(options: { timeoutMs?: number; fetch?: typeof fetch } = {}) {
  return createRestAdapter({ baseUrl: `${server.origin}/{workspaceId}/keys`, ...options });
}

const list = (adapter = createAdapter(), signal = new AbortController().signal) =>
  adapter.list(
    { sort: { field: "createdAt", direction: "desc" }, limit: 50 },
    { workspaceId: "acme", signal },
  );

describe("a response that doesn't come", () => {
  const hangBeforeHeaders: RawHandler = () => undefined;
  const hangInBody: RawHandler = (response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('{"items":[');
  };

  it.each([
    ["before its headers", hangBeforeHeaders],
    ["in its body", hangInBody],
  ])("a read that hangs %s is unavailable after the timeout", async (_, handler) => {
    server.answer(handler);

    await expect(list(createAdapter({ timeoutMs: 50 }))).rejects.toMatchObject({
      code: "unavailable",
    });
  });

  it("a read ends in time even if the host's `fetch` ignores signals", async () => {
    const deaf: typeof fetch = () => new Promise(() => undefined);

    await expect(list(createAdapter({ timeoutMs: 50, fetch: deaf }))).rejects.toMatchObject({
      code: "unavailable",
    });
  });

  it.each([
    ["before its headers", hangBeforeHeaders],
    ["in its body", hangInBody],
  ])("a read that is aborted %s rejects with the caller's reason", async (_, handler) => {
    server.answer(handler);
    const controller = new AbortController();
    const reading = list(createAdapter(), controller.signal);
    setTimeout(() => controller.abort(), 50);
    const error: unknown = await reading.catch((thrown) => thrown);

    expect(error).toBe(controller.signal.reason);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  it("a read that is aborted rejects with the caller's reason, whatever the host's `fetch` makes of it", async () => {
    const wrapping: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("Request failed")));
      });
    const controller = new AbortController();
    const reading = list(createAdapter({ fetch: wrapping }), controller.signal);
    controller.abort();

    await expect(reading).rejects.toBe(controller.signal.reason);
  });

  it("a read that was aborted before it began sends nothing", async () => {
    const controller = new AbortController();
    controller.abort();

    await expect(list(createAdapter(), controller.signal)).rejects.toBe(controller.signal.reason);
    expect(server.requests).toEqual([]);
  });

  it("a create that takes longer than the timeout for reads is waited for", async () => {
    const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };
    const apiKey = { id: "1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00Z" };
    server.answer((response) => {
      const issued = JSON.stringify({ apiKey, token: TOKEN });
      setTimeout(() => response.writeHead(201).end(issued), 120);
    });

    await expect(
      createAdapter({ timeoutMs: 20 }).create({ name: "CRM Sync" }, issue),
    ).resolves.toEqual({
      apiKey,
      token: TOKEN,
    });
  });
});
