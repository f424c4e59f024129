// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, keysOf, startTestHost, type TestHost } from "./test-host.js";

let host: TestHost;
let owner: Client;
let keys: string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The keys of these tests, the oldest first: name, life in days, scopes. */
const KEYS = [
  ["a forever", null, ["contacts:read"]],
  ["b ended", 1, ["contacts:read", "events:write"]],
  ["c at the edge", 17, ["events:write"]],
  ["d just after it", 17 + 1 / DAY_MS, []],
  ["e off", null, ["exports:run"]],
  ["f off and ended", 2, ["contacts:read"]],
] as const;

beforeAll(async () => {
  host = await startTestHost();
  owner = await host.signIn("owner");
  keys = keysOf(await host.addWorkspace());
  const start = host.clock.now.getTime();
  for (const [index, [name, days, scopes]] of KEYS.entries()) {
    host.clock.now = new Date(start + index);
    const expiresAt = days === null ? null : new Date(start + days * DAY_MS).toISOString();
    const input = { name, scopes, expiresAt };
    const { json } = await owner("POST", keys, input, `create-${index}`);
    if (name.includes("off")) {
      await owner("PATCH", `${keys}/${json.apiKey.id}`, { enabled: false });
    }
    if (name.startsWith("c")) {
      await host.database.query("update api_keys set created_by = 'usr_viktor' where id = $1", [
        json.apiKey.id,
      ]);
    }
  }
  // The key at the edge has seven days left, to the millisecond.
  host.clock.now = new Date(start + 10 * DAY_MS);
});
afterAll(() => host.close());

/** The first letters of the names that a query finds, page by page, in the order of the pages. */
async function find(query: string, limit = 2): Promise<string> {
  let names = "";
  let cursor: string | null = null;
  do {
    const at: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json } = await owner("GET", `${keys}?sort=name&limit=${limit}&${query}${at}`);
    names += json.items.map(({ name }: { name: string }) => name[0]).join("");
    cursor = json.nextCursor;
    if (cursor === null) expect(json.totalCount).toBe(names.length);
  } while (cursor !== null);
  return names;
}

describe("a filter", () => {
  it.each([
    ["status=active", "ad"],
    ["status=expiring", "c"],
    ["status=expired", "b"],
    ["status=disabled", "ef"],
    ["status=active,expired", "abd"],
    ["status=active,expiring,expired,disabled", "abcdef"],
    ["status=", "abcdef"],
    ["scopes=contacts:read", "abf"],
    ["scopes=events:write,exports:run", "bce"],
    ["scopes=gone:read", ""],
    ["createdBy=usr_viktor", "c"],
    ["createdBy=usr_olivia,usr_viktor", "abcdef"],
    ["createdBy=usr_olivia&status=active&scopes=contacts:read", "a"],
    ["status=disabled&search=ended", "f"],
    ["scopes=a%252Cb,contacts%3Aread", "abf"],
    ["scopes=contacts%253Aread", "abf"],
    ["scopes=a%252Cb", ""],
  ])("%s finds %j, on pages of any size", async (query, names) => {
    expect(await find(query, 1)).toBe(names);
    expect(await find(query, 100)).toBe(names);
  });

  it.each([
    ["createdAt", "fba"],
    ["expiresAt", "afb"],
    ["lastUsedAt", "fba"],
    ["name", "fba"],
  ])("keeps the order by %s across its pages", async (field, first) => {
    const filter = `sort=-${field}&scopes=contacts:read`;
    const whole = (await owner("GET", `${keys}?${filter}`)).json.items;
    let cursor = "";
    for (const item of whole) {
      const page = (await owner("GET", `${keys}?${filter}&limit=1${cursor}`)).json;
      expect(page.items).toEqual([item]);
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(cursor).toBe("&cursor=null");
    const letters = whole.map(({ name }: { name: string }) => name[0]);
    // Keys that were never used have no order among them but that of their ids.
    if (field !== "lastUsedAt") expect(letters.join("")).toBe(first);
  });

  it.each([
    "status=broken",
    "status=active,toString",
    "scopes=a%00b",
    "scopes=a%2500b",
    "scopes=%25",
    `createdBy=${Array.from({ length: 101 }, (_, index) => index).join(",")}`,
  ])("%s is refused", async (query) => {
    const { status, json } = await owner("GET", `${keys}?${query}`);
    expect([status, json.code]).toEqual([400, "invalid"]);
  });

  it("of another workspace finds nothing of this one", async () => {
    const other = keysOf(await host.addWorkspace());
    expect((await owner("GET", `${other}?status=active`)).json.items).toEqual([]);
  });
});

describe("an index", () => {
  beforeAll(async () => {
    // One key in a hundred is Viktor's, one is disabled, and one has an end.
    await host.database.query(
      `insert into api_keys (id, workspace_id, name, name_search, name_order, hint, scopes, enabled,
         created_at, created_by, expires_at)
       select 'key_many' || n, 'globex', 'n', 'n', 'n', '', '{}', n % 100 <> 1, '2026-01-01'::timestamptz,
         case n % 100 when 2 then 'usr_viktor' else 'usr_olivia' end,
         case n % 100 when 3 then '2026-02-01'::timestamptz end
       from generate_series(1, 5000) n`,
    );
    await host.database.query("analyze api_keys");
  });

  it.each([
    ["who created it", "created_by = any('{usr_viktor}'::text[])", "api_keys_by_creator"],
    ["being disabled", "not enabled", "api_keys_disabled"],
    [
      "its end",
      "enabled and coalesce(expires_at, 'infinity'::timestamptz) <= '2026-03-01'::timestamptz",
      "api_keys_by_expires_at",
    ],
  ])("finds the few keys of a large workspace by %s", async (_, condition, index) => {
    const plan = await host.database.query<{ "QUERY PLAN": string }>(
      `explain select id from api_keys where workspace_id = 'globex' and ${condition}`,
    );
    const lines = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(lines).toMatch(new RegExp(` (using|on) ${index} `));
  });
});
