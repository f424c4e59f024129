import { act, screen, waitFor } from "@testing-library/react";
import { type ApiKeysAdapter, ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey, manyApiKeys } from "./fixtures.js";
import { findRowNames, press, rowNames, submitCreate } from "./on-screen.js";
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
    expect(screen.getByRole("alert")).toHaveTextContent(words.errorRateLimitedTitle);
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
