// @vitest-environment node
import type { ApiKeysErrorCode } from "api-keys-panel";
import { createMemoryAdapter, type ScriptedFailure } from "api-keys-panel/adapters/memory";
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { createApiKeysHandlers } from "api-keys-panel/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { apiKeysWithEveryField, apiKeysWithUnusualNames, scopes } from "../../mocks/fixtures.js";
import { createManyApiKeys } from "../../mocks/many-api-keys.js";
import { scenarios } from "../../mocks/scenarios.js";
import {
  createWholeLifeAdapter,
  wholeLifeKeys,
  wholeLifeRules,
  wholeLifeUsage,
} from "../../mocks/whole-life.js";
import { checkExchange, checkSchema, type Exchange } from "./openapi-checker.js";
import { document, isNode, type Node, operations, resolve } from "./openapi-document.js";
import { createRecordingFetch } from "./recording-fetch.js";

const baseUrl = "https://host.example/api/workspaces/{workspaceId}/api-keys";
const collection = "https://host.example/api/workspaces/acme/api-keys";
const methods = [
  "create",
  "update",
  "delete",
  "rotate",
  "listScopes",
  "listActivity",
  "getUsage",
  "rules",
] as const;
const server = setupServer();
const { fetch, exchanges } = createRecordingFetch();
const rest = createRestAdapter({ baseUrl, methods, fetch });
const read = { workspaceId: "acme", signal: new AbortController().signal };
const query = { sort: { field: "createdAt", direction: "desc" }, limit: 10 } as const;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());
afterEach(() => {
  server.resetHandlers();
  exchanges.length = 0;
});

function serve(adapter = createMemoryAdapter({ methods, scopes, apiKeys: apiKeysWithEveryField })) {
  server.use(...createApiKeysHandlers({ baseUrl, adapter }));
  return adapter;
}

function checkAll(): string[] {
  return exchanges.map((exchange) => `${checkExchange(exchange).operationId} ${exchange.status}`);
}

describe("what the adapter and the mocks send each other", () => {
  it("is as described if the backend reports every field", async () => {
    serve();
    const page = await rest.list({ ...query, limit: 2, search: "a" }, read);
    await rest.list({ ...query, limit: 2, search: "a", cursor: String(page.nextCursor) }, read);
    const input = {
      name: "Export",
      description: "Nightly",
      expiresAt: "2100-01-01T00:00:00.000Z",
      scopes: ["exports:read"],
    };
    await rest.create(input, { ...read, idempotencyKey: "intent-1" });
    await rest.update("key_crm", { enabled: false, expiresAt: null }, read);

    expect(page.items).toHaveLength(2);
    expect(checkAll()).toEqual([
      "listApiKeys 200",
      "listApiKeys 200",
      "createApiKey 201",
      "updateApiKey 200",
    ]);
  });

  it("is as described with everything on", async () => {
    const adapter = createWholeLifeAdapter({ hasNewIdAfterRotate: true });
    server.use(...createApiKeysHandlers({ baseUrl, adapter }));
    const { items } = await rest.list(query, read);
    const issue = { ...read, idempotencyKey: "intent-1" };
    const metadata = { environment: "staging", allowedIps: ["10.0.0.1"], requestsPerMinute: 5 };
    const issued = await rest.create({ name: "New", metadata }, issue);
    await rest.update(issued.apiKey.id, { metadata: { allowedIps: [] } }, read);
    await rest.rotate("key_crm", { gracePeriodSeconds: 3600 }, { ...read, idempotencyKey: "2" });
    const rules = await rest.rules(read);
    const usage = await rest.getUsage("key_crm", read);
    const page = await rest.listActivity("key_billing", { limit: 30 }, read);
    const cursor = String(page.nextCursor);
    await rest.listActivity("key_billing", { limit: 30, cursor }, read);

    expect(items).toEqual([...wholeLifeKeys].reverse());
    expect(issued.apiKey.metadata).toEqual(metadata);
    expect([rules, usage]).toEqual([wholeLifeRules, wholeLifeUsage.key_crm]);
    expect(checkAll()).toHaveLength(8);
  });

  it("is as described for what the mocks do if they're given no adapter", async () => {
    server.use(...createApiKeysHandlers({ baseUrl }));

    expect(await rest.rules(read)).toEqual({});
    expect(await rest.listScopes(read)).toEqual([]);
    expect(checkAll()).toEqual(["getRules 200", "listScopes 200"]);
  });

  it.each([
    ["unusual names", apiKeysWithUnusualNames],
    ["many keys", createManyApiKeys(60)],
  ])("is as described for %s", async (_, apiKeys) => {
    serve(createMemoryAdapter({ methods, apiKeys }));
    const { items } = await rest.list({ ...query, limit: 100 }, read);

    expect(items).toHaveLength(apiKeys.length);
    expect(checkAll()).toEqual(["listApiKeys 200"]);
  });

  it.each<[ApiKeysErrorCode, number]>([
    ["unauthenticated", 401],
    ["reauthentication_required", 401],
    ["forbidden", 403],
    ["not_found", 404],
    ["conflict", 409],
    ["invalid", 422],
    ["limit_reached", 403],
    ["rejected", 400],
    ["rate_limited", 429],
    ["unavailable", 503],
    ["unknown", 500],
  ])("is as described for %s (%i), which arrives as it was thrown", async (code, status) => {
    const failure: ScriptedFailure = {
      code,
      detail: "Fit for users.",
      ...(code === "invalid" && { fields: { name: "No.", "metadata.a/b~c": "No." } }),
      ...(code === "rate_limited" && { retryAfterMs: 12_000 }),
    };
    const adapter = serve();
    for (const method of ["list", ...methods] as const) adapter.failNext(method, failure);
    const issue = { ...read, idempotencyKey: "intent-1" };
    const calls = [
      () => rest.list(query, read),
      () => rest.create({ name: "a" }, issue),
      () => rest.update("key_crm", { name: "a" }, read),
      () => rest.delete("key_crm", read),
      () => rest.rotate("key_crm", { gracePeriodSeconds: 0 }, issue),
      () => rest.listScopes(read),
      () => rest.listActivity("key_crm", { limit: 10 }, read),
      () => rest.getUsage("key_crm", read),
      () => rest.rules(read),
    ];

    for (const call of calls) {
      const { message: _message, ...expected } = { ...failure, message: "" };
      await expect(call()).rejects.toMatchObject(expected);
    }
    expect(exchanges.map((exchange) => exchange.status)).toEqual(Array(9).fill(status));
    expect(checkAll()).toHaveLength(9);
  });

  it("gives the mocks' adapter the key of each write as it was listed or created", async () => {
    const adapter = serve();
    const update = vi.spyOn(adapter, "update");
    const remove = vi.spyOn(adapter, "delete");
    const rotate = vi.spyOn(adapter, "rotate");
    const [listed] = (await rest.list(query, read)).items;
    const { apiKey } = await rest.create({ name: "New" }, { ...read, idempotencyKey: "intent-1" });
    await rest.update(apiKey.id, { name: "Newer" }, read);
    await rest.rotate(apiKey.id, { gracePeriodSeconds: 0 }, { ...read, idempotencyKey: "2" });
    await rest.delete(String(listed?.id), read);

    expect(update.mock.lastCall?.[2]).toEqual({ workspaceId: "acme", apiKey });
    expect(rotate.mock.lastCall?.[2]).toMatchObject({ apiKey: { id: apiKey.id, name: "Newer" } });
    expect(remove.mock.lastCall?.[1]).toEqual({ workspaceId: "acme", apiKey: listed });
  });

  it.each([
    ["with", {}],
    ["without", { hasItemSlash: false }],
  ])(
    "continues if `baseUrl` ends with a slash, %s one at each key's address",
    async (_, options) => {
      const slashed = `${baseUrl}/`;
      const adapter = createMemoryAdapter({ methods, apiKeys: apiKeysWithEveryField });
      server.use(...createApiKeysHandlers({ baseUrl: slashed, adapter }));
      const own = createRestAdapter({ baseUrl: slashed, methods, fetch, ...options });

      expect((await own.list(query, read)).items).not.toHaveLength(0);
      await own.update("key_crm", { name: "New" }, read);
      await own.rotate("key_crm", { gracePeriodSeconds: 0 }, { ...read, idempotencyKey: "1" });
      await own.delete("key_crm", read);
      expect(adapter.apiKeysOf("acme").map(({ id }) => id)).not.toContain("key_crm");
    },
  );

  it("is as described if the backend lacks what's requested", async () => {
    server.use(...createApiKeysHandlers({ baseUrl, adapter: scenarios.readOnly() }));
    const issue = { ...read, idempotencyKey: "intent-1" };

    await expect(rest.create({ name: "a" }, issue)).rejects.toMatchObject({ code: "rejected" });
    await expect(rest.delete("key_crm", read)).rejects.toMatchObject({ code: "rejected" });
    await expect(rest.rules(read)).rejects.toMatchObject({ code: "rejected" });
    await expect(rest.getUsage("key_crm", read)).rejects.toMatchObject({ code: "rejected" });
    await expect(rest.listActivity("key_crm", { limit: 1 }, read)).rejects.toMatchObject({
      code: "rejected",
    });
    expect(checkAll()).toEqual([
      "createApiKey 405",
      "deleteApiKey 405",
      "getRules 405",
      "getUsage 405",
      "listActivity 405",
    ]);
  });

  it("is as described if a request is a bad one", async () => {
    const adapter = serve();
    const headers = { "Content-Type": "application/json", "Idempotency-Key": "intent-1" };
    const post = (body: string, more = {}) =>
      fetch(collection, { method: "POST", body, headers: { ...headers, ...more } });
    await post("{");
    await post("[]");
    await post('{"name":7}');
    await post('{"name":"a","scopes":"all"}');
    await post("{}");
    await post('{"name":"a"}', { "Idempotency-Key": "" });
    await fetch(`${collection}?limit=many`);
    await fetch(`${collection}?sort=color`);
    await fetch(`${collection}?cursor=made-up`);
    await fetch(`${collection}?status=active,lost`);
    await fetch(`${collection}?scopes=%25`);
    await fetch(`${collection}/key_crm/activity?limit=0`);
    await fetch(`${collection}/key_crm/activity?cursor=made-up`);
    await post('{"name":"a","metadata":[]}');
    await post('{"name":"a","metadata":{"ip":{"v":4}}}');
    await fetch(`${collection}/key_crm/rotate`, {
      method: "POST",
      headers,
      body: '{"gracePeriodSeconds":-1}',
    });

    expect(exchanges.map(({ status }) => status)).toEqual(Array(16).fill(422));
    expect(checkAll()).toHaveLength(16);
    expect(adapter.apiKeysOf("acme")).toEqual(apiKeysWithEveryField);
  });
});

describe("the examples in openapi.yaml", () => {
  const media = (of: unknown): Node[] => {
    if (!isNode(of)) return Array.isArray(of) ? of.flatMap(media) : [];
    const own = "examples" in of && "schema" in of ? [of] : [];
    return [...own, ...Object.values(of).flatMap(media)];
  };
  const cases = media(document).flatMap(({ schema, examples }) =>
    Object.entries(resolve(examples)).map(([name, example]) => ({
      name,
      schema,
      value: resolve(example).value,
    })),
  );

  it.each(cases)("follow its schemas: $name", ({ schema, value }) => {
    expect(checkSchema(schema, value)).toEqual([]);
  });

  it("exist for each body", () => {
    expect(cases.length).toBe(19);
  });
});

describe("the checker", () => {
  const apiKey = { id: "key_1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00.000Z" };
  const issued: Exchange = {
    method: "POST",
    path: "/any/prefix/workspaces/acme/api-keys",
    status: 201,
    requestHeaders: { "Content-Type": "application/json", "Idempotency-Key": "intent-1" },
    requestBody: JSON.stringify({ name: "CRM Sync" }),
    responseHeaders: { "Content-Type": "application/json", "Cache-Control": "no-store" },
    responseBody: JSON.stringify({ apiKey, token: "lp_live_token" }),
  };
  const json = { "Content-Type": "application/json" };

  it("finds nothing wrong with a create as described", () => {
    expect(checkExchange(issued)).toEqual({ operationId: "createApiKey" });
  });

  it.each<[string, Partial<Exchange>, string]>([
    ["an unknown address", { path: "/keys" }, "no such operation"],
    ["an unknown method", { method: "PUT" }, "no such operation"],
    ["an unknown status", { status: 202 }, "status 202 is not described"],
    ["no idempotency key", { requestHeaders: json }, "Idempotency-Key is missing"],
    [
      "a filter by something unknown",
      { method: "GET", path: `${issued.path}?status=lost` },
      "status/0 must be equal",
    ],
    ["an unknown parameter", { path: `${issued.path}?dry=1` }, "parameter dry is not described"],
    ["no request body", { requestBody: null }, "the request has no body"],
    ["an empty name", { requestBody: '{"name":""}' }, "request body/name"],
    ["an unknown field", { requestBody: '{"name":"a","color":"red"}' }, "additional properties"],
    ["a cacheable answer", { responseHeaders: json }, "response header Cache-Control is missing"],
    [
      "an answer for caches",
      { responseHeaders: { ...json, "Cache-Control": "max-age=60" } },
      "Cache-Control must match pattern",
    ],
    ["no token", { responseBody: JSON.stringify({ apiKey }) }, "required property 'token'"],
    [
      "a token within the key",
      { responseBody: JSON.stringify({ apiKey: { ...apiKey, token: "x" }, token: "x" }) },
      "additional properties",
    ],
    [
      "a date that is none",
      { responseBody: JSON.stringify({ apiKey: { ...apiKey, createdAt: "today" }, token: "x" }) },
      'match format "date-time"',
    ],
    ["no JSON", { responseBody: "oops" }, "the response body is not JSON"],
    ["no body", { responseBody: "" }, "the response has no body"],
    [
      "a type that is not described",
      { responseHeaders: { ...issued.responseHeaders, "Content-Type": "text/html" } },
      'type "text/html", which is not described',
    ],
  ])("finds %s", (_, change, problem) => {
    expect(() => checkExchange({ ...issued, ...change })).toThrow(problem);
  });

  it("finds a body where there must be none", () => {
    const removed = { ...issued, method: "DELETE", path: `${issued.path}/key_1`, status: 204 };

    expect(() => checkExchange({ ...removed, requestBody: null })).toThrow("response has a body");
    expect(() => checkExchange({ ...removed, responseBody: "" })).toThrow("request has a body");
  });

  it("knows the nine operations", () => {
    expect(operations).toHaveLength(9);
  });
});
