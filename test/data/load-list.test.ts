// @vitest-environment node
import {
  type ApiKeysAdapter,
  ApiKeysError,
  type ApiKeysErrorCode,
  type ApiKeysPage,
} from "api-keys-panel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadCompleteList } from "../../src/data/complete-list.js";
import { LIST_LAG_LIMIT_MS } from "../../src/data/list-changes.js";
import { loadPage, PAGE_LIMIT, withoutDuplicates } from "../../src/data/load-list.js";
import {
  createReadProgress,
  forgetPages,
  mayReadAgain,
  type ReadProgress,
} from "../../src/data/read-progress.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

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

/** Loads the complete list of an adapter. */
function loadComplete(
  adapter: ApiKeysAdapter,
  progress?: ReadProgress,
  signal = new AbortController().signal,
) {
  return loadCompleteList((query) => loadPage(adapter, query, context(signal)), signal, {
    ...(progress && { progress }),
  });
}

describe("loading the complete list", () => {
  it("follows the cursors to the end, and asks for the largest pages allowed", async () => {
    const { adapter, list } = paged([
      { items: [key("a")], nextCursor: "1" },
      { items: [], nextCursor: "2" },
      { items: [key("b"), key("c")], nextCursor: null },
    ]);
    const page = await loadComplete(adapter);
    expect(page.items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(page).toMatchObject({ nextCursor: null, totalCount: 3 });
    expect(list.mock.calls.map(([query]) => query.cursor)).toEqual([undefined, "1", "2"]);
    expect(list.mock.calls[0]?.[0]).toEqual({ sort, limit: PAGE_LIMIT });
  });

  it.each<[string, readonly ApiKeysPage[], number]>([
    ["the cursor that was sent", [{ items: [key("a")], nextCursor: "0" }], 2],
    [
      "two cursors in turn",
      [
        { items: [key("a")], nextCursor: "1" },
        { items: [key("b")], nextCursor: "0" },
      ],
      3,
    ],
    ["an empty page with the same cursor", [{ items: [], nextCursor: "0" }], 2],
  ])("ends the list if the server returns %s, and says so", async (_, pages, requests) => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const { adapter, list } = paged(pages);
    const page = await loadComplete(adapter);
    expect(page).toMatchObject({ isCut: true, nextCursor: null });
    expect(list).toHaveBeenCalledTimes(requests);
    for (const [text] of report.mock.calls) {
      expect(text).toMatch(/`nextCursor` must be new|more than one key/);
    }
  });

  it("ends the list if ever new cursors bring nothing", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    for (const items of [[], [key("a")]]) {
      let count = 0;
      const list = vi.fn(async () => {
        count += 1;
        return { items, nextCursor: `c${count}` };
      });
      const page = await loadComplete({ list });
      expect(page.isCut).toBe(true);
      expect(list.mock.calls.length).toBeLessThan(30);
    }
  });

  it("follows a server that returns some empty pages, because it filters", async () => {
    const empty = Array.from({ length: 15 }, (_, index) => ({
      items: [],
      nextCursor: `${index + 1}`,
    }));
    const { adapter } = paged([...empty, { items: [key("a")], nextCursor: null }]);
    const page = await loadComplete(adapter);
    expect(page).toMatchObject({ isCut: false, totalCount: 1, requestCount: 16 });
  });

  it("fails as a whole if a later page fails, never with a part of the keys", async () => {
    const { adapter } = paged([{ items: [key("a")], nextCursor: "7" }]);
    await expect(loadComplete(adapter)).rejects.toMatchObject({
      code: "unknown",
      cause: expect.objectContaining({ message: "no such page" }),
    });
  });
});

describe("a load that failed halfway", () => {
  const five = Array.from({ length: 5 }, (_, index) => ({
    items: [key(`k${index}`)],
    nextCursor: index < 4 ? `${index + 1}` : null,
  }));

  function failing(code: ApiKeysErrorCode) {
    const { list } = paged(five);
    const cursors: (string | undefined)[] = [];
    let failures = 1;
    const adapter: ApiKeysAdapter = {
      list: (query, context) => {
        cursors.push(query.cursor);
        if (query.cursor === "3" && failures-- > 0) throw new ApiKeysError(code);
        return list(query, context);
      },
    };
    return { adapter, cursors };
  }

  it.each(["rate_limited", "unavailable", "unauthenticated"] as const)(
    "with %s continues from the page that failed",
    async (code) => {
      const { adapter, cursors } = failing(code);
      const progress = createReadProgress();
      await expect(loadComplete(adapter, progress)).rejects.toThrow();
      const page = await loadComplete(adapter, progress);
      expect(page.totalCount).toBe(5);
      expect(cursors).toEqual([undefined, "1", "2", "3", "3", "4"]);
      await loadComplete(adapter, progress);
      expect(cursors).toHaveLength(11);
    },
  );

  it("starts over if something has changed since", async () => {
    const { adapter, cursors } = failing("unavailable");
    const progress = createReadProgress();
    await expect(loadComplete(adapter, progress)).rejects.toThrow();
    forgetPages(progress);
    await loadComplete(adapter, progress);
    expect(cursors.slice(4)).toEqual([undefined, "1", "2", "3", "4"]);
  });

  it("starts over if that was long ago", async () => {
    vi.useFakeTimers();
    const { adapter, cursors } = failing("unavailable");
    const progress = createReadProgress();
    await expect(loadComplete(adapter, progress)).rejects.toThrow();
    vi.advanceTimersByTime(LIST_LAG_LIMIT_MS + 1);
    await loadComplete(adapter, progress);
    expect(cursors.slice(4)).toEqual([undefined, "1", "2", "3", "4"]);
  });

  it("starts over if the server no longer knows the cursor", async () => {
    const { list } = paged(five);
    const cursors: (string | undefined)[] = [];
    const codes: ApiKeysErrorCode[] = ["unavailable", "invalid"];
    const adapter: ApiKeysAdapter = {
      list: (query, context) => {
        cursors.push(query.cursor);
        const code = query.cursor === "3" ? codes.shift() : undefined;
        if (code) throw new ApiKeysError(code);
        return list(query, context);
      },
    };
    const progress = createReadProgress();
    await expect(loadComplete(adapter, progress)).rejects.toThrow();
    const page = await loadComplete(adapter, progress);
    expect(page.totalCount).toBe(5);
    expect(cursors).toEqual([undefined, "1", "2", "3", "3", undefined, "1", "2", "3", "4"]);
  });

  it("leaves nothing behind if it was canceled", async () => {
    const controller = new AbortController();
    const progress = createReadProgress();
    const adapter: ApiKeysAdapter = {
      list: async () => {
        controller.abort();
        return five[0] as ApiKeysPage;
      },
    };
    await loadComplete(adapter, progress, controller.signal).catch(() => {});
    expect(progress.reading?.pages.size).toBe(0);
  });
});

describe("coming back to the page", () => {
  it("reloads a list once per ten seconds and request", () => {
    vi.useFakeTimers();
    const progress = createReadProgress();
    expect(mayReadAgain(progress, 10)).toBe(true);
    vi.advanceTimersByTime(99_999);
    expect(mayReadAgain(progress, 10)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(mayReadAgain(progress, 10)).toBe(true);
  });
});

describe("a load that was canceled", () => {
  it("isn't called a failure of the adapter", async () => {
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

  it("are looked for without copying the list if there are none", () => {
    const items = [key("a"), key("b")];
    expect(withoutDuplicates(items)).toBe(items);
  });
});
