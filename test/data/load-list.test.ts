// @vitest-environment node
import type { ApiKeysAdapter, ApiKeysPage } from "api-keys-panel";
import { describe, expect, it, vi } from "vitest";
import {
  COMPLETE_PAGE_LIMIT,
  loadCompleteList,
  loadPage,
  withoutDuplicates,
} from "../../src/data/load-list.js";

const key = (id: string) => ({ id, name: id, createdAt: "2026-11-01T00:00:00Z" });
const sort = { field: "createdAt", direction: "desc" } as const;

function paged(pages: readonly ApiKeysPage[]) {
  const list = vi.fn<ApiKeysAdapter["list"]>(async ({ cursor }) => {
    const page = pages[cursor === undefined ? 0 : Number(cursor)];
    if (!page) throw new Error("no such page");
    return page;
  });
  return { adapter: { list }, list };
}

function context(signal = new AbortController().signal) {
  return { workspaceId: "acme", signal };
}

describe("loading the complete list", () => {
  it("follows the cursors to the end, and asks for as much as it may", async () => {
    const { adapter, list } = paged([
      { items: [key("a")], nextCursor: "1" },
      { items: [], nextCursor: "2" },
      { items: [key("b"), key("c")], nextCursor: null },
    ]);
    const page = await loadCompleteList(adapter, sort, context());
    expect(page.items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(page).toMatchObject({ nextCursor: null, totalCount: 3 });
    expect(list.mock.calls.map(([query]) => query.cursor)).toEqual([undefined, "1", "2"]);
    expect(list.mock.calls[0]?.[0]).toEqual({ sort, limit: COMPLETE_PAGE_LIMIT });
  });

  it.each([
    ["one page", [{ items: [key("a")], nextCursor: "0" }]],
    [
      "a circle of pages",
      [
        { items: [key("a")], nextCursor: "1" },
        { items: [key("b")], nextCursor: "0" },
      ],
    ],
  ])("ends with an error that names the cursor where %s would go on for ever", async (_, pages) => {
    const { adapter, list } = paged(pages);
    const error = await loadCompleteList(adapter, sort, context()).catch((it: unknown) => it);
    expect(error).toMatchObject({ name: "ApiKeysError", code: "unknown" });
    expect((error as Error).message).toMatch(/the cursor "[01]" twice/);
    expect(list.mock.calls.length).toBeLessThan(5);
  });

  it("fails as a whole where a later page fails, never with a part of the keys", async () => {
    const { adapter } = paged([{ items: [key("a")], nextCursor: "7" }]);
    await expect(loadCompleteList(adapter, sort, context())).rejects.toMatchObject({
      code: "unknown",
      cause: expect.objectContaining({ message: "no such page" }),
    });
  });
});

describe("a load that was cancelled", () => {
  it("is not called a failure of the adapter", async () => {
    const controller = new AbortController();
    const adapter: ApiKeysAdapter = {
      list: async () => {
        controller.abort();
        throw new Error("request failed");
      },
    };
    const query = { sort, limit: 1 };
    await expect(loadPage(adapter, query, context(controller.signal))).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

describe("keys with one id", () => {
  it("are one key, the first, and each further one is reported", () => {
    const report = vi.fn();
    const items = [key("a"), { ...key("a"), name: "twin" }, key("b"), key("a")];
    expect(withoutDuplicates(items, report).map(({ name }) => name)).toEqual(["a", "b"]);
    expect(report.mock.calls).toEqual([["a"], ["a"]]);
  });

  it("are looked for without making a new list where there are none", () => {
    const items = [key("a"), key("b")];
    expect(withoutDuplicates(items)).toBe(items);
  });
});
