import { act, renderHook, screen, waitFor } from "@testing-library/react";
import { type ApiKey, type ApiKeysAdapter, ApiKeysError, useApiKeys } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKey, manyApiKeys } from "./fixtures.js";
import {
  countText,
  findRowNames,
  press,
  rowNames,
  said,
  searchField,
  submitCreate,
} from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

function comeBack() {
  act(() => {
    window.dispatchEvent(new Event("visibilitychange"));
  });
}

const PAGED = { search: true, sort: ["createdAt"] } as const;
const [first, second] = [apiKey("First"), apiKey("Second")];

/** Lists whose pages never end. */
const ENDLESS: readonly [string, ApiKeysAdapter["list"]][] = [
  ["the cursor that was asked for", async () => ({ items: [first], nextCursor: "a" })],
  [
    "two cursors in turn",
    async ({ cursor }) =>
      cursor === "a" ? { items: [second], nextCursor: "b" } : { items: [first], nextCursor: "a" },
  ],
  [
    "an empty page with the same cursor",
    async ({ cursor }) => ({ items: cursor === undefined ? [first] : [], nextCursor: "a" }),
  ],
];

describe.each([
  ["that the panel loads completely", undefined],
  ["that the server pages", PAGED],
])("a list %s", (_, serverSide) => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(ENDLESS)("ends if the server returns %s, and says so", async (_, answer) => {
    const list = vi.fn(answer);
    const { user } = renderPanel({ adapter: { list, ...(serverSide && { serverSide }) } });
    await findRowNames();
    for (let press = 0; press < 3; press += 1) {
      const more = screen.queryByRole("button", controls.loadMore);
      if (more) await user.click(more);
      await settle();
    }
    expect(screen.getByText(words.noticeListCut)).toBeVisible();
    expect(list.mock.calls.length).toBeLessThanOrEqual(3);
    expect(rowNames()).toContain("First");
    for (const [query] of list.mock.calls) expect(query.limit).toBeLessThanOrEqual(100);
  });
});

describe("a list of many pages", () => {
  beforeEach(startClock);

  it("is loaded once more, and only once, if the user leaves the tab and comes back five times", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(1000), serverSide: {} });
    const list = vi.spyOn(adapter, "list");
    renderPanel({ adapter });
    await pass(500);
    expect(list).toHaveBeenCalledTimes(10);
    for (let visit = 0; visit < 5; visit += 1) {
      comeBack();
      await pass(2000);
    }
    expect(list).toHaveBeenCalledTimes(20);
    await pass(100_000);
    comeBack();
    await pass(500);
    expect(list).toHaveBeenCalledTimes(30);
  });

  it("continues from the page that the server had no time for", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(500), serverSide: {} });
    const { list } = adapter;
    const cursors: (string | undefined)[] = [];
    let failures = 1;
    adapter.list = async (query, context) => {
      cursors.push(query.cursor);
      if (cursors.length === 4 && failures-- > 0) {
        throw new ApiKeysError("rate_limited", { retryAfterMs: 20_000 });
      }
      return list.call(adapter, query, context);
    };
    const { user } = renderPanel({ adapter });
    await pass(500);
    expect(rowNames().length).toBe(100);
    expect(screen.getByText(saying(words.stalePartial))).toBeVisible();
    expect(screen.getByText(words.countLoaded(300, 500))).toBeInTheDocument();
    await pass(20_000);
    await user.click(screen.getByRole("button", controls.retry));
    await pass(500);
    expect(rowNames().length).toBe(100);
    expect(screen.getByText(words.count(500))).toBeVisible();
    expect(cursors).toHaveLength(6);
    expect(cursors[4]).toBe(cursors[3]);
  });

  it("retries each of its pages and keeps those before it", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(500), serverSide: {} });
    const { list } = adapter;
    let requests = 0;
    adapter.list = async (query, context) => {
      requests += 1;
      // Every other request fails: five failures in all, no two of one page.
      if (requests % 2 === 1) throw new ApiKeysError("unavailable");
      return list.call(adapter, query, context);
    };
    renderPanel({ adapter });
    await pass(10_000);
    expect(screen.getByText(words.count(500))).toBeVisible();
    expect(requests).toBe(10);
  });
});

describe("a long list that the panel loads completely", () => {
  beforeEach(startClock);

  function slowAdapter(count: number) {
    return createMemoryAdapter({ apiKeys: manyApiKeys(count), serverSide: {}, latencyMs: 300 });
  }

  it("is on screen from the first page on, says how far it is, and completes silently", async () => {
    const list = vi.spyOn(renderSlow(500), "list");
    await pass(350);
    expect(rowNames()).toHaveLength(100);
    expect(screen.getByText(words.countLoaded(100, 500))).toBeVisible();
    await pass(600);
    expect(screen.getByText(words.countLoaded(300, 500))).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    await pass(700);
    expect(screen.getByText(words.count(500))).toBeVisible();
    expect(list.mock.calls.length).toBeLessThanOrEqual(5);

    function renderSlow(count: number) {
      const adapter = slowAdapter(count);
      renderPanel({ adapter });
      return adapter;
    }
  });

  it("shows the pages that have come while the next one doesn't", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(500), serverSide: {} });
    const list = adapter.list.bind(adapter);
    let requests = 0;
    adapter.list = (query, context) => {
      requests += 1;
      return requests > 3 ? new Promise(() => {}) : list(query, context);
    };
    renderPanel({ adapter });
    await pass(1000);
    expect(screen.getByText(words.countLoaded(300, 500))).toBeVisible();
  });

  it("is searched as far as it's there, and says so, once", async () => {
    const { user } = renderPanel({ adapter: slowAdapter(500) });
    await pass(350);
    await user.type(searchField(), "Key 450");
    await pass(200);
    expect(screen.getByText(words.countPartial)).toBeVisible();
    expect(rowNames()).toEqual([]);
    await pass(600);
    expect(said()).toContain(words.countPartial);
    await pass(700);
    expect(rowNames()).toEqual(["Key 450"]);
    expect(screen.queryByText(words.countPartial)).toBeNull();
    expect(countText()).toBe(words.countMatches(1, 500));
  });

  it("isn't loaded from the start for a key that is created meanwhile", async () => {
    const adapter = slowAdapter(1500);
    const list = vi.spyOn(adapter, "list");
    const { user } = renderPanel({ adapter });
    await pass(3500);
    await submitCreate(user, "CRM Sync");
    await pass(400);
    await press(user, words.close);
    await press(user, words.leaveGo);
    await pass(6000);
    expect(adapter.issuedIn("acme")).toHaveLength(1);
    expect(screen.getByText(words.count(1501))).toBeVisible();
    // All pages once, the interrupted ones twice, and the head again for what changed.
    expect(list.mock.calls.length).toBeLessThanOrEqual(15 + 2 + 10);
  });
});

describe.each([
  ["that the panel loads completely", {}],
  ["that the server pages", PAGED],
])("a very long list %s", (_, serverSide) => {
  beforeEach(startClock);

  it("isn't read again as a whole after a change, and loses nothing", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(3000), serverSide });
    const { result } = renderHook(() => useApiKeys({ adapter, workspaceId: "acme" }));
    await pass(500);
    for (let page = 0; page < 30; page += 1) {
      act(() => result.current.loadMore());
      await pass(50);
    }
    const ids = () => result.current.apiKeys.map(({ id }) => id);
    const listed = () => new Set(adapter.apiKeysOf("acme").map(({ id }) => id));
    expect(new Set(ids())).toEqual(listed());

    const list = vi.spyOn(adapter, "list");
    await act(() => result.current.createApiKey({ name: "CRM Sync" }));
    await pass(500);
    expect(list.mock.calls.length).toBeLessThanOrEqual(10);
    expect(ids()).toHaveLength(3001);
    expect(new Set(ids())).toEqual(listed());
    expect(result.current.matchCount).toBe(3001);

    const last = result.current.apiKeys.at(-1) as ApiKey;
    await act(() => result.current.updateApiKey(last, { name: "Renamed" }));
    await act(() => result.current.deleteApiKey(result.current.apiKeys[2500] as ApiKey));
    await pass(500);
    // Long after, nothing that was changed here comes back, and nothing is read for it again and again.
    const before = list.mock.calls.length;
    await pass(20 * 60 * 1000);
    expect(list.mock.calls.length - before).toBeLessThanOrEqual(30);
    expect(new Set(ids())).toEqual(listed());
    expect(ids()).toHaveLength(3000);
    expect(result.current.apiKeys.at(-1)?.name).toBe("Renamed");
  });

  it("is read again as a whole on request", async () => {
    const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(1500), serverSide });
    const { result } = renderHook(() => useApiKeys({ adapter, workspaceId: "acme" }));
    await pass(500);
    for (let page = 0; page < 15; page += 1) {
      act(() => result.current.loadMore());
      await pass(50);
    }
    // Elsewhere, in the part that isn't read again after each change.
    const [oldest] = adapter.apiKeysOf("acme");
    await adapter.delete(oldest?.id ?? "", { workspaceId: "acme", apiKey: oldest as ApiKey });
    const list = vi.spyOn(adapter, "list");
    act(() => result.current.reload());
    await pass(500);
    expect(list).toHaveBeenCalledTimes(15);
    expect(result.current.apiKeys).toHaveLength(1499);
  });
});

describe("a browser that believes it's offline", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("isn't believed if everything works", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const adapter = createMemoryAdapter({ apiKeys: [apiKey("First")] });
    const { user } = renderPanel({ adapter });
    expect(await findRowNames()).toEqual(["First"]);
    expect(screen.queryByText(words.staleOffline)).toBeNull();
    await submitCreate(user, "CRM Sync");
    await press(user, words.close);
    await press(user, words.leaveGo);
    await waitFor(() => expect(rowNames()).toEqual(["CRM Sync", "First"]));
  });

  it("leaves the state that the host's own queries share alone", async () => {
    const { onlineManager, focusManager } = await import("@tanstack/react-query");
    const online = vi.spyOn(onlineManager, "setOnline");
    const focused = vi.spyOn(focusManager, "setFocused");
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { unmount } = renderPanel();
    await settle();
    unmount();
    expect(online).not.toHaveBeenCalled();
    expect(focused).not.toHaveBeenCalled();
    expect(onlineManager.isOnline()).toBe(true);
  });

  it("offers to try again", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const adapter = createMemoryAdapter({ apiKeys: [apiKey("First")] });
    adapter.failNext("list", "unavailable");
    const { user } = renderPanel({ adapter });
    expect(await screen.findByText(words.offlineTitle)).toBeVisible();
    await user.click(screen.getByRole("button", controls.retry));
    expect(await findRowNames()).toEqual(["First"]);
  });
});

describe("a rotate that returns another key", () => {
  it("leaves both rows until the old one is gone from the list, and shows the new token", async () => {
    const adapter = createMemoryAdapter({ apiKeys: [apiKey("Old", { id: "old" })] });
    let keys = [apiKey("Old", { id: "old" })];
    const next = apiKey("New", { id: "new" });
    const { user } = renderPanel({
      adapter: {
        ...adapter,
        list: async () => ({ items: keys, nextCursor: null }),
        rotate: async () => ({ apiKey: next, token: "lp_live_rotated" }),
      },
    });
    await findRowNames();
    await user.click(screen.getByRole("button", controls.menuButton("Old")));
    await user.click(await screen.findByRole("menuitem", { name: words.actionRotate }));
    await press(user, words.rotateConfirm);
    const reveal = await screen.findByRole("dialog", controls.revealDialog);
    expect(reveal).toHaveTextContent("New");
    expect([...rowNames()].sort()).toEqual(["New", "Old"]);
    keys = [next];
    comeBack();
    await waitFor(() => expect(rowNames()).toEqual(["New"]));
  });
});
