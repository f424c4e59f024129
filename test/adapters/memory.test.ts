// @vitest-environment node
import { isApiKeysError } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it, vi } from "vitest";
import { apiKeys, MOCK_NOW } from "../../mocks/fixtures.js";
import { createManyApiKeys } from "../../mocks/many-api-keys.js";

const now = () => MOCK_NOW;
const newestFirst = { field: "createdAt", direction: "desc" } as const;
const query = { sort: newestFirst, limit: 100 };
const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };
const globex = { workspaceId: "globex", signal: read.signal };

afterEach(() => {
  vi.useRealTimers();
});

describe("its keys", () => {
  it("are the same seed in every workspace, and each workspace's own from then on", async () => {
    const adapter = createMemoryAdapter({ apiKeys });
    await adapter.delete("key_crm", { workspaceId: "acme" });

    expect((await adapter.list(query, read)).items).toHaveLength(4);
    expect((await adapter.list(query, globex)).items).toHaveLength(5);
  });

  it("can be seeded by workspace, others beginning empty", async () => {
    const adapter = createMemoryAdapter({ apiKeys: { acme: apiKeys } });

    expect((await adapter.list(query, read)).items).toHaveLength(5);
    expect((await adapter.list(query, { ...read, workspaceId: "toString" })).items).toEqual([]);
  });

  it("do not change the host's seed", async () => {
    const seed = structuredClone(apiKeys);
    const adapter = createMemoryAdapter({ apiKeys: seed });
    await adapter.update("key_crm", { name: "New" }, read);

    expect(seed).toEqual(apiKeys);
  });

  it("come out the same in each run: ids, dates, tokens and hints", async () => {
    const run = async () => {
      const adapter = createMemoryAdapter({ now });
      return adapter.create({ name: "CRM Sync" }, issue);
    };
    const issued = await run();

    expect(await run()).toEqual(issued);
    expect(issued.apiKey).toMatchObject({
      id: "key_000001",
      createdAt: "2026-11-23T12:00:00.000Z",
    });
    expect(issued.token).toMatch(/^lp_live_[0-9A-Za-z]{38}$/);
    expect(issued.apiKey.hint).toBe(`lp_live_…${issued.token.slice(-4)}`);
  });

  it("have other tokens under another seed, and one prefix as asked for", async () => {
    const tokens = await Promise.all(
      [1, 2].map(async (seed) => {
        const adapter = createMemoryAdapter({ seed, tokenPrefix: "test_" });
        return (await adapter.create({ name: "CRM Sync" }, issue)).token;
      }),
    );

    expect(tokens[0]).not.toBe(tokens[1]);
    expect(tokens.every((token) => token.startsWith("test_"))).toBe(true);
  });

  it("never share a token or, within a workspace, an id, also with seeded ones", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: [{ id: "key_000002", name: "Seeded", createdAt: "2026-01-01T00:00:00Z" }],
    });
    for (let index = 0; index < 200; index += 1) {
      const workspaceId = index % 2 === 0 ? "acme" : "globex";
      await adapter.create({ name: "a" }, { workspaceId, idempotencyKey: `intent-${index}` });
    }
    const issued = [...adapter.issuedIn("acme"), ...adapter.issuedIn("globex")];

    expect(new Set(issued.map(({ token }) => token)).size).toBe(200);
    expect(new Set(adapter.apiKeysOf("acme").map(({ id }) => id)).size).toBe(101);
  });

  it("do not give a deleted key's id away again", async () => {
    const adapter = createMemoryAdapter();
    const { apiKey } = await adapter.create({ name: "a" }, issue);
    await adapter.delete(apiKey.id, read);
    const next = await adapter.create({ name: "a" }, { ...issue, idempotencyKey: "intent-2" });

    expect(next.apiKey.id).not.toBe(apiKey.id);
  });
});

describe("its rules", () => {
  it("refuse a taken name, in whatever case, where names are unique", async () => {
    const adapter = createMemoryAdapter({ apiKeys, hasUniqueNames: true });

    await expect(adapter.create({ name: "crm SYNC" }, issue)).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(adapter.update("key_staging", { name: "CRM Sync" }, read)).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(adapter.update("key_crm", { name: "CRM sync" }, read)).resolves.toMatchObject({
      name: "CRM sync",
    });
  });

  it("refuse one key more than a workspace may have, and allow it again after a delete", async () => {
    const adapter = createMemoryAdapter({ apiKeys, maxApiKeys: 5 });
    const refused = adapter.create({ name: "Sixth" }, issue);
    await expect(refused).rejects.toMatchObject({ code: "limit_reached" });

    await adapter.delete("key_crm", read);
    await expect(adapter.create({ name: "Sixth" }, issue)).resolves.toMatchObject({
      apiKey: { name: "Sixth" },
    });
  });

  it.each([
    [{ name: "a", expiresAt: "2026-11-23T11:59:59Z" }, "expiresAt"],
    [{ name: "a", expiresAt: "soon" }, "expiresAt"],
    [{ name: "a", scopes: ["root"] }, "scopes"],
    [{ name: "\u0007" }, "name"],
  ])("refuse %j at its field", async (input, field) => {
    const scopes = [{ id: "read", label: "Read" }];
    const adapter = createMemoryAdapter({ now, scopes });

    await expect(adapter.create(input, issue)).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.any(String) },
    });
  });

  it("trim names", async () => {
    const { apiKey } = await createMemoryAdapter().create({ name: "  CRM Sync\t" }, issue);

    expect(apiKey.name).toBe("CRM Sync");
  });

  it("refuse what a key does not allow", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: apiKeys.map((apiKey) => ({ ...apiKey, allowedActions: ["update"] })),
    });

    await expect(adapter.delete("key_crm", read)).rejects.toMatchObject({ code: "forbidden" });
    await expect(adapter.update("key_crm", { enabled: false }, read)).resolves.toMatchObject({
      enabled: false,
    });
  });
});

describe("its pages", () => {
  it("hold no more than the most that is allowed, and at least one", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(300), maxPageSize: 120 });
    const lengthOf = async (limit: number) =>
      (await adapter.list({ ...query, limit }, read)).items.length;

    expect(await lengthOf(100_000)).toBe(120);
    expect(await lengthOf(7.9)).toBe(7);
    expect(await lengthOf(0)).toBe(1);
    expect(await lengthOf(Number.NaN)).toBe(120);
  });

  it("count all keys that match, on all pages together", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(70) });
    const page = await adapter.list({ ...query, limit: 3, search: "staging" }, read);

    expect(page.items).toHaveLength(3);
    expect(page.totalCount).toBe(14);
  });

  it("come in the order of addition, unsearched, where the server does neither", async () => {
    const adapter = createMemoryAdapter({ apiKeys, serverSide: {} });
    await adapter.create({ name: "Last" }, issue);
    const first = await adapter.list({ ...query, search: "CRM", limit: 4 }, read);
    await adapter.delete("key_crm", read);
    const cursor = String(first.nextCursor);
    const second = await adapter.list({ ...query, search: "CRM", limit: 4, cursor }, read);

    expect(adapter.serverSide).toEqual({});
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      "مزامنة العملاء",
      "Data warehouse export",
      "Staging Worker",
      "CRM Sync",
      "Production Backend",
      "Last",
    ]);
  });

  it("go on in the right place after their last key was renamed", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(6) });
    const byName = { sort: { field: "name", direction: "asc" }, limit: 3 } as const;
    const first = await adapter.list(byName, read);
    await adapter.update(String(first.items[2]?.id), { name: "zzz" }, read);
    const second = await adapter.list({ ...byName, cursor: String(first.nextCursor) }, read);
    const third = await adapter.list({ ...byName, cursor: String(second.nextCursor) }, read);

    // Renamed to the end, it comes once more, as what it is called now; no other key is left out.
    expect(second.items).toHaveLength(3);
    expect(third.items.map(({ name }) => name)).toEqual(["zzz"]);
  });

  it.each(["made-up", "", btoa('["name:asc",0,{}]')])("refuse the cursor %j", async (cursor) => {
    const adapter = createMemoryAdapter({ apiKeys });

    await expect(adapter.list({ ...query, cursor }, read)).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("a list that lags", () => {
  it("shows a write as late as told, by real time, while the clock stands still", async () => {
    vi.useFakeTimers();
    const adapter = createMemoryAdapter({ apiKeys, listLagMs: 5000, now });
    const countKeys = async () => (await adapter.list(query, read)).items.length;
    await adapter.create({ name: "New" }, issue);
    vi.advanceTimersByTime(3000);
    await adapter.delete("key_crm", read);
    await adapter.delete("key_staging", read);

    expect(await countKeys()).toBe(5);
    vi.advanceTimersByTime(2000);
    expect(await countKeys()).toBe(6);
    vi.advanceTimersByTime(3000);
    expect(await countKeys()).toBe(4);
  });

  it("catches up when told", async () => {
    const adapter = createMemoryAdapter({ listLagMs: Number.POSITIVE_INFINITY });
    await adapter.create({ name: "New" }, issue);

    expect((await adapter.list(query, read)).items).toEqual([]);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    adapter.catchUp();
    expect((await adapter.list(query, read)).items).toEqual(adapter.apiKeysOf("acme"));
  });
});

describe("an option that cannot be used", () => {
  it.each([
    ["latencyMs", -1],
    ["latencyMs", Number.NaN],
    ["listLagMs", "5"],
    ["maxPageSize", 0],
    ["maxApiKeys", -1],
    ["now", 1_700_000_000_000],
    ["apiKeys", { acme: "none" }],
    ["apiKeys", [apiKeys[0], apiKeys[0]]],
    ["methods", ["revoke"]],
  ])("%s: %j is an error that names it and says what to pass", (option, value) => {
    const attempt = () => createMemoryAdapter({ [option]: value } as MemoryAdapterOptions);

    expect(attempt).toThrow(new RegExp(`^createMemoryAdapter: \`${option}\` is .*Pass `));
    expect(attempt).not.toThrow("undefined");
  });
});

it("throws errors that are known by their shape", async () => {
  const adapter = createMemoryAdapter();
  const error = await adapter.delete("none", read).catch((thrown: unknown) => thrown);

  expect(isApiKeysError(error)).toBe(true);
});
