// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, keysOf, read, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let owner: Client;
let cookie: string;
const acme = keysOf("acme");

beforeAll(async () => {
  host = await startTestHost();
  cookie = await host.cookieOf("owner");
  owner = await host.signIn("owner");
});
afterAll(() => host.close());

describe("a request that can't be used", () => {
  const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const init = {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": "bad-body",
        Cookie: cookie,
        ...headers,
      },
      body,
      duplex: "half",
    };
    return read(await host.send(acme, init));
  };

  it.each([
    ["", 400],
    ["{", 400],
    ["[]", 422],
    ["null", 422],
    ['"text"', 422],
  ])("says so for the body %j", async (body, status) => {
    const refused = await post(body);
    expect([refused.status, refused.json.code]).toEqual([status, "invalid"]);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect(refused.headers.get("Cache-Control")).toBe("no-store");
  });

  it("says so for a form", async () => {
    const refused = await post("name=A", { "Content-Type": "application/x-www-form-urlencoded" });
    expect([refused.status, refused.json.code]).toEqual([415, "invalid"]);
  });

  it("is cut off when the body is too long, with and without a stated length", async () => {
    const body = JSON.stringify({ name: "A", description: "x".repeat(100_000) });
    const stated = await post(body, { "Content-Length": String(body.length) });
    expect([stated.status, stated.json.code]).toEqual([413, "invalid"]);
    const streamed = await post(new Blob([body]).stream());
    expect([streamed.status, streamed.json.code]).toEqual([413, "invalid"]);
  });

  it("gets a problem document if there is nothing at its address", async () => {
    for (const path of ["/api/nothing", "/v1/nothing", `${acme}/key_1/nothing`]) {
      const { status, json } = await owner("GET", path);
      expect([status, json.code]).toEqual([404, "not_found"]);
    }
    expect((await owner("DELETE", `${acme}/key_%00`)).status).toBe(404);
    expect((await owner("DELETE", `${acme}/%E0%A4%A`)).status).toBe(404);
  });
});

describe("a method that an address doesn't have", () => {
  it.each([
    ["PUT", "", "GET, POST"],
    ["POST", "/scopes", "GET"],
    ["PUT", "/key_1", "PATCH, DELETE"],
    ["GET", "/key_1/rotate", "POST"],
  ])("is refused: %s %s", async (method, path, allowed) => {
    const refused = await owner(method, `${acme}${path}`);
    expect([refused.status, refused.json.code]).toEqual([405, "rejected"]);
    expect(refused.headers.get("Allow")).toBe(allowed);
  });
});

describe("every response", () => {
  it("is protected by the strict policy and kept by no cache", async () => {
    for (const path of [acme, "/api/nothing", "/v1/me"]) {
      const { headers } = await owner("GET", path);
      const policy = headers.get("Content-Security-Policy");
      expect(policy).toContain("default-src 'self'; style-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
  });
});
