// @vitest-environment node
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, describe, expect, it, vi } from "vitest";
import { apiKeys, MOCK_NOW } from "../../mocks/fixtures.js";
import { createManyApiKeys } from "../../mocks/many-api-keys.js";

const now = () => MOCK_NOW;
const query = { sort: { field: "createdAt", direction: "desc" }, limit: 100 } as const;
const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };

afterEach(() => {
  vi.useRealTimers();
});

describe("its pages", () => {
  it("never hold more than the maximum", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(300), maxPageSize: 120 });
    const page = await adapter.list({ ...query, limit: 100_000 }, read);

    expect(page.items).toHaveLength(120);
  });

  it("count all keys that match, on all pages together", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(70) });
    const page = await adapter.list({ ...query, limit: 3, search: "staging" }, read);

    expect(page.items).toHaveLength(3);
    expect(page.totalCount).toBe(14);
  });

  it("come in the order of addition, unsearched, if the server does neither", async () => {
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

  it("continue in the right place after their last key was renamed", async () => {
    const adapter = createMemoryAdapter({ apiKeys: createManyApiKeys(6) });
    const byName = { sort: { field: "name", direction: "asc" }, limit: 3 } as const;
    const first = await adapter.list(byName, read);
    await adapter.update(String(first.items[2]?.id), { name: "zzz" }, read);
    const second = await adapter.list({ ...byName, cursor: String(first.nextCursor) }, read);
    const third = await adapter.list({ ...byName, cursor: String(second.nextCursor) }, read);

    // Renamed to the end, it comes once more, under its new name; no other key is left out.
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
  it("shows a write with the given delay in real time, while the clock stands still", async () => {
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

  it("catches up on request", async () => {
    const adapter = createMemoryAdapter({ listLagMs: Number.POSITIVE_INFINITY });
    await adapter.create({ name: "New" }, issue);

    expect((await adapter.list(query, read)).items).toEqual([]);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    adapter.catchUp();
    expect((await adapter.list(query, read)).items).toEqual(adapter.apiKeysOf("acme"));
  });
});
