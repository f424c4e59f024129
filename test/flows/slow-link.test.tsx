import { act, renderHook } from "@testing-library/react";
import { type ApiKey, type ApiKeysAdapter, ApiKeysError, useApiKeys } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { manyApiKeys } from "./fixtures.js";
import { pass, startClock } from "./render-panel.js";

beforeEach(startClock);

/** Numbers below 1 that look random, but are the same in each run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sortByCreation = { field: "createdAt", direction: "desc" } as const;
const sortByName = { field: "name", direction: "asc" } as const;

const names = new Intl.Collator("en", { numeric: true });

function isBehind(a: ApiKey, b: ApiKey, field: "createdAt" | "name"): boolean {
  if (field === "name") return names.compare(a.name, b.name) > 0;
  return (a.createdAt ?? "") < (b.createdAt ?? "");
}

/** A server that takes 300 ms per request, 1 % of which fail. */
function createServer(seed: number, serverSide: ApiKeysAdapter["serverSide"], count: number) {
  const server = createMemoryAdapter({
    apiKeys: manyApiKeys(count),
    latencyMs: 300,
    ...(serverSide && { serverSide }),
  });
  const random = createRandom(seed);
  const requests = { count: 0 };
  const adapter: ApiKeysAdapter = {
    ...server,
    list: async (query, context) => {
      requests.count += 1;
      expect(query.limit).toBeLessThanOrEqual(100);
      const page = await server.list(query, context);
      if (random() < 0.01) throw new ApiKeysError("unavailable");
      return page;
    },
  };
  return { server, adapter, random, requests };
}

describe.each([
  ["newest first", { search: true, sort: ["createdAt", "name"] }, sortByCreation],
  ["by name", { search: true, sort: ["createdAt", "name"] }, sortByName],
  ["that the panel loads completely", {}, sortByCreation],
] as const)(
  "a long list %s over a slow link, with faults, and with changes here and elsewhere",
  (_, serverSide, sort) => {
    it.each([1, 2, 3])("has every key once (%i)", async (seed) => {
      vi.spyOn(console, "error").mockImplementation(() => {});
      const { server, adapter, random, requests } = createServer(seed, serverSide, 4000);
      const { result } = renderHook(() => useApiKeys({ adapter, workspaceId: "acme" }));
      const pick = (keys: readonly ApiKey[]) => keys[Math.floor(random() * keys.length)] as ApiKey;
      await pass(400);
      act(() => result.current.setSort(sort));
      await pass(1000);

      const changed = new Set<string>();
      const isNew = (id: string) => id.startsWith("key_");
      /** What nothing changes is on screen as far as the list reaches, and nothing is twice. */
      const check = () => {
        const { apiKeys, hasMore, progress } = result.current;
        const ids = new Set(apiKeys.map(({ id }) => id));
        expect(ids.size).toBe(apiKeys.length);
        if (progress) return;
        const last = apiKeys.findLast(({ id }) => !isNew(id) && !changed.has(id)) as ApiKey;
        const missing = server.apiKeysOf("acme").filter((apiKey) => {
          const isReached = !hasMore || !isBehind(apiKey, last, sort.field);
          return isReached && !changed.has(apiKey.id) && !ids.has(apiKey.id);
        });
        expect(missing).toEqual([]);
      };
      const readOn = async () => {
        for (let page = 0; page < 80; page += 1) {
          const { hasMore, progress, error } = result.current;
          if (error) act(() => result.current.reload());
          else if (hasMore) act(() => result.current.loadMore());
          else if (!progress) break;
          await pass(700);
          check();
        }
      };

      for (let step = 0; step < 60; step += 1) {
        const roll = random();
        if (result.current.error) act(() => result.current.reload());
        else act(() => result.current.loadMore());
        if (roll < 0.15) {
          const create = () => result.current.createApiKey({ name: `Key ${step} here` });
          act(() => void create().then((made) => changed.add(made.apiKey.id)));
        } else if (roll < 0.3) {
          const apiKey = pick(result.current.apiKeys);
          changed.add(apiKey.id);
          act(() => void result.current.deleteApiKey(apiKey).catch(() => {}));
        } else if (roll < 0.4) {
          const apiKey = pick(result.current.apiKeys);
          changed.add(apiKey.id);
          const patch = { name: `Renamed ${step}` };
          act(() => void result.current.updateApiKey(apiKey, patch).catch(() => {}));
        } else if (roll < 0.5) {
          const context = { workspaceId: "acme", idempotencyKey: `elsewhere ${step}` };
          void server.create({ name: `Key ${step} elsewhere` }, context).then(({ apiKey }) => {
            changed.add(apiKey.id);
          });
        } else if (roll < 0.55) {
          const apiKey = pick(server.apiKeysOf("acme"));
          void server.delete(apiKey.id, { workspaceId: "acme", apiKey });
        }
        await pass(300 + Math.floor(random() * 400));
        check();
      }
      await readOn();
      // What changed elsewhere, in the part that isn't read again each time.
      act(() => result.current.reload());
      await pass(30_000);
      await readOn();
      const ids = result.current.apiKeys.map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set(server.apiKeysOf("acme").map(({ id }) => id)));
      expect(result.current.matchCount).toBe(server.apiKeysOf("acme").length);
      const stored = new Map(server.apiKeysOf("acme").map(({ id, name }) => [id, name]));
      for (const { id, name } of result.current.apiKeys) expect(name).toBe(stored.get(id));
      expect(requests.count).toBeLessThan(1000);
    });
  },
);
