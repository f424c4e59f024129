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

let created = 0;

async function create(name: string, fields: object = {}): Promise<{ id: string; token: string }> {
  host.clock.now = new Date(host.clock.now.getTime() + 1000);
  created += 1;
  const { json } = await owner("POST", keys, { name, ...fields }, `create-${created}`);
  return { id: json.apiKey.id, token: json.token };
}

async function use(token: string): Promise<void> {
  host.clock.now = new Date(host.clock.now.getTime() + 1000);
  await host.send("/v1/me", { headers: { Authorization: `Bearer ${token}` } });
}

function namesOf(page: { items: { name: string }[] }): string[] {
  return page.items.map(({ name }) => name);
}

async function walk(query: string, limit: number): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const at: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json } = await owner("GET", `${keys}?limit=${limit}&${query}${at}`);
    names.push(...namesOf(json));
    cursor = json.nextCursor;
  } while (cursor !== null);
  return names;
}

describe("pages", () => {
  it("together show every key once, newest first, whatever the page size", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await create(name);
    for (const limit of [1, 2, 5, 6]) expect(await walk("", limit)).toEqual([..."edcba"]);
  });

  it("end with the last key, not with an empty page", async () => {
    for (const name of ["a", "b", "c", "d"]) await create(name);
    const first = await owner("GET", `${keys}?limit=2`);
    const second = await owner("GET", `${keys}?limit=2&cursor=${first.json.nextCursor}`);
    expect(namesOf(second.json)).toEqual(["b", "a"]);
    expect(second.json.nextCursor).toBeNull();
    expect([first.json.totalCount, second.json.totalCount]).toEqual([4, 4]);
  });

  it("neither repeat nor skip a key when others come and go in between", async () => {
    const ids = new Map<string, string>();
    for (const name of ["a", "b", "c", "d", "e", "f"]) ids.set(name, (await create(name)).id);
    const first = await owner("GET", `${keys}?limit=2`);
    expect(namesOf(first.json)).toEqual(["f", "e"]);
    // The last one shown, one shown before, one still to come, and a new one on top.
    for (const name of ["e", "f", "c"]) await owner("DELETE", `${keys}/${ids.get(name)}`);
    await create("g");
    const second = await owner("GET", `${keys}?limit=2&cursor=${first.json.nextCursor}`);
    expect(namesOf(second.json)).toEqual(["d", "b"]);
  });

  it("tell keys of one millisecond apart", async () => {
    const at = host.clock.now;
    for (const name of ["a", "b", "c", "d", "e"]) {
      host.clock.now = at;
      await owner("POST", keys, { name }, `create-${name}`);
    }
    expect((await walk("", 2)).toSorted()).toEqual([..."abcde"]);
    expect(await walk("sort=createdAt", 2)).toEqual((await walk("", 2)).toReversed());
  });

  it("have at least one key and at most 500", async () => {
    await create("a");
    await create("b");
    for (const [limit, count] of [
      ["0", 1],
      ["-5", 1],
      ["1000000", 2],
    ]) {
      expect((await owner("GET", `${keys}?limit=${limit}`)).json.items).toHaveLength(Number(count));
    }
  });

  it.each([
    "limit=ten",
    "limit=1.5",
    "sort=token_hash",
    "sort=--name",
    "sort=toString",
    "sort=name;drop",
    "cursor=nonsense",
    "cursor=",
    `cursor=${Buffer.from('["-createdAt","not a date","key_1"]').toString("base64url")}`,
    `cursor=${Buffer.from('["-createdAt","2026-99-99T00:00:00.000Z","key_1"]').toString("base64url")}`,
    `cursor=${Buffer.from('["name","a","key_1"]').toString("base64url")}`,
    `sort=name&cursor=${Buffer.from('["name","\\u0000","key_1"]').toString("base64url")}`,
  ])("are refused for %s", async (query) => {
    const refused = await owner("GET", `${keys}?${query}`);
    expect(refused.status).toBe(400);
    expect(refused.json.code).toBe("invalid");
  });
});

describe("sorting", () => {
  it("by name ignores case and accents, and compares numbers by value", async () => {
    for (const name of ["worker 10", "Zebra", "Worker 2", "éclair", "Echo", "zulu", "ápple"]) {
      await create(name);
    }
    const sorted = ["ápple", "Echo", "éclair", "Worker 2", "worker 10", "Zebra", "zulu"];
    expect(await walk("sort=name", 2)).toEqual(sorted);
    expect(await walk("sort=-name", 3)).toEqual(sorted.toReversed());
  });

  it("by last use puts keys that were never used before the oldest use", async () => {
    const first = await create("first");
    await create("never");
    const second = await create("second");
    await create("never either");
    await use(second.token);
    await use(first.token);
    const ascending = await walk("sort=lastUsedAt", 1);
    expect(ascending.slice(0, 2).toSorted()).toEqual(["never", "never either"]);
    expect(ascending.slice(2)).toEqual(["second", "first"]);
    expect(await walk("sort=-lastUsedAt", 1)).toEqual(ascending.toReversed());
  });

  it("by expiry puts keys that never expire after the latest expiry", async () => {
    await create("later", { expiresAt: "2031-01-01T00:00:00Z" });
    await create("never");
    await create("sooner", { expiresAt: "2030-01-01T00:00:00Z" });
    await create("never either");
    const ascending = await walk("sort=expiresAt", 1);
    expect(ascending.slice(0, 2)).toEqual(["sooner", "later"]);
    expect(ascending.slice(2).toSorted()).toEqual(["never", "never either"]);
    expect(await walk("sort=-expiresAt", 2)).toEqual(ascending.toReversed());
  });

  it.each([
    ["created_at", "api_keys_by_created_at"],
    ["name_order", "api_keys_by_name"],
    ["coalesce(last_used_at, '-infinity'::timestamptz)", "api_keys_by_last_used_at"],
    ["coalesce(expires_at, 'infinity'::timestamptz)", "api_keys_by_expires_at"],
  ])("reads a page by %s as one range of the index %s", async (order, index) => {
    const after = order === "name_order" ? "'m'" : "'2026-01-01'::timestamptz";
    const plan = await host.database.transaction(async (sql) => {
      // So few rows are cheaper to scan and sort; what matters is that the index fits.
      await sql.query("set local enable_seqscan = off");
      await sql.query("set local enable_bitmapscan = off");
      await sql.query("set local enable_sort = off");
      return sql.query<{ "QUERY PLAN": string }>(
        `explain select id from api_keys where workspace_id = 'acme' and (${order}, id) < (${after}, 'key')
         order by ${order} desc, id desc limit 3`,
      );
    });
    const lines = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(lines).toContain(`Backward using ${index} `);
    expect(lines).toMatch(/Index Cond: .*workspace_id.*ROW\(/);
  });
});

describe("searching", () => {
  const search = async (text: string) => {
    const { json } = await owner("GET", `${keys}?search=${encodeURIComponent(text)}&sort=name`);
    expect(json.totalCount).toBe(json.items.length);
    return namesOf(json);
  };

  it("finds part of a name in any case, in any script", async () => {
    for (const name of ["Production Backend", "Ärger", "مزامنة العملاء", "ＦＵＬＬ"]) {
      await create(name);
    }
    expect(await search("BACK")).toEqual(["Production Backend"]);
    expect(await search("  back ")).toEqual(["Production Backend"]);
    expect(await search("äRG")).toEqual(["Ärger"]);
    expect(await search("A\u0308rg")).toEqual(["Ärger"]);
    expect(await search("arger")).toEqual(["Ärger"]);
    expect(await search("العملاء")).toEqual(["مزامنة العملاء"]);
    expect(await search("full")).toEqual(["ＦＵＬＬ"]);
    expect(await search("nothing like it")).toEqual([]);
    expect(await search("")).toHaveLength(4);
  });

  it("treats every character literally", async () => {
    for (const name of ["50% off", "a_b", "back\\slash", "plain", "it's"]) await create(name);
    expect(await search("%")).toEqual(["50% off"]);
    expect(await search("_")).toEqual(["a_b"]);
    expect(await search("\\")).toEqual(["back\\slash"]);
    expect(await search("'")).toEqual(["it's"]);
    expect(await search("\u0000")).toEqual([]);
  });

  it("continues across pages", async () => {
    for (const name of ["key 1", "other", "key 2", "key 3"]) await create(name);
    expect(await walk("search=key&sort=name", 1)).toEqual(["key 1", "key 2", "key 3"]);
  });
});
