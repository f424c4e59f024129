// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, keysOf, read, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let owner: Client;
let keys: string;

beforeAll(async () => {
  host = await startTestHost();
  owner = await host.signIn("owner");
});
afterAll(() => host.close());
beforeEach(async () => {
  keys = keysOf(await host.addWorkspace());
});

let issued = 0;

async function create(fields: object = {}) {
  issued += 1;
  const { json } = await owner("POST", keys, { name: "Key", ...fields }, `issue-${issued}`);
  return json as { apiKey: { id: string; metadata: object }; token: string };
}

async function call(token: string, path = "/v1/me", method = "GET", address = "127.0.0.1") {
  const headers = { Authorization: `Bearer ${token}` };
  return read(await host.send(path, { method, headers }, address));
}

function wait(ms: number): void {
  host.clock.now = new Date(host.clock.now.getTime() + ms);
}

describe("a permission", () => {
  it("is needed for its route; the refusal names the one that is missing", async () => {
    const { token } = await create({ scopes: ["events:write"] });
    expect((await call(token)).status).toBe(200);
    const refused = await call(token, "/v1/contacts");
    expect([refused.status, refused.json.code, refused.json.missingScope]).toEqual([
      403,
      "forbidden",
      "contacts:read",
    ]);
    expect(refused.json.detail).toContain("contacts:read");
    expect(refused.headers.get("WWW-Authenticate")).toContain(
      'error="insufficient_scope", scope="contacts:read"',
    );
    expect((await call(token, "/v1/exports", "POST")).json.missingScope).toBe("exports:run");
  });

  it("works as soon as the key has it, or one that includes it", async () => {
    const { apiKey, token } = await create();
    for (const [scopes, status] of [
      [["contacts:read"], 200],
      [[], 403],
      [["contacts:write"], 200],
      [["exports:read"], 403],
      [["contacts:delete", "exports:run"], 200],
    ] as const) {
      await owner("PATCH", `${keys}/${apiKey.id}`, { scopes });
      expect((await call(token, "/v1/contacts")).status).toBe(status);
    }
    expect((await call(token, "/v1/exports", "POST")).status).toBe(202);
  });

  it("that no longer exists stays on a key that has it, and can't be given to another", async () => {
    const { apiKey } = await create({ scopes: ["contacts:read"] });
    await host.database.query("update api_keys set scopes = '{gone:read}' where id = $1", [
      apiKey.id,
    ]);
    const kept = await owner("PATCH", `${keys}/${apiKey.id}`, {
      scopes: ["gone:read", "events:read"],
    });
    expect(kept.json.scopes).toEqual(["events:read", "gone:read"]);
    await owner("PATCH", `${keys}/${apiKey.id}`, { scopes: [] });
    const again = await owner("PATCH", `${keys}/${apiKey.id}`, { scopes: ["gone:read"] });
    expect([again.status, again.json.errors[0].pointer]).toEqual([422, "/scopes"]);
  });

  it("is in a group, and those that do harm are marked", async () => {
    const { items } = (await owner("GET", `${keys}/scopes`)).json;
    expect(items).toHaveLength(14);
    const ids = items.map(({ id }: { id: string }) => id);
    for (const scope of items) {
      expect(scope.group).toMatch(/./);
      for (const id of scope.impliedBy ?? []) expect(ids).toContain(id);
    }
    expect(items.filter(({ isSensitive }: { isSensitive?: boolean }) => isSensitive)).toHaveLength(
      4,
    );
  });
});

describe("the rules", () => {
  it("say what the server accepts, and each of their choices is accepted", async () => {
    const rules = (await owner("GET", `${keys}/rules`)).json;
    expect(rules).not.toHaveProperty("keys");
    for (const { scopes } of rules.scopes.presets) {
      expect((await create({ scopes })).apiKey).toMatchObject({ scopes });
    }
    const { apiKey } = await create({ name: "x".repeat(rules.name.maxLength) });
    for (const gracePeriodSeconds of rules.grace.presetsSeconds) {
      const key = `grace-${gracePeriodSeconds}`;
      const url = `${keys}/${apiKey.id}/rotate`;
      expect((await owner("POST", url, { gracePeriodSeconds }, key)).status).toBe(201);
    }
    expect(rules.grace.presetsSeconds).toContain(rules.grace.defaultSeconds);
    expect(rules.expiry.presetsDays).toContain(rules.expiry.defaultDays);
  });

  it("hold a workspace to its number of keys, also when two requests want the last place", async () => {
    keys = keysOf(await host.addWorkspace(2));
    expect((await owner("GET", `${keys}/rules`)).json.keys).toEqual({ max: 2 });
    const { apiKey } = await create();
    const [one, other] = await Promise.all(
      ["race-1", "race-2"].map((key) => owner("POST", keys, { name: "Last" }, key)),
    );
    expect([one?.status, other?.status].sort()).toEqual([201, 403]);
    const refused = one?.status === 403 ? one : other;
    expect(refused?.json).toMatchObject({ code: "limit_reached" });
    expect(refused?.json.userMessage).toContain("2 API keys");

    const made = one?.status === 201 ? "race-1" : "race-2";
    expect((await owner("POST", keys, { name: "Last" }, made)).status).toBe(201);
    await owner("DELETE", `${keys}/${apiKey.id}`);
    expect((await owner("POST", keys, { name: "Next" }, "race-3")).status).toBe(201);
  });
});

describe("custom fields", () => {
  it("are kept, cleaned up, and changed one by one", async () => {
    const { apiKey } = await create({
      metadata: { allowedIps: [" 203.0.113.7 ", "", "2001:db8::/32", "203.0.113.7"] },
    });
    expect(apiKey.metadata).toEqual({ allowedIps: ["203.0.113.7", "2001:db8::/32"] });
    const change = async (metadata: object) =>
      (await owner("PATCH", `${keys}/${apiKey.id}`, { metadata })).json.metadata;
    expect(await change({ environment: "staging" })).toEqual({
      environment: "staging",
      allowedIps: ["203.0.113.7", "2001:db8::/32"],
    });
    expect(await change({ allowedIps: [] })).toEqual({ environment: "staging" });
    expect(await change({ environment: null })).toEqual({});
    expect((await owner("GET", keys)).json.items[0].metadata).toEqual({});
  });

  it.each([
    [{ allowedIps: ["203.0.113.300"] }, "/metadata/allowedIps"],
    [{ allowedIps: ["203.0.113.0/33"] }, "/metadata/allowedIps"],
    [{ allowedIps: ["fe80::1%eth0"] }, "/metadata/allowedIps"],
    [{ allowedIps: "203.0.113.7" }, "/metadata/allowedIps"],
    [
      { allowedIps: Array.from({ length: 51 }, (_, index) => `10.0.0.${index}`) },
      "/metadata/allowedIps",
    ],
    [{ environment: "moon" }, "/metadata/environment"],
    [{ "a/b": 1 }, "/metadata/a~1b"],
    [{ toString: "x" }, "/metadata/toString"],
    [[], "/metadata"],
    ["text", "/metadata"],
    [null, "/metadata"],
  ])("%j is refused, at the field", async (metadata, pointer) => {
    issued += 1;
    const refused = await owner("POST", keys, { name: "Key", metadata }, `issue-${issued}`);
    expect([refused.status, refused.json.errors.length]).toEqual([422, 1]);
    expect(refused.json.errors[0].pointer).toBe(pointer);
  });

  it("let a retry list them in another order", async () => {
    const send = (metadata: object) => owner("POST", keys, { name: "Key", metadata }, "same");
    const first = await send({ environment: "staging", allowedIps: ["10.0.0.1"] });
    const second = await send({ allowedIps: ["10.0.0.1"], environment: "staging" });
    expect(second.json).toEqual(first.json);
  });

  it.each([
    ["203.0.113.7", true],
    ["::ffff:203.0.113.7", true],
    ["203.0.114.1", false],
    ["2001:db8::5", true],
    ["2001:db9::5", false],
  ])("keep out addresses that aren't allowed: %s works: %s", async (address, works) => {
    const { token } = await create({
      metadata: { allowedIps: ["203.0.113.0/24", "2001:db8::/32"] },
    });
    expect((await call(token, "/v1/me", "GET", address)).status).toBe(works ? 200 : 403);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await host.send("/v1/me", { headers })).status).toBe(403);
  });
});

describe("the activity of a key", () => {
  it("tells what happened, who did it, and when, the newest first, page by page", async () => {
    const { apiKey, token } = await create({ name: "Old" });
    const url = `${keys}/${apiKey.id}`;
    const steps: (() => Promise<unknown>)[] = [
      () => call(token),
      () => call(token),
      () => owner("PATCH", url, { name: "New" }),
      () => owner("PATCH", url, { name: "New" }),
      () => owner("PATCH", url, { scopes: ["events:read"], description: "Note" }),
      () => owner("PATCH", url, { metadata: { environment: "staging" } }),
      () => owner("PATCH", url, { enabled: false }),
      () => owner("PATCH", url, { enabled: true, expiresAt: "2031-01-01T00:00:00.000Z" }),
      () => owner("POST", `${url}/rotate`, { gracePeriodSeconds: 7200 }, "rotate-activity"),
    ];
    for (const step of steps) {
      wait(1000);
      await step();
    }
    const all = (await owner("GET", `${url}/activity`)).json;
    expect(all.nextCursor).toBeNull();
    const labels = all.items.map(({ label }: { label: string }) => label);
    expect(labels).toEqual([
      "Token rotated",
      "Enabled",
      "Expiry changed",
      "Disabled",
      "Settings changed",
      "Permissions changed",
      "Description changed",
      "Renamed",
      "First used",
      "Created",
    ]);
    expect(all.items[0]).toEqual({
      id: expect.any(String),
      at: host.clock.now.toISOString(),
      label: "Token rotated",
      actor: "Olivia Marsh",
      detail: "Grace period: 2 hours",
    });
    expect(all.items[7].detail).toBe("“Old” → “New”");
    expect(all.items[8]).toMatchObject({ detail: "127.0.0.1" });
    expect(all.items[8]).not.toHaveProperty("actor");
    expect(JSON.stringify(all)).not.toContain(token);

    for (const limit of [1, 3, 10]) {
      const pages: unknown[] = [];
      let cursor = "";
      do {
        const { json } = await owner("GET", `${url}/activity?limit=${limit}${cursor}`);
        pages.push(...json.items);
        cursor = json.nextCursor === null ? "" : `&cursor=${json.nextCursor}`;
      } while (cursor !== "");
      expect(pages).toEqual(all.items);
    }
  });

  it.each([
    "limit=x",
    "cursor=x",
    "cursor=",
    `cursor=${Buffer.from('["2026-99-99Z","1"]').toString("base64url")}`,
    `cursor=${Buffer.from('["2026-01-01T00:00:00Z","one"]').toString("base64url")}`,
  ])("isn't told for %s", async (query) => {
    const { apiKey } = await create();
    expect((await owner("GET", `${keys}/${apiKey.id}/activity?${query}`)).status).toBe(400);
  });
});

describe("the usage of a key", () => {
  it("counts its requests and those that failed, day by day in UTC", async () => {
    host.clock.now = new Date("2026-07-10T23:59:59.000Z");
    const { apiKey, token } = await create();
    await call(token);
    await call(token, "/v1/contacts");
    wait(1000);
    await call(token);
    await call("lp_live_x");
    const usage = (await owner("GET", `${keys}/${apiKey.id}/usage`)).json;
    expect([usage.from, usage.stepSeconds]).toEqual(["2026-06-12T00:00:00.000Z", 86_400]);
    expect(usage.counts).toEqual([...Array(28).fill(0), 2, 1]);
    expect(usage.failedCounts).toEqual([...Array(28).fill(0), 1, 0]);
  });

  it("loses no request of several at once, and knows one first use", async () => {
    const { apiKey, token } = await create();
    await Promise.all(Array.from({ length: 5 }, () => call(token)));
    const usage = (await owner("GET", `${keys}/${apiKey.id}/usage`)).json;
    expect(usage.counts.at(-1)).toBe(5);
    const { items } = (await owner("GET", `${keys}/${apiKey.id}/activity`)).json;
    expect(items.map(({ label }: { label: string }) => label)).toEqual(["First used", "Created"]);
  });
});

describe("what belongs to a key", () => {
  it("isn't told of another workspace's key, or of one that is gone", async () => {
    const { apiKey } = await create();
    const elsewhere = keysOf(await host.addWorkspace());
    await owner("DELETE", `${keys}/${(await create()).apiKey.id}`);
    for (const part of ["activity", "usage"]) {
      expect((await owner("GET", `${elsewhere}/${apiKey.id}/${part}`)).status).toBe(404);
      expect((await owner("GET", `${keys}/key_gone/${part}`)).status).toBe(404);
      expect((await owner("POST", `${keys}/${apiKey.id}/${part}`)).status).toBe(405);
      const viewer = await host.signIn("viewer");
      expect((await viewer("GET", `${keys}/${apiKey.id}/${part}`)).status).toBe(200);
    }
    expect((await owner("POST", `${keys}/rules`)).status).toBe(405);
  });
});
