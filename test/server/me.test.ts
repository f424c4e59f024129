// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isWellFormedToken } from "../../examples/host-app/server/tokens/token.js";
import { type Client, keysOf, read, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let owner: Client;
let workspaceId: string;
let keys: string;
let apiKey: { id: string; name: string };
let token: string;

beforeAll(async () => {
  host = await startTestHost();
  owner = await host.signIn("owner");
});
afterAll(() => host.close());
beforeEach(async () => {
  workspaceId = await host.addWorkspace();
  keys = keysOf(workspaceId);
  ({ apiKey, token } = (await owner("POST", keys, { name: "CRM Sync" }, "create-1")).json);
});

async function callMe(authorization: string) {
  return read(await host.send("/v1/me", { headers: { Authorization: authorization } }));
}

async function statusOf(someToken: string): Promise<number> {
  return (await callMe(`Bearer ${someToken}`)).status;
}

function wait(ms: number): void {
  host.clock.now = new Date(host.clock.now.getTime() + ms);
}

describe("a token", () => {
  it("says whose it is", async () => {
    const { status, json, headers } = await callMe(`Bearer ${token}`);
    expect(status).toBe(200);
    expect(json).toEqual({
      workspace: { id: workspaceId, name: expect.stringMatching(/^Test /) },
      apiKey: { id: apiKey.id, name: "CRM Sync" },
      tokenExpiresAt: null,
    });
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect((await callMe(`bearer  ${token}`)).status).toBe(200);
  });

  it("records when it was used", async () => {
    wait(5000);
    await statusOf(token);
    const usedAt = host.clock.now.toISOString();
    expect((await owner("GET", keys)).json.items[0].lastUsedAt).toBe(usedAt);
    wait(5000);
    await statusOf(token);
    expect((await owner("GET", keys)).json.items[0].lastUsedAt).toBe(host.clock.now.toISOString());
  });

  it("stops working while its key is disabled, and leaves no trace of the attempt", async () => {
    await owner("PATCH", `${keys}/${apiKey.id}`, { enabled: false });
    expect(await statusOf(token)).toBe(401);
    expect((await owner("GET", keys)).json.items[0].lastUsedAt).toBeNull();
    await owner("PATCH", `${keys}/${apiKey.id}`, { enabled: true });
    expect(await statusOf(token)).toBe(200);
  });

  it("stops working when its key is deleted", async () => {
    expect(await statusOf(token)).toBe(200);
    await owner("DELETE", `${keys}/${apiKey.id}`);
    expect(await statusOf(token)).toBe(401);
  });

  it("stops working when its key expires", async () => {
    const expiresAt = new Date(host.clock.now.getTime() + 60_000).toISOString();
    await owner("PATCH", `${keys}/${apiKey.id}`, { expiresAt });
    wait(59_999);
    expect(await statusOf(token)).toBe(200);
    wait(1);
    expect(await statusOf(token)).toBe(401);
  });

  it("still works after a restart of the server", async () => {
    await host.restart();
    expect(await statusOf(token)).toBe(200);
  });

  it("is told from a mistyped one by its checksum alone", () => {
    expect(isWellFormedToken(token)).toBe(true);
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === "a" ? "b" : "a";
      expect(isWellFormedToken(token.slice(0, index) + other + token.slice(index + 1))).toBe(false);
    }
    expect(isWellFormedToken(`${token}a`)).toBe(false);
    expect(isWellFormedToken(`${token}\n`)).toBe(false);
    expect(isWellFormedToken("")).toBe(false);
  });
});

describe("without a token that works", () => {
  it("the response is 401 and says how to authorize", async () => {
    const { status, json, headers } = await read(await host.send("/v1/me"));
    expect([status, json.code]).toEqual([401, "unauthenticated"]);
    expect(headers.get("Content-Type")).toBe("application/problem+json");
    expect(headers.get("WWW-Authenticate")).toBe('Bearer realm="host-app"');
  });

  it.each(["Bearer", "Bearer x", "Basic dXNlcjpwYXNz", "Bearer lp_live_ a", "Bearer é"])(
    "%s is not one",
    async (authorization) => {
      const { status, headers } = await callMe(authorization);
      expect(status).toBe(401);
      expect(headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
    },
  );

  it("a session doesn't help", async () => {
    expect((await owner("GET", "/v1/me")).status).toBe(401);
  });
});

describe("a rotated key", () => {
  const rotate = (gracePeriodSeconds: unknown, key: string) =>
    owner("POST", `${keys}/${apiKey.id}/rotate`, { gracePeriodSeconds }, key);

  it("has a new token, and the old one stops immediately without a grace period", async () => {
    const { status, json } = await rotate(0, "rotate-1");
    expect(status).toBe(201);
    expect(json.token).not.toBe(token);
    expect(json.apiKey).toEqual({ ...apiKey, hint: `lp_live_…${json.token.slice(-4)}` });
    expect(await statusOf(token)).toBe(401);
    expect(await statusOf(json.token)).toBe(200);
  });

  it("accepts the old token until the grace period is over", async () => {
    const { json } = await rotate(3600, "rotate-1");
    wait(3_599_999);
    expect([await statusOf(token), await statusOf(json.token)]).toEqual([200, 200]);
    wait(1);
    expect([await statusOf(token), await statusOf(json.token)]).toEqual([401, 200]);
  });

  it("says until when the old token works, in the list and to the old token itself", async () => {
    const { json } = await rotate(3600, "rotate-1");
    const end = new Date(host.clock.now.getTime() + 3_600_000).toISOString();
    expect(json.apiKey.oldTokenExpiresAt).toBe(end);
    expect((await owner("GET", keys)).json.items[0].oldTokenExpiresAt).toBe(end);
    expect((await callMe(`Bearer ${token}`)).json.tokenExpiresAt).toBe(end);
    expect((await callMe(`Bearer ${json.token}`)).json.tokenExpiresAt).toBeNull();

    const earlier = new Date(host.clock.now.getTime() + 60_000).toISOString();
    await owner("PATCH", `${keys}/${apiKey.id}`, { expiresAt: earlier });
    expect((await callMe(`Bearer ${token}`)).json.tokenExpiresAt).toBe(earlier);
    expect((await callMe(`Bearer ${json.token}`)).json.tokenExpiresAt).toBe(earlier);
  });

  it("never makes an earlier grace period longer", async () => {
    const second = (await rotate(60, "rotate-1")).json.token;
    const third = (await rotate(3600, "rotate-2")).json.token;
    wait(60_000);
    expect([await statusOf(token), await statusOf(second), await statusOf(third)]).toEqual([
      401, 200, 200,
    ]);
    await rotate(0, "rotate-3");
    expect([await statusOf(second), await statusOf(third)]).toEqual([401, 401]);
  });

  it.each([-1, 1.5, "60", null, 2_592_001])("can't have a grace period of %j", async (seconds) => {
    const refused = await rotate(seconds, "rotate-1");
    expect(refused.status).toBe(422);
    expect(refused.json.errors[0].pointer).toBe("/gracePeriodSeconds");
    expect(await statusOf(token)).toBe(200);
  });

  it("takes all its tokens with it when it's deleted", async () => {
    const { json } = await rotate(3600, "rotate-1");
    await owner("DELETE", `${keys}/${apiKey.id}`);
    expect([await statusOf(token), await statusOf(json.token)]).toEqual([401, 401]);
    expect((await rotate(0, "rotate-2")).status).toBe(404);
  });
});
