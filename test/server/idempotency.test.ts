// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Client, keysOf, startTestHost, type TestHost } from "./test-host.js";

const DAY_MS = 24 * 60 * 60 * 1000;

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

async function count(): Promise<number> {
  return (await owner("GET", keys)).json.totalCount;
}

describe("a create that's sent again with its idempotency key", () => {
  it("returns the same key and token, and makes no second key", async () => {
    const first = await owner("POST", keys, { name: "Key" }, "intent-1");
    const again = await owner("POST", keys, { name: " Key" }, "intent-1");
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(await count()).toBe(1);
  });

  it("returns the same after a restart of the server", async () => {
    const first = await owner("POST", keys, { name: "Key" }, "intent-1");
    await host.restart();
    const again = await owner("POST", keys, { name: "Key" }, "intent-1");
    expect(again.text).toBe(first.text);
    expect(await count()).toBe(1);
  });

  it("makes one key when both arrive at the same time", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => owner("POST", keys, { name: "Key" }, "intent-1")),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it("is refused when it asks for something else", async () => {
    const first = await owner("POST", keys, { name: "Key" }, "intent-1");
    const other = await owner("POST", keys, { name: "Other" }, "intent-1");
    expect(other.status).toBe(422);
    expect(other.json.code).toBe("invalid");
    const rotate = await owner(
      "POST",
      `${keys}/${first.json.apiKey.id}/rotate`,
      { gracePeriodSeconds: 0 },
      "intent-1",
    );
    expect(rotate.status).toBe(422);
    expect(await count()).toBe(1);
  });

  it("neither brings a deleted key back nor makes another", async () => {
    const { json } = await owner("POST", keys, { name: "Key" }, "intent-1");
    await owner("DELETE", `${keys}/${json.apiKey.id}`);
    const again = await owner("POST", keys, { name: "Key" }, "intent-1");
    expect(again.status).toBe(404);
    expect(again.json.code).toBe("not_found");
    expect(again.text).not.toContain(json.token);
    expect(await count()).toBe(0);
  });

  it("is a new intent after 24 hours, with another token", async () => {
    const start = host.clock.now;
    const first = await owner("POST", keys, { name: "Key" }, "intent-1");
    host.clock.now = new Date(start.getTime() + DAY_MS - 1);
    expect((await owner("POST", keys, { name: "Key" }, "intent-1")).text).toBe(first.text);
    host.clock.now = new Date(start.getTime() + DAY_MS);
    const later = await owner("POST", keys, { name: "Key" }, "intent-1");
    expect(later.status).toBe(201);
    expect(later.json.token).not.toBe(first.json.token);
    expect(await count()).toBe(2);
  });
});

describe("a refused create", () => {
  it("leaves its idempotency key free for the user's correction", async () => {
    expect((await owner("POST", keys, { name: "" }, "intent-1")).status).toBe(422);
    expect((await owner("POST", keys, { name: "Key" }, "intent-1")).status).toBe(201);
  });

  it("that fails inside the database leaves nothing behind", async () => {
    const { database } = host;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    await database.query(
      "alter table api_key_tokens add constraint broken check (false) not valid",
    );
    const failed = await owner("POST", keys, { name: "Key" }, "intent-1");
    await database.query("alter table api_key_tokens drop constraint broken");
    expect(failed.status).toBe(500);
    expect(failed.json.code).toBe("unavailable");
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls[0])).not.toContain("lp_live_");
    expect(await count()).toBe(0);
    expect((await owner("POST", keys, { name: "Key" }, "intent-1")).status).toBe(201);
    expect(await count()).toBe(1);
  });
});

describe("idempotency keys", () => {
  it("of two workspaces have nothing to do with each other", async () => {
    const elsewhere = keysOf(await host.addWorkspace());
    const here = await owner("POST", keys, { name: "Key" }, "intent-1");
    const there = await owner("POST", elsewhere, { name: "Other" }, "intent-1");
    expect(there.status).toBe(201);
    expect(there.json.token).not.toBe(here.json.token);
  });

  it.each(["", " ", "a".repeat(256), "with space"])("can't be %j", async (key) => {
    expect((await owner("POST", keys, { name: "Key" }, key)).status).toBe(400);
    expect(await count()).toBe(0);
  });
});

describe("a rotate that's sent again", () => {
  it("returns the same token while it works, and no longer once it was replaced", async () => {
    const { apiKey } = (await owner("POST", keys, { name: "Key" }, "intent-1")).json;
    const rotate = (key: string) =>
      owner("POST", `${keys}/${apiKey.id}/rotate`, { gracePeriodSeconds: 0 }, key);
    const first = await rotate("intent-2");
    expect(first.status).toBe(201);
    expect((await rotate("intent-2")).text).toBe(first.text);
    const next = await rotate("intent-3");
    expect(next.json.token).not.toBe(first.json.token);
    expect((await rotate("intent-2")).status).toBe(404);
    expect((await owner("POST", keys, { name: "Key" }, "intent-1")).status).toBe(404);
    expect((await rotate("intent-3")).text).toBe(next.text);
  });
});
