// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, keysOf, read, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let owner: Client;
let viewer: Client;
const acme = keysOf("acme");

beforeAll(async () => {
  host = await startTestHost();
  owner = await host.signIn("owner");
  viewer = await host.signIn("viewer");
});
afterAll(() => host.close());

describe("a new database", () => {
  it("holds a few keys in each of two workspaces, of every kind", async () => {
    const { items } = (await owner("GET", acme)).json;
    expect(items.map(({ name }: { name: string }) => name)).toEqual([
      "Production Backend",
      "CRM Sync",
      "Staging Worker",
      "Data warehouse export",
      "مزامنة العملاء",
    ]);
    expect(items[3].enabled).toBe(false);
    expect(items[2].lastUsedAt).toBeNull();
    expect((await owner("GET", keysOf("globex"))).json.items.length).toBeGreaterThan(1);
  });

  it("isn't filled again at the next start", async () => {
    const { items } = (await owner("GET", keysOf("globex"))).json;
    for (const { id } of items) await owner("DELETE", `${keysOf("globex")}/${id}`);
    await host.restart();
    expect((await owner("GET", keysOf("globex"))).json.items).toEqual([]);
  });
});

describe("without a session", () => {
  it("nothing in a workspace can be read or changed", async () => {
    for (const [method, path] of [
      ["GET", acme],
      ["POST", acme],
      ["GET", `${acme}/scopes`],
      ["DELETE", `${acme}/key_1`],
      ["GET", "/api/workspaces/acme"],
      ["GET", "/api/workspaces/nowhere"],
    ] as const) {
      const { status, json } = await read(await host.send(path, { method }));
      expect([path, status, json.code]).toEqual([path, 401, "unauthenticated"]);
    }
  });

  it("a cookie that this server didn't sign counts for nothing", async () => {
    const genuine = await host.cookieOf("owner");
    const forged = [
      "host_session=usr_olivia",
      "host_session=usr_olivia.",
      `${genuine}x`,
      genuine.replace("usr_olivia", "usr_viktor"),
      "host_session=%00.%ff",
    ];
    for (const cookie of forged) {
      expect((await host.send(acme, { headers: { Cookie: cookie } })).status).toBe(401);
    }
    expect((await host.send(acme, { headers: { Cookie: genuine } })).status).toBe(200);
  });

  it("the page learns that no one is signed in", async () => {
    const { status, json } = await read(await host.send("/api/session"));
    expect([status, json]).toEqual([200, { user: null, workspaces: [] }]);
  });

  it("signing out ends the session in the browser", async () => {
    const answer = await host.send("/api/session", { method: "DELETE" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Set-Cookie")).toMatch(/^host_session=;.*Max-Age=0/);
  });
});

describe("a viewer", () => {
  it("sees the keys, and that nothing can be done with them", async () => {
    const { status, json } = await viewer("GET", acme);
    expect(status).toBe(200);
    expect(json.items).not.toHaveLength(0);
    for (const item of json.items) expect(item.allowedActions).toEqual([]);
  });

  it("can't create, rename, rotate, or delete", async () => {
    const before = (await owner("GET", acme)).json;
    const id = before.items[0].id;
    for (const refused of [
      await viewer("POST", acme, { name: "Mine" }, "create-1"),
      await viewer("PATCH", `${acme}/${id}`, { name: "Mine" }),
      await viewer("POST", `${acme}/${id}/rotate`, { gracePeriodSeconds: 0 }, "rotate-1"),
      await viewer("DELETE", `${acme}/${id}`),
    ]) {
      expect(refused.status).toBe(403);
      expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
      expect(refused.json.code).toBe("forbidden");
    }
    expect((await owner("GET", acme)).json).toEqual(before);
  });
});

describe("another workspace", () => {
  it("can't be reached with the id of one of its own keys", async () => {
    const elsewhere = keysOf(await host.addWorkspace());
    const { apiKey } = (await owner("POST", elsewhere, { name: "Theirs" }, "create-1")).json;
    for (const refused of [
      await owner("PATCH", `${acme}/${apiKey.id}`, { name: "Mine" }),
      await owner("POST", `${acme}/${apiKey.id}/rotate`, { gracePeriodSeconds: 0 }, "rotate-1"),
      await owner("DELETE", `${acme}/${apiKey.id}`),
    ]) {
      expect([refused.status, refused.json.code]).toEqual([404, "not_found"]);
    }
    expect((await owner("GET", elsewhere)).json.items).toEqual([apiKey]);
    expect((await owner("GET", `${acme}?search=theirs`)).json.items).toEqual([]);
  });

  it("looks as if it didn't exist to those who don't belong to it", async () => {
    const id = await host.addWorkspace();
    await host.database.query("delete from memberships where workspace_id = $1", [id]);
    const theirs = await owner("GET", keysOf(id));
    const none = await owner("GET", keysOf("nowhere"));
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    expect((await owner("POST", keysOf(id), { name: "A" }, "create-1")).status).toBe(404);
    expect((await owner("GET", "/api/workspaces/%00/api-keys")).status).toBe(404);
  });
});

describe("a write on behalf of another site", () => {
  it.each([
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "http://localhost.evil.example" },
    { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" },
  ])("is refused: %j", async (headers) => {
    const { items } = (await owner("GET", acme)).json;
    const Cookie = await host.cookieOf("owner");
    for (const [method, path] of [
      ["DELETE", `${acme}/${items[0].id}`],
      ["POST", acme],
      ["POST", "/api/session"],
    ] as const) {
      const refused = await host.send(path, {
        method,
        headers: { ...headers, Host: "localhost", Cookie },
      });
      expect([refused.status, (await read(refused)).json.code]).toEqual([403, "forbidden"]);
    }
    expect((await owner("GET", acme)).json.items).toEqual(items);
  });

  it("is told apart from a write from the app's own pages", async () => {
    const answer = await host.send(acme, {
      method: "POST",
      headers: {
        "Sec-Fetch-Site": "same-origin",
        Origin: "http://localhost",
        Host: "localhost",
        Cookie: await host.cookieOf("owner"),
        "Content-Type": "application/json",
        "Idempotency-Key": "own-page",
      },
      body: '{"name":"From the page"}',
    });
    expect(answer.status).toBe(201);
  });
});
