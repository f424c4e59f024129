// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isApiKeysError } from "../../src/model/errors.js";
import { parseApiKey, parseIssued, parsePage, parseScopes } from "../../src/model/parse.js";

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
};

function failure(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (thrown) {
    return thrown;
  }
}

describe("a key that a backend answered", () => {
  it.each([
    ["the least", minimal],
    ["everything", full],
    [
      "null wherever that means something",
      { ...minimal, hint: null, createdBy: null, lastUsedAt: null },
    ],
  ])("with %s is taken as it is", (_, value) => {
    expect(parseApiKey(value, "list")).toEqual(value);
  });

  it("keeps absent and null apart", () => {
    expect(parseApiKey(minimal, "list")).not.toHaveProperty("lastUsedAt");
  });

  it("loses what it has beside, a token above all", () => {
    const value = {
      ...full,
      token: TOKEN,
      secret: TOKEN,
      createdBy: { id: "user_1", name: "Ada Byron", session: TOKEN },
    };

    expect(JSON.stringify(parseApiKey(value, "list"))).not.toContain(TOKEN);
    expect(parseApiKey(value, "list")).toEqual(full);
  });

  it.each([
    [null, "a key is null"],
    ["key_1", "a key is string"],
    [[], "a key is an array"],
    [{ ...minimal, id: 1 }, "`id`"],
    [{ ...minimal, id: "" }, "`id`"],
    [{ ...minimal, name: null }, "`name`"],
    [{ ...minimal, createdAt: 1_700_000_000_000 }, "`createdAt`"],
    [{ ...minimal, createdAt: "yesterday" }, "`createdAt`"],
    [{ ...minimal, lastUsedAt: "" }, "`lastUsedAt`"],
    [{ ...minimal, expiresAt: 0 }, "`expiresAt`"],
    [{ ...minimal, hint: 42 }, "`hint`"],
    [{ ...minimal, description: {} }, "`description`"],
    [{ ...minimal, createdBy: "Ada Byron" }, "`createdBy`"],
    [{ ...minimal, createdBy: { id: "user_1" } }, "`createdBy`"],
    [{ ...minimal, enabled: "no" }, "`enabled`"],
    [{ ...minimal, scopes: "all" }, "`scopes`"],
    [{ ...minimal, scopes: [1] }, "`scopes`"],
    [{ ...minimal, allowedActions: { update: true } }, "`allowedActions`"],
  ])("like %j is refused, and the error says what is wrong", (value, problem) => {
    const error = failure(() => parseApiKey(value, "update"));

    expect(error).toMatchObject({ name: "ApiKeysError", code: "unknown" });
    expect(String(error)).toContain(problem);
    expect(String(error)).toContain("update");
  });
});

describe("a page that a backend answered", () => {
  it("is taken with its keys, its end and its count", () => {
    expect(parsePage({ items: [full], nextCursor: "next", totalCount: 7 })).toEqual({
      items: [full],
      nextCursor: "next",
      totalCount: 7,
    });
  });

  it.each([undefined, null, ""])("has its end where the next cursor is %j", (nextCursor) => {
    expect(parsePage({ items: [], nextCursor })).toEqual({ items: [], nextCursor: null });
  });

  it.each([
    [undefined, "not a page"],
    [[], "not a page"],
    [{}, "`items`"],
    [{ items: null, nextCursor: null }, "`items`"],
    [{ items: [null], nextCursor: null }, "a key is null"],
    [{ items: [], nextCursor: 2 }, "`nextCursor`"],
  ])("like %j is refused, and the error says what is wrong", (value, problem) => {
    expect(String(failure(() => parsePage(value)))).toContain(problem);
  });
});

const known = { id: "", name: "CRM Sync", createdAt: "2026-11-20T00:00:00Z" };

describe("a create that a backend answered", () => {
  it("is taken with its token", () => {
    expect(
      parseIssued({ apiKey: { ...full, token: TOKEN }, token: TOKEN }, "create", known),
    ).toEqual({
      apiKey: full,
      token: TOKEN,
      problem: null,
    });
  });

  it.each([undefined, null, "", "  ", 42])("with the token %j says that there is none", (token) => {
    expect(failure(() => parseIssued({ apiKey: full, token }, "create", known))).toMatchObject({
      code: "unknown",
      isTokenMissing: true,
    });
  });

  it.each<[string, unknown, object]>([
    ["no key", undefined, {}],
    ["a key without a date", { id: "1", name: "CRM" }, { id: "1", name: "CRM" }],
    ["a key without an id", { name: "CRM", createdAt: full.createdAt }, { name: "CRM" }],
    ["a key that is a list", [], {}],
  ])("with a token beside %s is taken, and what is missing is filled in", (_, apiKey, taken) => {
    const { problem, ...issued } = parseIssued({ apiKey, token: TOKEN }, "create", known);
    expect(issued).toEqual({ apiKey: { ...known, ...taken }, token: TOKEN });
    expect(isApiKeysError(problem)).toBe(true);
  });

  it("never brings its token into an error", () => {
    const value = { apiKey: { ...full, createdAt: TOKEN }, token: TOKEN };
    const { problem } = parseIssued(value, "rotate", known);
    expect(isApiKeysError(problem)).toBe(true);
    expect(`${problem?.message} ${problem?.stack} ${JSON.stringify(problem)}`).not.toContain(TOKEN);
    const error = failure(() =>
      parseIssued({ ...value, token: [TOKEN] }, "rotate", known),
    ) as Error;
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(TOKEN);
  });
});

describe("scopes that a backend answered", () => {
  it("are taken with their labels", () => {
    const items = [
      { id: "a", label: "A", description: "All of a.", internal: 1 },
      { id: "b", label: "B" },
    ];

    expect(parseScopes({ items })).toEqual([
      { id: "a", label: "A", description: "All of a." },
      { id: "b", label: "B" },
    ]);
  });

  it.each([null, [], {}, { items: {} }, { items: [null] }, { items: [{ id: "a" }] }])(
    "like %j are refused",
    (value) => {
      expect(failure(() => parseScopes(value))).toMatchObject({ code: "unknown" });
    },
  );
});

it("whatever a backend answers, it is either taken or an ApiKeysError", () => {
  const parsers = [
    parsePage,
    parseScopes,
    (value: unknown) => parseApiKey(value, "update"),
    (value: unknown) => parseIssued(value, "create", known),
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
      for (const parse of parsers) {
        const result = failure(() => parse(value));
        if (result instanceof Error) expect(isApiKeysError(result)).toBe(true);
      }
    }),
  );
});

function anyFieldsOf(example: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(example).map(([field, value]) => [
      field,
      fc.oneof(fc.constant(value), fc.anything()),
    ]),
  );
}
