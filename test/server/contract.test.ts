// @vitest-environment node
import { createRestAdapter } from "api-keys-panel/adapters/rest";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkExchange, type Exchange } from "../wire/openapi-checker.js";
import { keysOf, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let cookie: string;
const exchanges: Exchange[] = [];

/** Sends a request as a browser would, and records the exchange. */
async function record(path: string, init: RequestInit = {}): Promise<Response> {
  const requestHeaders = new Headers(init.headers);
  const response = await host.send(path, {
    ...init,
    headers: new Headers([...requestHeaders, ["Cookie", cookie]]),
  });
  exchanges.push({
    method: init.method ?? "GET",
    path,
    status: response.status,
    requestHeaders,
    requestBody: typeof init.body === "string" ? init.body : null,
    responseHeaders: response.headers,
    responseBody: await response.clone().text(),
  });
  return response;
}

function checkAll(): Set<string> {
  const seen = exchanges.map((exchange) => {
    return `${checkExchange(exchange).operationId} ${exchange.status}`;
  });
  exchanges.length = 0;
  return new Set(seen);
}

beforeAll(async () => {
  host = await startTestHost();
  cookie = await host.cookieOf("owner");
});
afterAll(() => host.close());

const adapter = createRestAdapter({
  baseUrl: "/api/workspaces/{workspaceId}/api-keys",
  methods: [
    "create",
    "update",
    "delete",
    "rotate",
    "listScopes",
    "listActivity",
    "getUsage",
    "rules",
  ],
  serverSide: {
    search: true,
    sort: ["createdAt", "name", "lastUsedAt", "expiresAt"],
    filter: ["status", "scopes", "createdBy"],
  },
  fetch: (input, init) => record(String(input), init),
});

const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = (idempotencyKey: string) => ({ workspaceId: "acme", idempotencyKey });

it("the REST adapter and the server communicate as openapi.yaml says, on every call", async () => {
  const scopes = await adapter.listScopes(read);
  const { apiKey, token } = await adapter.create(
    {
      name: "Contract",
      description: "All fields",
      expiresAt: "2031-01-01T00:00:00.000Z",
      scopes: scopes.map(({ id }) => id),
    },
    issue("contract-1"),
  );
  expect(token).toMatch(/^lp_live_/);
  expect(await adapter.rules(read)).toMatchObject({ keys: { max: 10 } });
  const fields = { environment: "staging", allowedIps: ["203.0.113.0/24"] };
  const change = { description: "", expiresAt: null, enabled: false, metadata: fields };
  const changed = await adapter.update(apiKey.id, change, { workspaceId: "acme" });
  expect(changed).toMatchObject({ ...change, description: null });
  await adapter.update(
    apiKey.id,
    {
      ...(apiKey.expiresAt !== undefined && { expiresAt: apiKey.expiresAt }),
      enabled: true,
      metadata: { environment: null, allowedIps: [] },
      description: "All fields",
    },
    { workspaceId: "acme" },
  );
  const renamed = await adapter.update(apiKey.id, { name: "Renamed" }, { workspaceId: "acme" });
  expect(renamed).toEqual({ ...apiKey, name: "Renamed" });
  const rotated = await adapter.rotate(apiKey.id, { gracePeriodSeconds: 0 }, issue("contract-2"));
  expect(rotated.token).not.toBe(token);

  for (const field of ["createdAt", "name", "lastUsedAt", "expiresAt"] as const) {
    for (const direction of ["asc", "desc"] as const) {
      const query = { sort: { field, direction }, limit: 2, search: "e" };
      const first = await adapter.list(query, read);
      expect(first.items).toHaveLength(2);
      const cursor = first.nextCursor ?? "";
      expect((await adapter.list({ ...query, cursor }, read)).items).not.toHaveLength(0);
    }
  }
  const filter = {
    status: ["active", "expiring"],
    scopes: ["exports:run"],
    createdBy: ["usr_olivia"],
  } as const;
  expect((await adapter.list({ ...page, filter }, read)).items).toMatchObject([{ id: apiKey.id }]);
  const events = await adapter.listActivity(apiKey.id, { limit: 2 }, read);
  const cursor = events.nextCursor ?? "";
  const earlier = await adapter.listActivity(apiKey.id, { limit: 2, cursor }, read);
  expect(events.items.concat(earlier.items)).toHaveLength(4);
  expect((await adapter.getUsage(apiKey.id, read)).counts).toHaveLength(30);

  await adapter.delete(apiKey.id, { workspaceId: "acme" });
  expect(checkAll()).toEqual(
    new Set([
      "listScopes 200",
      "getRules 200",
      "listActivity 200",
      "getUsage 200",
      "createApiKey 201",
      "updateApiKey 200",
      "rotateApiKey 201",
      "listApiKeys 200",
      "deleteApiKey 204",
    ]),
  );
});

it("what the server refuses reaches the panel with its code, its fields, and its sentence", async () => {
  await expect(adapter.create({ name: " " }, issue("refused-1"))).rejects.toMatchObject({
    code: "invalid",
    fields: { name: "Enter a name." },
  });
  const wrong = { name: "A", metadata: { allowedIps: ["localhost"] }, scopes: ["gone:read"] };
  await expect(adapter.create(wrong, issue("refused-1"))).rejects.toMatchObject({
    code: "invalid",
    fields: {
      "metadata.allowedIps": "“localhost” is not an IP address or range.",
      scopes: expect.stringContaining("Choose again"),
    },
  });
  await expect(adapter.listActivity("key_gone", { limit: 10 }, read)).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(adapter.getUsage("key_gone", read)).rejects.toMatchObject({ code: "not_found" });
  const { apiKey } = await adapter.create({ name: "Once" }, issue("refused-2"));
  await expect(adapter.create({ name: "Twice" }, issue("refused-2"))).rejects.toMatchObject({
    code: "invalid",
  });
  await adapter.delete(apiKey.id, { workspaceId: "acme" });
  await expect(adapter.delete(apiKey.id, { workspaceId: "acme" })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(adapter.create({ name: "Once" }, issue("refused-2"))).rejects.toMatchObject({
    code: "not_found",
    detail: expect.stringContaining("deleted"),
  });
  await expect(adapter.list({ ...page, cursor: "x" }, read)).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(adapter.list(page, { ...read, workspaceId: "nowhere" })).rejects.toMatchObject({
    code: "not_found",
  });

  cookie = await host.cookieOf("viewer");
  expect((await adapter.list(page, read)).items[0]?.allowedActions).toEqual([]);
  await expect(adapter.create({ name: "Mine" }, issue("refused-3"))).rejects.toMatchObject({
    code: "forbidden",
    detail: expect.stringContaining("owners"),
  });
  cookie = "";
  await expect(adapter.list(page, read)).rejects.toMatchObject({ code: "unauthenticated" });

  cookie = await host.cookieOf("owner");
  const long = JSON.stringify({ name: "A", description: "x".repeat(100_000) });
  const headers = { "Content-Type": "application/json", "Idempotency-Key": "refused-4" };
  await record(keysOf("acme"), { method: "POST", headers, body: long });
  await record(keysOf("acme"), { method: "POST", headers, body: "{" });
  await record(keysOf("acme"), {
    method: "POST",
    headers: { ...headers, Origin: "https://evil.example" },
    body: '{"name":"A"}',
  });

  const seen = checkAll();
  for (const expected of [
    "createApiKey 400",
    "createApiKey 403",
    "createApiKey 404",
    "createApiKey 413",
    "createApiKey 422",
    "deleteApiKey 404",
    "listApiKeys 400",
    "listApiKeys 401",
    "listApiKeys 404",
    "listActivity 404",
    "getUsage 404",
  ]) {
    expect(seen).toContain(expected);
  }
});

const page = { sort: { field: "createdAt", direction: "desc" }, limit: 50 } as const;
