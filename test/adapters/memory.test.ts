// @vitest-environment node
import { isApiKeysError } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { apiKeys, MOCK_NOW } from "../../mocks/fixtures.js";

const now = () => MOCK_NOW;
const newestFirst = { field: "createdAt", direction: "desc" } as const;
const query = { sort: newestFirst, limit: 100 };
const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };
const globex = { workspaceId: "globex", signal: read.signal };

describe("its keys", () => {
  it("start from the same seed in every workspace, and are each workspace's own from then on", async () => {
    const adapter = createMemoryAdapter({ apiKeys });
    await adapter.delete("key_crm", { workspaceId: "acme" });

    expect((await adapter.list(query, read)).items).toHaveLength(4);
    expect((await adapter.list(query, globex)).items).toHaveLength(5);
  });

  it("can be seeded by workspace, while others start empty", async () => {
    const adapter = createMemoryAdapter({ apiKeys: { acme: apiKeys } });

    expect((await adapter.list(query, read)).items).toHaveLength(5);
    expect((await adapter.list(query, { ...read, workspaceId: "toString" })).items).toEqual([]);
  });

  it("don't change the host's seed", async () => {
    const seed = structuredClone(apiKeys);
    const adapter = createMemoryAdapter({ apiKeys: seed });
    await adapter.update("key_crm", { name: "New" }, read);

    expect(seed).toEqual(apiKeys);
  });

  it("are the same in each run: ids, dates, tokens, and hints", async () => {
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

  it("never share a token or, within a workspace, an id, not even with seeded ones", async () => {
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

  it("don't reuse a deleted key's id", async () => {
    const adapter = createMemoryAdapter();
    const { apiKey } = await adapter.create({ name: "a" }, issue);
    await adapter.delete(apiKey.id, read);
    const next = await adapter.create({ name: "a" }, { ...issue, idempotencyKey: "intent-2" });

    expect(next.apiKey.id).not.toBe(apiKey.id);
  });
});

describe("its idempotency", () => {
  it("returns the same key for a retry, or makes a second one if it's set to ignore the idempotency key", async () => {
    const attempts = async (adapter: ReturnType<typeof createMemoryAdapter>) => {
      await adapter.create({ name: "a" }, issue);
      await adapter.create({ name: "a" }, issue);
      return [adapter.isIdempotent, adapter.apiKeysOf("acme").length];
    };

    expect(await attempts(createMemoryAdapter())).toEqual([true, 1]);
    expect(await attempts(createMemoryAdapter({ isIdempotent: false }))).toEqual([false, 2]);
  });
});

describe("its rules", () => {
  it("refuse a taken name, in any case, if names are unique", async () => {
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

  it("refuse one key more than a workspace can have, and allow it again after a delete", async () => {
    const adapter = createMemoryAdapter({ apiKeys, maxApiKeys: 5 });
    const refused = adapter.create({ name: "Sixth" }, issue);
    await expect(refused).rejects.toMatchObject({ code: "limit_reached" });

    await adapter.delete("key_crm", read);
    await expect(adapter.create({ name: "Sixth" }, issue)).resolves.toMatchObject({
      apiKey: { name: "Sixth" },
    });
  });

  it("trim names", async () => {
    const { apiKey } = await createMemoryAdapter().create({ name: "  CRM Sync\t" }, issue);

    expect(apiKey.name).toBe("CRM Sync");
  });

  it("refuse what a key doesn't allow", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: apiKeys.map((apiKey) => ({ ...apiKey, allowedActions: ["update"] })),
    });

    await expect(adapter.delete("key_crm", read)).rejects.toMatchObject({ code: "forbidden" });
    await expect(adapter.update("key_crm", { enabled: false }, read)).resolves.toMatchObject({
      enabled: false,
    });
  });
});

describe("an unusable option", () => {
  it.each([
    ["latencyMs", -1],
    ["latencyMs", Number.NaN],
    ["listLagMs", "5"],
    ["maxPageSize", 0],
    ["maxApiKeys", -1],
    ["now", 1_700_000_000_000],
    ["apiKeys", { acme: "none" }],
    ["methods", ["revoke"]],
    ["activity", []],
    ["usage", "none"],
  ])("%s: %j is an error that names it and says what to pass", (option, value) => {
    const attempt = () => createMemoryAdapter({ [option]: value } as MemoryAdapterOptions);

    expect(attempt).toThrow(new RegExp(`^createMemoryAdapter: \`${option}\` is .*Pass `));
    expect(attempt).not.toThrow("undefined");
  });
});

it("throws errors that are recognized by their shape", async () => {
  const adapter = createMemoryAdapter();
  const error = await adapter.delete("none", read).catch((thrown: unknown) => thrown);

  expect(isApiKeysError(error)).toBe(true);
});
