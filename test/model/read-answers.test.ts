// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isApiKeysError } from "../../src/model/errors.js";
import { readIssued } from "../../src/model/read-issued.js";
import { readApiKey } from "../../src/model/read-key.js";
import { readPage } from "../../src/model/read-page.js";
import type { Oddity } from "../../src/model/read-value.js";

const TOKEN = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";
const minimal = { id: "key_1", name: "CRM Sync", createdAt: "2026-11-23T12:00:00.000Z" };
const full = {
  ...minimal,
  hint: "lp_live_…9fQ2",
  description: null,
  createdBy: { id: "user_1", name: "Ada Byron" },
  lastUsedAt: null,
  expiresAt: "2027-01-01T00:00:00Z",
  enabled: false,
  scopes: ["contacts:read"],
  allowedActions: ["update"],
  metadata: { plan: "pro", seats: 3, isTrial: false, region: null, ips: ["10.0.0.1"] },
};

function failure(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (thrown) {
    return thrown;
  }
}

/** The result of reading a response, and what developers see about it. */
function reading<T>(read: (onOddity: (oddity: Oddity) => void) => T) {
  const oddities: Oddity[] = [];
  const result = read((oddity) => oddities.push(oddity));
  return { result, oddities, told: oddities.map(({ problem }) => problem).join(" ") };
}

const readKey = (value: unknown) =>
  reading((onOddity) => readApiKey(value, { call: "list", onOddity }));
const readList = (value: unknown) => reading((onOddity) => readPage(value, onOddity));
const ignore = () => {};

describe("a key that a backend returned", () => {
  it.each([
    ["the least", minimal],
    ["everything", full],
    [
      "null wherever that means something",
      { ...minimal, createdAt: null, hint: null, createdBy: null, lastUsedAt: null },
    ],
    ["an empty name", { ...minimal, name: "" }],
  ])("with %s is taken as it is, silently", (_, value) => {
    expect(readKey(value)).toMatchObject({ result: value, oddities: [] });
  });

  it("keeps absent and null apart", () => {
    expect(readKey(minimal).result).not.toHaveProperty("lastUsedAt");
  });

  it("loses its extra fields, above all a token", () => {
    const value = {
      ...full,
      key: TOKEN,
      token: TOKEN,
      secret: TOKEN,
      createdBy: { id: "user_1", name: "Ada Byron", session: TOKEN },
    };
    expect(readKey(value)).toMatchObject({ result: full, oddities: [] });
    expect(JSON.stringify(readKey(value))).not.toContain(TOKEN);
  });

  const created = minimal.createdAt;
  it.each<[object, object, string]>([
    [{ name: null }, { name: "" }, "`name` is null"],
    [{ name: undefined }, { name: "" }, "`name` is missing"],
    [{ name: { first: "CRM" } }, { name: "" }, "`name` is an object"],
    [{ name: 42 }, { name: "42" }, "`name` is a number"],
    [{ id: 17 }, { id: "17" }, "`id` is a number"],
    [{ id: 17n }, { id: "17" }, "`id` is a bigint"],
    [{ createdAt: undefined }, { createdAt: null }, "`createdAt` is missing"],
    [{ createdAt: "yesterday" }, { createdAt: null }, "`createdAt` is a string"],
    [{ createdAt: undefined, created_at: created }, { createdAt: null }, "`created_at`"],
    [{ expiresAt: "never" }, { expiresAt: null }, "`expiresAt` is a string"],
    [{ expiresAt: "31/12" }, {}, "`expiresAt` is a string"],
    [{ lastUsedAt: "" }, {}, "`lastUsedAt` is empty"],
    [{ lastUsedAt: {} }, {}, "`lastUsedAt` is an object"],
    [{ last_used_at: null }, {}, "Rename it to `lastUsedAt`."],
    [{ hint: 4242 }, { hint: "4242" }, "`hint` is a number"],
    [{ hint: ["lp"] }, {}, "`hint` is an array"],
    [{ description: {} }, {}, "`description` is an object"],
    [{ createdBy: "Ada" }, { createdBy: { id: "Ada", name: "Ada" } }, "`createdBy` is a string"],
    [
      { createdBy: { id: 7, name: "Ada" } },
      { createdBy: { id: "7", name: "Ada" } },
      "`createdBy` is an object",
    ],
    [{ createdBy: { id: "u7" } }, { createdBy: { id: "u7", name: "u7" } }, "`createdBy`"],
    [{ createdBy: [] }, {}, "`createdBy` is an array"],
    [{ enabled: "false" }, { enabled: false }, "`enabled` is a string"],
    [{ enabled: 1 }, { enabled: true }, "`enabled` is a number"],
    [{ enabled: "maybe" }, {}, "`enabled` is a string"],
    [{ enabled: null }, {}, "`enabled` is null"],
    [{ scopes: null }, {}, "`scopes` is null"],
    [{ scopes: { a: true } }, {}, "`scopes` is an object"],
    [{ scopes: "a b,c" }, { scopes: ["a", "b", "c"] }, "`scopes` is a string"],
    [{ scopes: [1, "a", null, "a"] }, { scopes: ["1", "a"] }, "`scopes` is an array"],
    [{ scopes: [{ id: "a", label: "A" }] }, { scopes: ["a"] }, "`scopes` is an array"],
    [{ allowedActions: { update: true } }, {}, "`allowedActions` is an object"],
    [{ metadata: "pro" }, {}, "`metadata` is a string"],
    [
      { metadata: { plan: "pro", owner: { id: 1 }, ips: ["a"], mixed: ["a", 1] } },
      { metadata: { plan: "pro", ips: ["a"] } },
      "`metadata` is an object",
    ],
  ])("like %o is taken as far as possible, and developers are notified", (odd, taken, problem) => {
    const value = { ...minimal, ...odd };
    const fields = Object.keys(odd);
    const rest = Object.entries(minimal).filter(([field]) => !fields.includes(field));
    const { result, oddities, told } = readKey(value);
    expect(result).toEqual({ ...Object.fromEntries(rest), ...taken });
    expect(oddities).toHaveLength(1);
    expect(told).toContain(problem);
  });

  it("can be allowed actions that only a newer panel knows", () => {
    const value = { ...minimal, allowedActions: ["update", "share"] };
    expect(readKey(value)).toMatchObject({
      result: { allowedActions: ["update"] },
      oddities: [],
    });
  });

  it.each([
    ["null", null],
    ["a string", "key_1"],
    ["an array", []],
    ["without an id", { name: "CRM Sync" }],
    ["whose id is empty", { ...minimal, id: " " }],
    ["whose id isn't text", { ...minimal, id: { $oid: "1" } }],
    ["whose id looks like a token", { ...minimal, id: TOKEN }],
    [
      "whose id is a JWT",
      { ...minimal, id: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl" },
    ],
    [
      "whose id is what its hint was made from",
      { ...minimal, id: "acme-4fT9qLw0ZrS3bVn89fQ2", hint: "acme-…9fQ2" },
    ],
    [
      "whose id is what its hint was made from, masked with stars",
      { ...minimal, id: "acme-4fT9qLw0ZrS3bVn89fQ2", hint: "acme-********9fQ2" },
    ],
    [
      "whose id is also in a field for secrets",
      { ...minimal, id: "4fT9qLw0ZrS3bVn89fQ2", secret: "4fT9qLw0ZrS3bVn89fQ2" },
    ],
  ])("that's %s is left out, and no value is reported", (_, value) => {
    const { result, oddities, told } = readKey(value);
    expect(result).toBeNull();
    expect(oddities).toHaveLength(1);
    expect(oddities[0]?.keyId).toBeNull();
    expect(told).not.toMatch(/4fT9|eyJ|CRM/);
  });

  it.each([
    ["a UUID", { id: "550e8400-e29b-41d4-a716-446655440000", hint: "550e…0000" }],
    ["a UUID that a table uses as its row key", { id: "550e8400-e29b-41d4-a716-446655440000" }],
    ["a ULID with a prefix", { id: "key_01HV3XJ5T8C6QZ7W2M9N4P0RSD", hint: "lp_live_…9fQ2" }],
    ["a prefix that tokens have, too", { id: "lp_01HV3XJ5T8C6QZ7W2M9N4P0RSD", hint: "lp_…9fQ2" }],
    ["a hash", { id: "3beecc9c60adb5f9b850e91a8ee1e992", hint: "ak_…e992" }],
    ["a hint that's its beginning", { id: "clx3h2k9q0000", hint: "clx3h2k9" }],
    ["its own hint", { id: "key_000000000001", hint: "key_000000000001" }],
  ])("whose id is %s stays", (_, fields) => {
    const value = { ...minimal, ...fields };
    expect(readKey({ ...value, key: value.id }).result).toEqual(value);
  });

  it("is read from the response to a rename without what that leaves out", () => {
    expect(readKey({ ...minimal, metadata: JSON.parse('{"__proto__":{"a":1}}') }).result).toEqual({
      ...minimal,
      metadata: {},
    });
  });
});

describe("a key that nothing can change anymore", () => {
  it("is used as it is, without a copy", () => {
    const frozen = Object.freeze({ ...minimal, hint: "lp_live_…9fQ2", lastUsedAt: null });
    expect(readKey(frozen)).toMatchObject({ oddities: [] });
    expect(readKey(frozen).result).toBe(frozen);
  });

  it.each<[string, object]>([
    ["a field that isn't known, such as a token", { ...minimal, token: TOKEN }],
    ["a date in another form", { ...minimal, createdAt: 1_795_435_200_000 }],
    ["no date", { id: "key_1", name: "CRM Sync" }],
    ["a field of the wrong type", { ...minimal, enabled: "yes" }],
    ["a field that can still change inside", { ...minimal, scopes: ["contacts:read"] }],
    [
      "a field that is worked out",
      Object.defineProperty({ ...minimal }, "hint", { get: () => "", enumerable: true }),
    ],
    ["a class of its own", Object.assign(Object.create({ token: TOKEN }), minimal)],
  ])("is copied by its fields if it has %s", (_, key) => {
    const frozen = Object.freeze(key);
    expect(readKey(frozen).result).not.toBe(frozen);
    expect(readKey(frozen).result).toEqual(readKey({ ...key }).result);
    expect(JSON.stringify(readKey(frozen).result)).not.toContain(TOKEN);
  });

  it("is copied if it can be changed", () => {
    const key = { ...minimal };
    expect(readKey(key).result).not.toBe(key);
    expect(readKey(key).result).toEqual(key);
  });
});

describe("a page that a backend returned", () => {
  it("is taken with its keys, its end, and its count", () => {
    expect(readList({ items: [full], nextCursor: "next", totalCount: 7 })).toMatchObject({
      result: { items: [full], nextCursor: "next", totalCount: 7, leftOutCount: 0 },
      oddities: [],
    });
  });

  it("is taken without the unusable rows, and says how many", () => {
    const items = [minimal, null, { name: "no id" }, { ...full, id: 2 }];
    expect(readList({ items, nextCursor: null }).result).toMatchObject({
      items: [minimal, { ...full, id: "2" }],
      leftOutCount: 2,
    });
  });

  it.each([undefined, null, ""])("ends if the next cursor is %j", (nextCursor) => {
    expect(readList({ items: [], nextCursor })).toMatchObject({
      result: { items: [], nextCursor: null },
      oddities: [],
    });
  });

  it.each<[object, string | null, string]>([
    [{ nextCursor: 2 }, "2", "`nextCursor` is a number"],
    [{ nextCursor: 0 }, null, "`nextCursor` is a number"],
    [{ nextCursor: false }, null, "`nextCursor` is a boolean"],
    [{ next_cursor: "abc" }, "abc", "`nextCursor` is missing, so `next_cursor` was used."],
    [{ next_cursor: null }, null, "`nextCursor` is missing, so `next_cursor` was used."],
    [{ nextCursor: null, total_count: 3 }, null, "Rename it to `totalCount`."],
  ])("with the end %j isn't cut off, and developers are notified", (end, nextCursor, problem) => {
    const { result, told } = readList({ items: [minimal], ...end });
    expect(result).toMatchObject({ items: [minimal], nextCursor });
    expect(told).toContain(problem);
  });

  it.each([
    [undefined, "it is missing"],
    ["<html>", "it is a string"],
    [[minimal], "it is an array, not a page: { items, nextCursor }"],
    [{}, "`items` is missing"],
    [{ items: null, nextCursor: null }, "`items` is null"],
    [{ data: [minimal] }, "Rename `data` to `items`."],
    [{ items: [], nextCursor: {} }, "`nextCursor` is an object"],
  ])("like %j is refused, and the error says what's wrong", (value, problem) => {
    const error = failure(() => readPage(value, ignore));
    expect(error).toMatchObject({ name: "ApiKeysError", code: "unknown" });
    expect(String(error)).toContain(problem);
    expect(String(error)).not.toContain("CRM");
  });
});

const known = { id: "", name: "CRM Sync", createdAt: "2026-11-20T00:00:00Z" };
const readCreate = (value: unknown, call: "create" | "rotate" = "create") =>
  reading((onOddity) => readIssued(value, call, known, onOddity));

describe("a backend's response to a create", () => {
  it("is taken with its token", () => {
    const value = { apiKey: { ...full, token: TOKEN }, token: TOKEN };
    expect(readCreate(value)).toMatchObject({
      result: { apiKey: full, token: TOKEN, problem: null },
      oddities: [],
    });
  });

  it.each([undefined, null, "", "  ", 42])("with the token %j says that there is none", (token) => {
    expect(failure(() => readCreate({ apiKey: full, token }))).toMatchObject({
      code: "unknown",
      isTokenMissing: true,
    });
  });

  it("says by which name the token may have come", () => {
    const error = failure(() => readCreate({ apiKey: full, secret: TOKEN }));
    expect(String(error)).toContain("Rename `secret` to `token`.");
    expect(String(error)).not.toContain(TOKEN);
  });

  it.each<[string, unknown, object]>([
    ["no key", undefined, {}],
    [
      "a key without an id",
      { name: "CRM", createdAt: full.createdAt },
      { name: "CRM", createdAt: full.createdAt },
    ],
    ["a key that's a list", [], {}],
    ["a key whose id is the token", { ...minimal, id: TOKEN }, { ...minimal, id: "" }],
  ])("with a token and %s is taken, and what's missing is filled in", (_, apiKey, taken) => {
    const { result, oddities } = readCreate({ apiKey, token: TOKEN });
    expect(result).toMatchObject({ apiKey: { ...known, ...taken }, token: TOKEN });
    expect(isApiKeysError(result.problem)).toBe(true);
    expect(JSON.stringify(oddities)).not.toContain(TOKEN);
  });

  it("still succeeds with an unreadable field", () => {
    const { result, told } = readCreate({ apiKey: { id: 1, createdAt: "soon" }, token: TOKEN });
    expect(result).toMatchObject({ apiKey: { ...known, id: "1" }, problem: null });
    expect(told).toContain("`createdAt`");
  });

  it("is read from a row with the token in it, and from a rotate that returns the token alone", () => {
    expect(readCreate({ ...minimal, token: TOKEN }).result).toEqual({
      apiKey: minimal,
      token: TOKEN,
      problem: null,
    });
    for (const apiKey of [undefined, "CRM", { id: TOKEN }]) {
      const { result, told } = readCreate({ apiKey, token: TOKEN }, "rotate");
      expect(result).toEqual({ apiKey: known, token: TOKEN, problem: null });
      expect(told).toContain("`apiKey");
      expect(told).not.toContain(TOKEN);
    }
  });

  it.each(["name", "hint", "description", "createdBy", "scopes", "metadata"])(
    "never has its token in the key's %s",
    (field) => {
      const values: Record<string, unknown> = {
        createdBy: { id: "u1", name: TOKEN },
        scopes: [TOKEN],
        metadata: { header: `Bearer ${TOKEN}` },
      };
      const apiKey = { ...minimal, [field]: values[field] ?? `it is ${TOKEN}` };
      const { result, oddities } = readCreate({ apiKey, token: TOKEN });
      expect(JSON.stringify([result.apiKey, oddities])).not.toContain(TOKEN);
      expect(oddities).toHaveLength(1);
    },
  );

  it("never puts its token into an error", () => {
    const value = { apiKey: { ...full, id: null, createdAt: TOKEN }, token: TOKEN };
    const { problem } = readCreate(value).result;
    expect(isApiKeysError(problem)).toBe(true);
    expect(`${problem?.message} ${problem?.stack} ${JSON.stringify(problem)}`).not.toContain(TOKEN);
    const error = failure(() => readCreate({ ...value, token: [TOKEN] }, "rotate")) as Error;
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(TOKEN);
  });
});

it("whatever a backend returns, it's either accepted or an ApiKeysError", () => {
  const readers = [
    (value: unknown) => readPage(value, ignore),
    (value: unknown) => readApiKey(value, { call: "update", onOddity: ignore }),
    (value: unknown) => readIssued(value, "create", known, ignore),
  ];
  const nearly = fc.record(
    {
      items: fc.array(fc.record({ ...anyFieldsOf(full) }, { requiredKeys: [] })),
      apiKey: fc.record({ ...anyFieldsOf(full) }, { requiredKeys: [] }),
      nextCursor: fc.anything(),
      token: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (value) => {
      for (const read of readers) {
        const result = failure(() => read(value));
        if (result instanceof Error) expect(isApiKeysError(result)).toBe(true);
      }
    }),
  );
});

function anyFieldsOf(example: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(example).map(([field, value]) => [
      field,
      fc.oneof(fc.constant(value), fc.anything({ withBigInt: true, withDate: true })),
    ]),
  );
}
