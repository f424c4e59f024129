// @vitest-environment node
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiKeys } from "../../mocks/fixtures.js";

const query = { sort: { field: "createdAt", direction: "desc" }, limit: 100 } as const;
const read = { workspaceId: "acme", signal: new AbortController().signal };
const issue = { workspaceId: "acme", idempotencyKey: "intent-1" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a promise is at this time, without waiting for it. */
async function stateOf(promise: Promise<unknown>): Promise<"pending" | "fulfilled" | "rejected"> {
  const settled = promise.then(
    () => "fulfilled" as const,
    () => "rejected" as const,
  );
  await vi.advanceTimersByTimeAsync(0);
  return Promise.race([settled, Promise.resolve("pending" as const)]);
}

describe("a planned failure", () => {
  it("before the act leaves everything as it was", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("create", "unavailable");

    await expect(adapter.create({ name: "a" }, issue)).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });

  it("after the act loses only the response: the same intent then gets what was made", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("create", "unavailable", { after: true });

    await expect(adapter.create({ name: "a" }, issue)).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(adapter.issuedIn("acme")).toHaveLength(1);
    expect(await adapter.create({ name: "a" }, issue)).toEqual(adapter.issuedIn("acme")[0]);
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
  });

  it("happens as often as planned, in the planned order, and only for its own method", async () => {
    const adapter = createMemoryAdapter({ apiKeys });
    adapter.failNext("list", "rate_limited", { times: 2 });
    adapter.failNext("list", "forbidden");
    const codes: unknown[] = [];
    for (let index = 0; index < 4; index += 1) {
      await adapter.update("key_crm", { name: "New" }, read);
      codes.push(
        await adapter.list(query, read).then(
          () => "ok",
          ({ code }) => code,
        ),
      );
    }

    expect(codes).toEqual(["rate_limited", "rate_limited", "forbidden", "ok"]);
  });

  it("continues forever, until it's cleared", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("list", "forbidden", { times: Number.POSITIVE_INFINITY });
    for (let index = 0; index < 5; index += 1) {
      await expect(adapter.list(query, read)).rejects.toMatchObject({ code: "forbidden" });
    }
    adapter.clearScript();

    await expect(adapter.list(query, read)).resolves.toMatchObject({ items: [] });
  });

  it("carries details, or is exactly the given error", async () => {
    const adapter = createMemoryAdapter();
    const broken = new TypeError("broken");
    adapter.failNext("list", { code: "rate_limited", retryAfterMs: 7000 });
    adapter.failNext("list", broken);

    await expect(adapter.list(query, read)).rejects.toMatchObject({
      name: "ApiKeysError",
      retryAfterMs: 7000,
    });
    await expect(adapter.list(query, read)).rejects.toBe(broken);
  });
});

describe("a planned wait", () => {
  it("before the act holds the act back, too", async () => {
    const adapter = createMemoryAdapter();
    const release = adapter.holdNext("create");
    const creating = adapter.create({ name: "a" }, issue);

    expect(await stateOf(creating)).toBe("pending");
    expect(adapter.apiKeysOf("acme")).toEqual([]);
    release();
    await expect(creating).resolves.toMatchObject({ apiKey: { name: "a" } });
  });

  it("after the act holds back only the response", async () => {
    const adapter = createMemoryAdapter();
    const release = adapter.holdNext("create", { after: true });
    const creating = adapter.create({ name: "a" }, issue);

    expect(await stateOf(creating)).toBe("pending");
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    release();
    await expect(creating).resolves.toEqual(adapter.issuedIn("acme")[0]);
  });

  it("lets later calls pass, so that responses arrive in another order", async () => {
    const adapter = createMemoryAdapter({ apiKeys });
    const release = adapter.holdNext("list", { after: true });
    const early = adapter.list(query, read);
    expect(await stateOf(early)).toBe("pending");
    await adapter.delete("key_crm", read);
    const late = await adapter.list(query, read);
    release();

    expect(late.items).toHaveLength(4);
    expect((await early).items).toHaveLength(5);
  });

  it("of a read ends when the read is aborted", async () => {
    const adapter = createMemoryAdapter();
    adapter.holdNext("list");
    const controller = new AbortController();
    const listing = adapter.list(query, { workspaceId: "acme", signal: controller.signal });
    controller.abort("not wanted");

    await expect(listing).rejects.toBe("not wanted");
  });
});

describe("latency", () => {
  it("makes each call take that long", async () => {
    const adapter = createMemoryAdapter({ latencyMs: 400 });
    const creating = adapter.create({ name: "a" }, issue);
    await vi.advanceTimersByTimeAsync(399);
    expect(await stateOf(creating)).toBe("pending");

    await vi.advanceTimersByTimeAsync(1);
    expect(await stateOf(creating)).toBe("fulfilled");
  });

  it("ends for a read that's aborted, and leaves no timer behind", async () => {
    const adapter = createMemoryAdapter({ latencyMs: 400 });
    const controller = new AbortController();
    const listing = adapter.list(query, { workspaceId: "acme", signal: controller.signal });
    controller.abort();
    await expect(listing).rejects.toBe(controller.signal.reason);

    expect(vi.getTimerCount()).toBe(0);
  });

  it("is skipped by a read that was aborted before it began", async () => {
    const adapter = createMemoryAdapter({ latencyMs: Number.POSITIVE_INFINITY });
    const signal = AbortSignal.abort("not wanted");

    await expect(adapter.list(query, { workspaceId: "acme", signal })).rejects.toBe("not wanted");
  });

  it("of infinite length means that no call settles", async () => {
    const adapter = createMemoryAdapter({ latencyMs: Number.POSITIVE_INFINITY });
    const listing = adapter.list(query, read);
    await vi.advanceTimersByTimeAsync(10 ** 9);

    expect(await stateOf(listing)).toBe("pending");
  });
});

describe("its methods", () => {
  it("are list, create, update, and delete by default", () => {
    const adapter = createMemoryAdapter();

    expect(adapter).toHaveProperty("create");
    expect(adapter).not.toHaveProperty("rotate");
    expect(adapter).not.toHaveProperty("listScopes");
  });

  it("can be list alone: what's switched off is absent, not undefined", () => {
    const adapter = createMemoryAdapter({ methods: [] });

    for (const method of ["create", "update", "delete", "rotate", "listScopes"]) {
      expect(adapter).not.toHaveProperty(method);
    }
  });

  it("keep the adapter's name and what its dialogs offer", () => {
    const fields = { create: ["expiresAt"] } as const;

    expect(createMemoryAdapter({ id: "personal", fields })).toMatchObject({
      id: "personal",
      fields,
    });
    expect(createMemoryAdapter()).not.toHaveProperty("id");
  });
});
