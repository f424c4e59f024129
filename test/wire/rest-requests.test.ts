// @vitest-environment node
import { createRestAdapter, type RestAdapterOptions } from "api-keys-panel/adapters/rest";
import { beforeEach, describe, expect, it, vi } from "vitest";

const apiKey = { id: "key_1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00.000Z" };
const baseUrl = "https://host.example/workspaces/{workspaceId}/keys";
const signal = new AbortController().signal;
const query = { sort: { field: "name", direction: "desc" }, limit: 25 } as const;

const respond = vi.fn<typeof fetch>();
beforeEach(() => {
  respond.mockReset();
  respond.mockImplementation(async (_input, init) =>
    init?.method === "GET"
      ? Response.json({ items: [], nextCursor: null })
      : Response.json({ apiKey, token: "lp_live_token" }, { status: 201 }),
  );
});

function createAdapter(options: Partial<RestAdapterOptions> = {}) {
  return createRestAdapter({ baseUrl, fetch: respond, ...options });
}

function sent() {
  const [input, init] = respond.mock.lastCall ?? [];
  return { url: String(input), init: init ?? {}, headers: new Headers(init?.headers) };
}

describe("what's sent", () => {
  it("requests a page, sorted, searched, and from where the last one ended", async () => {
    const search = "CRM & co";
    await createAdapter().list(
      { ...query, search, cursor: "a+b" },
      { workspaceId: "acme", signal },
    );
    const url = new URL(sent().url);

    expect(url.pathname).toBe("/workspaces/acme/keys");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      limit: "25",
      cursor: "a+b",
      search,
      sort: "-name",
    });
  });

  it("doesn't ask the backend for what it can't do", async () => {
    const adapter = createAdapter({ serverSide: { sort: ["createdAt"] } });
    await adapter.list({ ...query, search: "CRM" }, { workspaceId: "acme", signal });

    expect(new URL(sent().url).search).toBe("?limit=25");
    expect(adapter.serverSide).toEqual({ sort: ["createdAt"] });
  });

  it("asks for the keys that match a filter, as far as the backend filters", async () => {
    const filter = {
      status: ["active", "expired"],
      scopes: [],
      createdBy: ["a,b", "50%", "ü"],
    } as const;
    const ask = async (options: Pick<RestAdapterOptions, "serverSide">) => {
      const adapter = createAdapter(options);
      await adapter.list({ ...query, filter }, { workspaceId: "acme", signal });
      return Object.fromEntries(new URL(sent().url).searchParams);
    };

    expect(await ask({ serverSide: { filter: ["status", "scopes", "createdBy"] } })).toEqual({
      limit: "25",
      status: "active,expired",
      createdBy: "a%2Cb,50%25,ü",
    });
    expect(await ask({ serverSide: { filter: ["scopes"] } })).toEqual({ limit: "25" });
    expect(await ask({})).toEqual({ limit: "25", sort: "-name" });
  });

  it("asks for the rules of a workspace, the activity of a key, and its usage", async () => {
    const methods = ["rules", "listActivity", "getUsage"] as const;
    const adapter = createRestAdapter({ baseUrl, fetch: respond, methods });
    const context = { workspaceId: "a b", signal };
    respond.mockImplementation(async () => Response.json({ items: [], nextCursor: null }));
    const [keys] = baseUrl.split("{workspaceId}");
    const of = "a%20b/keys";

    await adapter.rules(context);
    expect(sent()).toMatchObject({ url: `${keys}${of}/rules`, init: { method: "GET" } });
    await adapter.listActivity("k/1", { limit: 20 }, context);
    expect(sent().url).toBe(`${keys}${of}/k%2F1/activity?limit=20`);
    await adapter.listActivity("k/1", { limit: 500, cursor: "a+b" }, context);
    expect(sent().url).toBe(`${keys}${of}/k%2F1/activity?limit=100&cursor=a%2Bb`);
    await adapter.getUsage("k/1", context);
    expect(sent()).toMatchObject({ url: `${keys}${of}/k%2F1/usage`, init: { method: "GET" } });
    expect(sent().init.signal).toBeInstanceOf(AbortSignal);
  });

  it("sends a create as JSON with its idempotency key", async () => {
    const context = { workspaceId: "acme", idempotencyKey: "intent-1" };
    await createAdapter().create({ name: "CRM Sync", expiresAt: null }, context);
    const { init, headers } = sent();

    expect(init.method).toBe("POST");
    expect(headers.get("Idempotency-Key")).toBe("intent-1");
    expect(headers.get("Content-Type")).toBe("application/json");
    expect(JSON.parse(String(init.body))).toEqual({ name: "CRM Sync", expiresAt: null });
  });

  it("gives writes no signal and reads one, and keeps caches and redirects out of both", async () => {
    const adapter = createAdapter();
    await adapter.list(query, { workspaceId: "acme", signal });
    expect(sent().init).toMatchObject({ cache: "no-store", redirect: "manual" });
    expect(sent().init.signal).toBeInstanceOf(AbortSignal);

    await adapter.delete("key_1", { workspaceId: "acme" });
    expect(sent().init).toMatchObject({ cache: "no-store", redirect: "manual" });
    expect(sent().init).not.toHaveProperty("signal");
    expect(sent().init).not.toHaveProperty("body");
  });

  it("sends cookies to the page's own origin, or as the host says", async () => {
    await createAdapter().delete("key_1", { workspaceId: "acme" });
    expect(sent().init.credentials).toBe("same-origin");

    await createAdapter({ credentials: "include" }).delete("key_1", { workspaceId: "acme" });
    expect(sent().init.credentials).toBe("include");
  });

  it("asks the host for headers before each request, and keeps its own", async () => {
    let count = 0;
    const headers = vi.fn(async ({ workspaceId }: { workspaceId: string }) => {
      count += 1;
      return { Authorization: `Bearer ${workspaceId}-${count}`, "Content-Type": "text/plain" };
    });
    const adapter = createAdapter({ headers });
    const context = { workspaceId: "acme", idempotencyKey: "intent-1" };
    await adapter.create({ name: "a" }, context);
    await adapter.create({ name: "a" }, context);

    expect(sent().headers.get("Authorization")).toBe("Bearer acme-2");
    expect(sent().headers.get("Content-Type")).toBe("application/json");
  });

  it("sends nothing if the headers can't be obtained, and says so", async () => {
    const cause = new Error("no session");
    const adapter = createAdapter({ headers: () => Promise.reject(cause) });

    await expect(adapter.delete("key_1", { workspaceId: "acme" })).rejects.toMatchObject({
      code: "rejected",
      cause,
      message: expect.stringContaining("`headers`"),
    });
    await expect(adapter.list(query, { workspaceId: "acme", signal })).rejects.toMatchObject({
      code: "unknown",
    });
    expect(respond).not.toHaveBeenCalled();
  });

  it("sends nothing if the input isn't JSON, so that nothing can have been done", async () => {
    const input = { name: "a", metadata: { quota: 1n } };
    const context = { workspaceId: "acme", idempotencyKey: "intent-1" };

    await expect(createAdapter().create(input as never, context)).rejects.toMatchObject({
      code: "rejected",
    });
    expect(respond).not.toHaveBeenCalled();
  });

  it("uses the global fetch as it is at the time", async () => {
    const adapter = createRestAdapter({ baseUrl });
    const later = vi.spyOn(globalThis, "fetch").mockImplementation(respond);
    await adapter.list(query, { workspaceId: "acme", signal });

    expect(later).toHaveBeenCalledOnce();
  });
});

describe("addresses", () => {
  it("encodes workspaces and ids, so that none reaches another address", async () => {
    const id = "../globex?x#y/ü";
    await createAdapter().delete(id, { workspaceId: "a/b" });

    expect(sent().url).toBe(`https://host.example/workspaces/a%2Fb/keys/${encodeURIComponent(id)}`);
  });

  it.each(["", ".", ".."])(
    "refuses the id %j, which no encoding can hold, before sending",
    async (id) => {
      const adapter = createAdapter();

      await expect(adapter.delete(id, { workspaceId: "acme" })).rejects.toMatchObject({
        code: "invalid",
      });
      await expect(adapter.delete("key_1", { workspaceId: id })).rejects.toMatchObject({
        code: "invalid",
      });
      expect(respond).not.toHaveBeenCalled();
    },
  );

  it("accepts a base address without a workspace", async () => {
    await createAdapter({ baseUrl: "/keys" }).delete("key_1", { workspaceId: "acme" });

    expect(sent().url).toBe("/keys/key_1");
  });

  it.each<[Partial<RestAdapterOptions>, string, string, string]>([
    [{ baseUrl: "/keys" }, "/keys", "/keys/key_1", "/keys/key_1/rotate"],
    [{ baseUrl: "/keys/" }, "/keys/", "/keys/key_1/", "/keys/key_1/rotate/"],
    [{ baseUrl: "/keys/", hasItemSlash: false }, "/keys/", "/keys/key_1", "/keys/key_1/rotate"],
    [{ baseUrl: "/keys", hasItemSlash: true }, "/keys", "/keys/key_1/", "/keys/key_1/rotate/"],
    [{ baseUrl: "/" }, "/", "/key_1/", "/key_1/rotate/"],
    [{ baseUrl: "/keys//" }, "/keys//", "/keys/key_1/", "/keys/key_1/rotate/"],
  ])(
    "with %j are those of the collection, of a key, and of what's below it",
    async (options, collection, item, below) => {
      const adapter = createRestAdapter({
        baseUrl: "",
        methods: ["create", "delete", "rotate"],
        fetch: respond,
        ...options,
      });
      const context = { workspaceId: "acme", idempotencyKey: "intent-1" };
      await adapter.list(query, { workspaceId: "acme", signal });
      expect(sent().url.split("?")[0]).toBe(collection);
      await adapter.create({ name: "a" }, context);
      expect(sent().url).toBe(collection);
      await adapter.delete("key_1", context);
      expect(sent().url).toBe(item);
      await adapter.rotate("key_1", { gracePeriodSeconds: 0 }, context);
      expect(sent().url).toBe(below);
    },
  );

  it("only throws ApiKeysErrors, even if an id can't be encoded", async () => {
    await createAdapter().delete("a\uD800b", { workspaceId: "acme" });

    expect(sent().url).toContain("/keys/a%EF%BF%BDb");
  });

  it("never requests more than 100 keys per page, which some backends refuse", async () => {
    await createAdapter().list({ ...query, limit: 500 }, { workspaceId: "acme", signal });

    expect(new URL(sent().url).searchParams.get("limit")).toBe("100");
  });

  it("fills a workspace in as it is, including dollar signs", async () => {
    await createAdapter().delete("key_1", { workspaceId: "$&" });

    expect(sent().url).toBe("https://host.example/workspaces/%24%26/keys/key_1");
  });
});

describe("methods", () => {
  it("has create, update, and delete by default", () => {
    const adapter: object = createAdapter();

    expect(Object.keys(adapter).sort()).toEqual([
      "create",
      "delete",
      "isIdempotent",
      "list",
      "serverSide",
      "update",
    ]);
  });

  it("passes rules on that the host knows, unless it's to ask for them", async () => {
    const rules = { keys: { max: 10 } };
    expect(createAdapter({ rules }).rules).toBe(rules);

    respond.mockImplementation(async () => Response.json({ keys: { max: 5 } }));
    const asking = createRestAdapter({ baseUrl, fetch: respond, rules, methods: ["rules"] });
    expect(await asking.rules({ workspaceId: "acme", signal })).toEqual({ keys: { max: 5 } });
  });

  it("has exactly those that are requested", () => {
    const adapter: object = createRestAdapter({ baseUrl, methods: ["rotate"], id: "personal" });

    expect(Object.keys(adapter).sort()).toEqual([
      "id",
      "isIdempotent",
      "list",
      "rotate",
      "serverSide",
    ]);
  });
});

describe("an option that can't be used", () => {
  it.each([
    ["baseUrl", undefined, "`baseUrl` is undefined"],
    ["baseUrl", " ", "`baseUrl` is empty"],
    ["baseUrl", "/keys?tenant=1", "`baseUrl` holds a query"],
    ["baseUrl", "/{workspace}/keys", "`baseUrl` holds {workspace}"],
    ["hasItemSlash", "no", '`hasItemSlash` is "no"'],
    ["isIdempotent", 1, "`isIdempotent` is 1"],
    ["timeoutMs", 0, "`timeoutMs` is 0"],
    ["timeoutMs", Number.NaN, "`timeoutMs` is NaN"],
    ["timeoutMs", "30", "`timeoutMs` is 30"],
    ["fetch", "node-fetch", "`fetch` is string"],
    ["credentials", true, "`credentials` is true"],
    ["headers", null, "`headers` is null"],
    ["methods", ["creat"], '`methods` is ["creat"]'],
    ["methods", "create", '`methods` is "create"'],
  ])("%s: %j is an error that names it and says what to pass", (option, value, problem) => {
    const options = { baseUrl, [option]: value } as RestAdapterOptions;
    const attempt = () => createRestAdapter(options);

    expect(attempt).toThrow(problem);
    expect(attempt).toThrow(/^createRestAdapter: .*Pass .*\.$/);
  });

  it("no options at all is such an error, too", () => {
    expect(() => createRestAdapter(undefined as unknown as RestAdapterOptions)).toThrow(
      "{ baseUrl }",
    );
  });
});
