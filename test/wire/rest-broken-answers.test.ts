// @vitest-environment node
import { isApiKeysError } from "api-keys-panel";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RawHandler, type RawServer, startRawServer } from "./raw-server.js";

const TOKEN = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";
const LOGIN_PAGE = "<!doctype html><title>Sign in</title>";

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

function createAdapter(options: { fetch?: typeof fetch } = {}) {
  return createRestAdapter({ baseUrl: `${server.origin}/{workspaceId}/keys`, ...options });
}

const list = (adapter = createAdapter()) =>
  adapter.list(
    { sort: { field: "createdAt", direction: "desc" }, limit: 50 },
    { workspaceId: "acme", signal: new AbortController().signal },
  );
const create = (adapter = createAdapter()) =>
  adapter.create({ name: "CRM Sync" }, { workspaceId: "acme", idempotencyKey: "intent-1" });
const update = () => createAdapter().update("key_1", { name: "New" }, { workspaceId: "acme" });
const remove = () => createAdapter().delete("key_1", { workspaceId: "acme" });

const reads = () =>
  createRestAdapter({
    baseUrl: `${server.origin}/{workspaceId}/keys`,
    methods: ["rules", "listActivity", "getUsage"],
  });
const context = () => ({ workspaceId: "acme", signal: new AbortController().signal });

const calls = {
  list: () => list(),
  create: () => create(),
  update,
  delete: remove,
  rules: () => reads().rules(context()),
  listActivity: () => reads().listActivity("key_1", { limit: 10 }, context()),
  getUsage: () => reads().getUsage("key_1", context()),
};

const json =
  (status: number, body: string, headers = {}): RawHandler =>
  (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
const html =
  (status: number, headers = {}): RawHandler =>
  (response) =>
    response.writeHead(status, { "Content-Type": "text/html", ...headers }).end(LOGIN_PAGE);

describe("a response that isn't the backend's", () => {
  it.each(Object.entries(calls))(
    "%s redirected to a login page may mean signed out, and is recognized as redirected",
    async (_, call) => {
      server.answer(html(302, { Location: `${server.origin}/login` }));

      await expect(call()).rejects.toMatchObject({ code: "unauthenticated", isRedirected: true });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("a host `fetch` that follows to a login page means signed out, too", async () => {
    server.answer((response, request, body) =>
      request.url === "/login"
        ? html(200)(response, request, body)
        : html(302, { Location: `${server.origin}/login` })(response, request, body),
    );
    const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });

    await expect(list(createAdapter({ fetch: following }))).rejects.toMatchObject({
      code: "unauthenticated",
      isRedirected: true,
    });
  });

  it.each([
    ["list", "unavailable"],
    ["create", "unknown"],
    ["update", "unknown"],
    ["delete", "unknown"],
    ["rules", "unavailable"],
    ["listActivity", "unavailable"],
    ["getUsage", "unavailable"],
  ] as const)("%s that returns a page with status 200 is %s", async (call, code) => {
    server.answer(html(200));

    await expect(calls[call]()).rejects.toMatchObject({ code });
  });

  it.each([401, 403, 500, 502, 503])("a page with status %i goes by its status", async (status) => {
    server.answer(html(status));
    const codes: Record<number, string> = { 401: "unauthenticated", 403: "forbidden" };

    await expect(list()).rejects.toMatchObject({ code: codes[status] ?? "unavailable" });
  });
});

describe("a broken response", () => {
  it.each(
    (["list", "rules", "listActivity", "getUsage"] as const).flatMap((call) => [
      [call, "no JSON", "{ items: oops"] as const,
      [call, "nothing", ""] as const,
    ]),
  )("%s with %s is an unknown failure", async (call, _, body) => {
    server.answer(json(200, body));

    await expect(calls[call]()).rejects.toMatchObject({ code: "unknown" });
  });

  it.each(["[]", "null", '{"items":[{"id":"1","createdAt":"soon"}]}'])(
    "list with %s is passed on unchanged, for the caller to judge",
    async (body) => {
      server.answer(json(200, body));

      await expect(list()).resolves.toEqual(JSON.parse(body));
    },
  );

  it.each(["[]", "null", '{"items":{}}'])(
    "listScopes with %s is an unknown failure",
    async (body) => {
      server.answer(json(200, body));
      const adapter = createRestAdapter({ baseUrl: server.origin, methods: ["listScopes"] });

      await expect(adapter.listScopes(context())).rejects.toMatchObject({ code: "unknown" });
    },
  );

  it("create with an empty body says that the token is missing", async () => {
    server.answer(json(201, ""));

    await expect(create()).rejects.toMatchObject({ code: "unknown", isTokenMissing: true });
  });

  it.each([
    ["its JSON breaks in the middle", `{"token":"${TOKEN}","apiKey":{"id":`],
    ["it is no JSON at all", `token=${TOKEN}`],
  ])("no error holds the token if %s", async (_, body) => {
    server.answer(json(201, body));
    const error: unknown = await create().catch((thrown) => thrown);

    expect(isApiKeysError(error)).toBe(true);
    expect(everythingIn(error)).not.toContain(TOKEN);
  });

  it("create with a token and an unusable key returns both, for the panel to hand over the token", async () => {
    server.answer(json(201, `{"token":"${TOKEN}","apiKey":{"id":7}}`));

    await expect(create()).resolves.toEqual({ token: TOKEN, apiKey: { id: 7 } });
  });

  it.each(["list", "create"] as const)("%s whose body breaks off is unavailable", async (call) => {
    server.answer((response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "500" });
      response.write(`{"token":"${TOKEN}"`);
      setTimeout(() => response.destroy(), 20);
    });
    const error: unknown = await calls[call]().catch((thrown) => thrown);

    expect(error).toMatchObject({ code: "unavailable" });
    expect(everythingIn(error)).not.toContain(TOKEN);
  });

  it.each(Object.entries(calls))("%s without any response is unavailable", async (_, call) => {
    server.answer((response) => response.destroy());

    await expect(call()).rejects.toMatchObject({ code: "unavailable" });
  });

  it("an address where nothing listens is unavailable", async () => {
    const adapter = createRestAdapter({ baseUrl: "http://127.0.0.1:9/{workspaceId}" });

    await expect(list(adapter)).rejects.toMatchObject({ code: "unavailable" });
  });
});

/** All texts that can be reached from an error, including hidden members. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((key) => everythingIn(Reflect.get(value, key), seen))
    .join("\n");
}
