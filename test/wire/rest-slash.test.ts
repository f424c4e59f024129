// @vitest-environment node
import { createRestAdapter, type RestAdapterOptions } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RawServer, startRawServer } from "./raw-server.js";

const apiKey = { id: "key_1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00.000Z" };

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

/** Sends every address with the wrong ending to the right one, as frameworks do. */
function serve(isRight: (path: string) => boolean) {
  server.answer((response, request) => {
    const [path = "", query] = (request.url ?? "").split("?");
    if (!isRight(path)) {
      const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
      response.writeHead(307, { Location: `${other}?${query ?? ""}` }).end();
      return;
    }
    const body =
      request.method === "GET" ? { items: [], nextCursor: null } : { apiKey, token: "lp_live_x" };
    response.writeHead(200).end(request.method === "DELETE" ? "" : JSON.stringify(body));
  });
}

async function tryAll(options: Partial<RestAdapterOptions>): Promise<readonly string[]> {
  const adapter = createRestAdapter({ baseUrl: `${server.origin}/api/keys`, ...options });
  const signal = new AbortController().signal;
  const query = { sort: { field: "name", direction: "asc" }, limit: 10 } as const;
  const calls = [
    adapter.list(query, { workspaceId: "acme", signal }),
    adapter.create({ name: "a" }, { workspaceId: "acme", idempotencyKey: "intent-1" }),
    adapter.delete("key_1", { workspaceId: "acme" }),
  ];
  const settled = await Promise.allSettled(calls);
  return settled.map((result) =>
    result.status === "fulfilled"
      ? "done"
      : (/try `([^`]+)`/.exec(result.reason.message)?.[1] ?? "failed"),
  );
}

describe("a server that redirects to addresses with a slash at their end, like Django", () => {
  it("receives requests there if `baseUrl` ends with one", async () => {
    serve((path) => path.endsWith("/"));

    expect(await tryAll({ baseUrl: `${server.origin}/api/keys/` })).toEqual([
      "done",
      "done",
      "done",
    ]);
    expect([...server.requests].sort()).toEqual([
      "DELETE /api/keys/key_1/",
      expect.stringMatching(/^GET \/api\/keys\/\?limit=10/),
      "POST /api/keys/",
    ]);
  });

  it("isn't followed if `baseUrl` has none, and developers read which one to try", async () => {
    serve((path) => path.endsWith("/"));
    const remedy = `baseUrl: "${server.origin}/api/keys/"`;

    expect(await tryAll({})).toEqual([remedy, remedy, remedy]);
    expect(server.requests).toHaveLength(3);
  });
});

describe("a server that wants the slash only at the collection, like FastAPI", () => {
  const isRight = (path: string) => path.endsWith("/") === path.endsWith("keys/");

  it("works with `hasItemSlash: false`, which developers read about if it's missing", async () => {
    serve(isRight);
    const baseUrl = `${server.origin}/api/keys/`;

    expect(await tryAll({ baseUrl })).toEqual(["done", "done", "hasItemSlash: false"]);
    expect(await tryAll({ baseUrl, hasItemSlash: false })).toEqual(["done", "done", "done"]);
  });
});

describe("a server that wants no slash at all", () => {
  it("receives requests without one if `baseUrl` has none; otherwise developers read to leave it out", async () => {
    serve((path) => !path.endsWith("/"));

    expect(await tryAll({})).toEqual(["done", "done", "done"]);
    expect((await tryAll({ baseUrl: `${server.origin}/api/keys/` })).slice(0, 2)).toEqual([
      `baseUrl: "${server.origin}/api/keys"`,
      `baseUrl: "${server.origin}/api/keys"`,
    ]);
  });
});
