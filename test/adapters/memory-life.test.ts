// @vitest-environment node
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { describe, expect, it } from "vitest";
import { ago, apiKeys, apiKeysWithEveryField, MOCK_NOW } from "../../mocks/fixtures.js";
import { wholeLifeActivity, wholeLifeKeys, wholeLifeUsage } from "../../mocks/whole-life.js";

const HOUR = 3_600_000;
const write = { workspaceId: "acme" };
const read = { ...write, signal: new AbortController().signal };
const ada = { id: "user_ada", name: "Ada Byron" };
const methods = ["create", "update", "delete", "rotate", "listActivity", "getUsage"] as const;

/** An adapter with a clock that can be moved, and a key in it. */
async function setUp(options: Omit<MemoryAdapterOptions, "methods"> = {}) {
  const clock = { now: MOCK_NOW };
  const adapter = createMemoryAdapter({ now: () => clock.now, ...options, methods });
  const { apiKey, token } = await adapter.create(
    { name: "CRM Sync", scopes: ["contacts:read"], metadata: { team: "A" } },
    { ...write, idempotencyKey: "intent-1" },
  );
  let intents = 1;
  return {
    clock,
    adapter,
    apiKey,
    token,
    rotate: (gracePeriodSeconds: number) => {
      intents += 1;
      const context = { ...write, idempotencyKey: `intent-${intents}` };
      return adapter.rotate(apiKey.id, { gracePeriodSeconds }, context);
    },
    isWorking: (value: string) => adapter.findByToken("acme", value) !== null,
  };
}

describe("a token", () => {
  it("works while its key is there, enabled, and not over", async () => {
    const { adapter, apiKey, clock, token, isWorking } = await setUp();
    expect(adapter.findByToken("acme", token)).toEqual(apiKey);
    expect(adapter.findByToken("globex", token)).toBeNull();
    expect(isWorking("lp_live_made_up")).toBe(false);

    await adapter.update(apiKey.id, { enabled: false }, write);
    expect(isWorking(token)).toBe(false);
    await adapter.update(apiKey.id, { enabled: true, expiresAt: ago(-HOUR) }, write);
    expect(isWorking(token)).toBe(true);
    clock.now += HOUR;
    expect(isWorking(token)).toBe(false);
    await adapter.update(apiKey.id, { expiresAt: null }, write);
    expect(isWorking(token)).toBe(true);
    await adapter.delete(apiKey.id, write);
    expect(isWorking(token)).toBe(false);
  });

  it("stops with the rotation that replaces it, or after its grace period", async () => {
    const { adapter, apiKey, clock, token, rotate, isWorking } = await setUp();
    const second = await rotate(3600);
    expect(second.apiKey).toEqual({
      ...apiKey,
      hint: second.apiKey.hint,
      oldTokenExpiresAt: ago(-HOUR),
    });
    expect([token, second.token].map(isWorking)).toEqual([true, true]);

    clock.now += HOUR;
    expect([token, second.token].map(isWorking)).toEqual([false, true]);

    const third = await rotate(0);
    expect(third.apiKey).not.toHaveProperty("oldTokenExpiresAt");
    expect(adapter.apiKeysOf("acme")).toEqual([third.apiKey]);
    expect([second.token, third.token].map(isWorking)).toEqual([false, true]);
  });

  it("works no longer than the shortest grace period it was given", async () => {
    const { clock, token, rotate, isWorking } = await setUp();
    await rotate(7200);
    await rotate(3600);
    clock.now += HOUR;

    expect(isWorking(token)).toBe(false);
  });
});

describe("a rotation that gives a new id", () => {
  it("lets the old key stand until its grace period is over, and copies all else", async () => {
    const { adapter, apiKey, clock, token, rotate, isWorking } = await setUp({
      hasNewIdAfterRotate: true,
      user: ada,
    });
    clock.now += HOUR;
    const next = await rotate(3600);

    expect(next.apiKey.id).not.toBe(apiKey.id);
    expect(next.apiKey).toEqual({
      ...apiKey,
      id: next.apiKey.id,
      hint: next.apiKey.hint,
      createdAt: ago(-HOUR),
    });
    expect(adapter.apiKeysOf("acme")).toEqual([
      { ...apiKey, expiresAt: ago(-2 * HOUR) },
      next.apiKey,
    ]);
    expect([token, next.token].map(isWorking)).toEqual([true, true]);
    clock.now += HOUR;
    expect([token, next.token].map(isWorking)).toEqual([false, true]);
  });

  it("deletes the old key if there is no grace period", async () => {
    const { adapter, token, rotate, isWorking } = await setUp({ hasNewIdAfterRotate: true });
    const next = await rotate(0);

    expect(adapter.apiKeysOf("acme")).toEqual([next.apiKey]);
    expect([token, next.token].map(isWorking)).toEqual([false, true]);
  });

  it("doesn't make a key live longer than it would have", async () => {
    const { adapter, apiKey, rotate } = await setUp({ hasNewIdAfterRotate: true });
    await adapter.update(apiKey.id, { expiresAt: ago(-HOUR) }, write);
    await rotate(7200);

    expect(adapter.apiKeysOf("acme")[0]?.expiresAt).toBe(ago(-HOUR));
  });
});

describe("its activity", () => {
  it("says who did what to a key, the newest first", async () => {
    const { adapter, apiKey, clock, rotate } = await setUp({ user: ada });
    clock.now += HOUR;
    await adapter.update(apiKey.id, { name: "CRM", scopes: [], enabled: false }, write);
    await adapter.update(apiKey.id, { enabled: false }, write);
    await rotate(0);
    const page = await adapter.listActivity(apiKey.id, { limit: 50 }, read);

    expect(apiKey.createdBy).toEqual(ada);
    expect(page.nextCursor).toBeNull();
    expect(page.items.map(({ label, at, actor }) => [label, at, actor])).toEqual([
      ["Rotated", ago(-HOUR), "Ada Byron"],
      ["Disabled", ago(-HOUR), "Ada Byron"],
      ["Permissions changed", ago(-HOUR), "Ada Byron"],
      ["Name changed", ago(-HOUR), "Ada Byron"],
      ["Created", ago(0), "Ada Byron"],
    ]);
  });

  it("doesn't log what was refused", async () => {
    const { adapter, apiKey } = await setUp();
    await adapter.update(apiKey.id, { name: "" }, write).catch(() => undefined);
    const { items } = await adapter.listActivity(apiKey.id, { limit: 50 }, read);

    expect(items).toHaveLength(1);
  });

  it("continues where a page ended, whatever happens in between", async () => {
    const { adapter } = await setUp({ apiKeys: wholeLifeKeys, activity: wholeLifeActivity });
    const first = await adapter.listActivity("key_billing", { limit: 1000 }, read);
    const half = await adapter.listActivity("key_billing", { limit: 30 }, read);
    await adapter.update("key_billing", { name: "New" }, write);
    const cursor = String(half.nextCursor);
    const rest = await adapter.listActivity("key_billing", { limit: 100, cursor }, read);

    expect(first.items).toEqual(wholeLifeActivity.key_billing);
    expect([...half.items, ...rest.items]).toEqual(first.items);
    expect(rest.nextCursor).toBeNull();
    await expect(adapter.listActivity("key_crm", { limit: 1, cursor }, read)).rejects.toMatchObject(
      { code: "invalid" },
    );
  });

  it("of a seeded key begins with its creation, as far as that is known", async () => {
    const { adapter } = await setUp({
      apiKeys: [...apiKeysWithEveryField, { id: "key_old", name: "Old", createdAt: null }],
    });
    const production = await adapter.listActivity("key_production", { limit: 5 }, read);
    const old = await adapter.listActivity("key_old", { limit: 5 }, read);

    expect(production.items).toMatchObject([{ label: "Created", actor: "Ada Byron" }]);
    expect(old).toEqual({ items: [], nextCursor: null });
  });
});

describe("its usage", () => {
  it("is what was seeded, or thirty days without a request", async () => {
    const { adapter, apiKey } = await setUp({ apiKeys: wholeLifeKeys, usage: wholeLifeUsage });
    const none = await adapter.getUsage(apiKey.id, read);

    expect(await adapter.getUsage("key_crm", read)).toEqual(wholeLifeUsage.key_crm);
    expect(none.counts).toEqual(Array(30).fill(0));
    expect(Date.parse(none.from) + 30 * none.stepSeconds * 1000).toBe(MOCK_NOW);
  });
});

it("filters only by what its server does, and counts what matches", async () => {
  const query = { sort: { field: "name", direction: "asc" }, limit: 1 } as const;
  const filter = { status: ["disabled"], createdBy: ["user_0"] } as const;
  const byStatus = createMemoryAdapter({ apiKeys, serverSide: { filter: ["status"] } });
  const byNothing = createMemoryAdapter({ apiKeys });

  expect((await byStatus.list({ ...query, filter }, read)).totalCount).toBe(1);
  expect((await byNothing.list({ ...query, filter }, read)).totalCount).toBe(5);
});
