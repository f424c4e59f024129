// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, keysOf, startTestHost, type TestHost } from "./test-host.js";

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

describe("creating a key", () => {
  it("returns the key and a token with the prefix, and the list shows the key without the token", async () => {
    const created = await owner("POST", keys, { name: "  CRM Sync " }, "create-1");
    expect(created.status).toBe(201);
    expect(created.headers.get("Cache-Control")).toBe("no-store");
    expect(created.json.token).toMatch(/^lp_live_[0-9A-Za-z]{49}$/);
    expect(created.json.apiKey).toEqual({
      id: expect.stringMatching(/^key_/),
      name: "CRM Sync",
      createdAt: "2026-06-15T12:00:00.000Z",
      hint: `lp_live_…${created.json.token.slice(-4)}`,
      description: null,
      createdBy: { id: "usr_olivia", name: "Olivia Marsh" },
      lastUsedAt: null,
      expiresAt: null,
      enabled: true,
      scopes: [],
      metadata: {},
      oldTokenExpiresAt: null,
    });

    const list = await owner("GET", keys);
    expect(list.status).toBe(200);
    expect(list.json).toEqual({ items: [created.json.apiKey], nextCursor: null, totalCount: 1 });
    expect(list.text).not.toContain(created.json.token);
  });

  it("accepts a description, an expiry, and scopes", async () => {
    const input = {
      name: "Export",
      description: "Nightly,\nfrom the warehouse",
      expiresAt: "2026-07-01T00:00:00+02:00",
      scopes: ["exports:read", "contacts:read"],
    };
    const { json } = await owner("POST", keys, input, "create-1");
    expect(json.apiKey).toMatchObject({
      description: "Nightly,\nfrom the warehouse",
      expiresAt: "2026-06-30T22:00:00.000Z",
      scopes: ["contacts:read", "exports:read"],
    });
  });

  it("keeps a name of 100 characters of any script as it is", async () => {
    for (const [index, name] of ["ﷺ".repeat(100), "👩‍🚀 مفتاح", "👍".repeat(100)].entries()) {
      const { json } = await owner("POST", keys, { name }, `create-${index}`);
      expect(json.apiKey.name).toBe(name);
    }
  });

  it.each([
    [{}, "/name"],
    [{ name: "" }, "/name"],
    [{ name: "   " }, "/name"],
    [{ name: 7 }, "/name"],
    [{ name: "a".repeat(101) }, "/name"],
    [{ name: "two\nlines" }, "/name"],
    [{ name: "nul\u0000" }, "/name"],
    [{ name: "half \ud83d" }, "/name"],
    [{ name: "A", description: "x".repeat(501) }, "/description"],
    [{ name: "A", description: "bell\u0007" }, "/description"],
    [{ name: "A", expiresAt: "2026-06-15T12:00:00Z" }, "/expiresAt"],
    [{ name: "A", expiresAt: "tomorrow" }, "/expiresAt"],
    [{ name: "A", expiresAt: "2026-99-99T00:00:00Z" }, "/expiresAt"],
    [{ name: "A", scopes: ["everything"] }, "/scopes"],
    [{ name: "A", scopes: "contacts:read" }, "/scopes"],
    [{ name: "A", enabled: false }, "/enabled"],
    [{ name: "A", "a/b": 1 }, "/a~1b"],
  ])("refuses %j and points at what's wrong", async (input, pointer) => {
    const refused = await owner("POST", keys, input, "create-1");
    expect(refused.status).toBe(422);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect(refused.json).toMatchObject({ code: "invalid", status: 422, errors: [{ pointer }] });
    expect((await owner("GET", keys)).json.totalCount).toBe(0);
  });

  it("refuses a request without an idempotency key", async () => {
    const refused = await owner("POST", keys, { name: "A" });
    expect(refused.status).toBe(400);
    expect(refused.json.code).toBe("invalid");
  });
});

describe("changing a key", () => {
  it("renames it and leaves the rest as it is", async () => {
    const { apiKey } = (await owner("POST", keys, { name: "Old" }, "create-1")).json;
    const changed = await owner("PATCH", `${keys}/${apiKey.id}`, { name: " New " });
    expect(changed.status).toBe(200);
    expect(changed.json).toEqual({ ...apiKey, name: "New" });
    expect((await owner("GET", `${keys}?search=new`)).json.items).toHaveLength(1);
    expect((await owner("GET", `${keys}?search=old`)).json.items).toHaveLength(0);
  });

  it("sets and clears each of the other fields", async () => {
    const { apiKey } = (await owner("POST", keys, { name: "Key" }, "create-1")).json;
    const patch = {
      description: "Note",
      expiresAt: "2027-01-01T00:00:00.000Z",
      scopes: ["events:write"],
      enabled: false,
    };
    const changed = await owner("PATCH", `${keys}/${apiKey.id}`, patch);
    expect(changed.json).toEqual({ ...apiKey, ...patch });
    const cleared = { description: "", expiresAt: null, scopes: [], enabled: true };
    expect((await owner("PATCH", `${keys}/${apiKey.id}`, cleared)).json).toEqual(apiKey);
    expect((await owner("PATCH", `${keys}/${apiKey.id}`, {})).json).toEqual(apiKey);
  });

  it("refuses a name that can't be used", async () => {
    const { apiKey } = (await owner("POST", keys, { name: "Key" }, "create-1")).json;
    const refused = await owner("PATCH", `${keys}/${apiKey.id}`, { name: " " });
    expect(refused.status).toBe(422);
    expect(refused.json.errors[0].pointer).toBe("/name");
    expect((await owner("GET", keys)).json.items[0].name).toBe("Key");
  });
});

describe("deleting a key", () => {
  it("removes it from the list, and finds nothing the second time", async () => {
    const { apiKey } = (await owner("POST", keys, { name: "Key" }, "create-1")).json;
    const deleted = await owner("DELETE", `${keys}/${apiKey.id}`);
    expect(deleted.status).toBe(204);
    expect(deleted.text).toBe("");
    expect((await owner("GET", keys)).json.items).toEqual([]);
    const again = await owner("DELETE", `${keys}/${apiKey.id}`);
    expect(again.status).toBe(404);
    expect(again.json.code).toBe("not_found");
    expect((await owner("PATCH", `${keys}/${apiKey.id}`, { name: "B" })).status).toBe(404);
  });
});

describe("what else there is", () => {
  it("lists the scopes that keys can have", async () => {
    const { status, json } = await owner("GET", `${keys}/scopes`);
    expect(status).toBe(200);
    expect(json.items).toContainEqual({
      id: "contacts:read",
      label: "Read contacts",
      description: expect.any(String),
      group: "Contacts",
      impliedBy: ["contacts:write", "contacts:delete"],
    });
  });

  it("stores tokens only as hashes", async () => {
    const { token, apiKey } = (await owner("POST", keys, { name: "Key" }, "create-1")).json;
    const rotated = await owner(
      "POST",
      `${keys}/${apiKey.id}/rotate`,
      { gracePeriodSeconds: 60 },
      "rotate-1",
    );
    const tables = await host.database.query<{ table_name: string }>(
      "select table_name from information_schema.tables where table_schema = 'public'",
    );
    expect(tables.length).toBeGreaterThanOrEqual(6);
    for (const { table_name } of tables) {
      const [dump] = await host.database.query<{ all: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as all from ${table_name} t`,
      );
      for (const secret of [token, rotated.json.token]) {
        expect(dump?.all).not.toContain(secret);
        // Nor in bytes, which Postgres writes as hexadecimal digits.
        expect(dump?.all).not.toContain(Buffer.from(secret).toString("hex"));
        expect(dump?.all).not.toContain(secret.slice(8, 51));
      }
    }
  });
});
