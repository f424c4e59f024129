import { QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { type ApiKey, ApiKeysError, apiKeysQueryKeys, getApiKeysListOptions } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey, apiKeys, manyApiKeys } from "./fixtures.js";
import { create, findRowNames, press, rowNames } from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

const workspaceId = "acme";

function serve(keys: readonly ApiKey[], options: Parameters<typeof createMemoryAdapter>[0] = {}) {
  const adapter = createMemoryAdapter({ apiKeys: keys, ...options });
  return { adapter, list: vi.spyOn(adapter, "list"), queryClient: new QueryClient() };
}

/** Neither searches nor sorts, so the panel loads every page and does both. */
const plainServer = { serverSide: {} } as const;
const pagedServer = { serverSide: { search: true, sort: ["createdAt", "name"] } } as const;

describe("a host that prefetches the list", () => {
  it.each([
    ["the panel searches and sorts", plainServer],
    ["the server searches and sorts", pagedServer],
  ])("has rows in the panel's first frame where %s, and no second request", async (_, options) => {
    const { adapter, list, queryClient } = serve(apiKeys("Old", "New"), options);
    await queryClient.prefetchInfiniteQuery(getApiKeysListOptions({ adapter, workspaceId }));
    expect(list).toHaveBeenCalledOnce();

    renderPanel({ adapter, queryClient });
    expect(rowNames()).toEqual(["New", "Old"]);
    await settle();
    expect(list).toHaveBeenCalledOnce();
  });

  it("has a request under way joined by the panel", async () => {
    const { adapter, list, queryClient } = serve(apiKeys("Old"), { latencyMs: 20 });
    const prefetch = queryClient.prefetchInfiniteQuery(
      getApiKeysListOptions({ adapter, workspaceId }),
    );
    renderPanel({ adapter, queryClient });
    await prefetch;
    expect(await findRowNames()).toEqual(["Old"]);
    await settle();
    expect(list).toHaveBeenCalledOnce();
  });

  it("gets every page of a list that the panel searches", async () => {
    const { adapter, list, queryClient } = serve(manyApiKeys(230), plainServer);
    await queryClient.prefetchInfiniteQuery(getApiKeysListOptions({ adapter, workspaceId }));
    expect(list).toHaveBeenCalledTimes(3);
    renderPanel({ adapter, queryClient });
    expect(screen.getByText(words.count(230))).toBeVisible();
  });

  it("can prefetch an order and a search that the user comes to later", async () => {
    const { adapter, list, queryClient } = serve(apiKeys("A", "B"), pagedServer);
    const sort = { field: "name", direction: "asc" } as const;
    const ofOrder = getApiKeysListOptions({ adapter, workspaceId, sort, search: " a " });
    expect(ofOrder.queryKey).toEqual(
      apiKeysQueryKeys.pagedList({ workspaceId }, { sort, search: "a" }),
    );
    await queryClient.prefetchInfiniteQuery(ofOrder);
    expect(list.mock.calls[0]?.[0]).toMatchObject({ sort, search: "a" });
  });

  it("loads all keys where a custom column is searched, as the panel does", () => {
    const { adapter } = serve([], pagedServer);
    const columns = [{ id: "region", getValue: () => "Oregon", isSearchable: true }];
    expect(getApiKeysListOptions({ adapter, workspaceId, columns }).queryKey).toEqual(
      apiKeysQueryKeys.completeList({ workspaceId }),
    );
  });

  it("gets the panel's errors, after the panel's retries", async () => {
    const list = vi.fn(() => Promise.reject(new ApiKeysError("unavailable")));
    const options = getApiKeysListOptions({ adapter: { list }, workspaceId });
    await expect(new QueryClient().fetchInfiniteQuery(options)).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(list).toHaveBeenCalledTimes(3);
  });
});

describe("a list that was loaded before the panel is on screen", () => {
  beforeEach(startClock);
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is loaded again where it is ten seconds old, below the rows that are known", async () => {
    const { adapter, list, queryClient } = serve(apiKeys("Old"));
    await queryClient.prefetchInfiniteQuery(getApiKeysListOptions({ adapter, workspaceId }));
    vi.setSystemTime(Date.now() + 10_000);
    renderPanel({ adapter, queryClient });
    expect(rowNames()).toEqual(["Old"]);
    await pass(50);
    expect(list).toHaveBeenCalledTimes(2);
  });

  it("is loaded again where the host has said that it changed", async () => {
    const { adapter, list, queryClient } = serve(apiKeys("Old"));
    await queryClient.prefetchInfiniteQuery(getApiKeysListOptions({ adapter, workspaceId }));
    await queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists({ workspaceId }) });
    renderPanel({ adapter, queryClient });
    await pass(50);
    expect(list).toHaveBeenCalledTimes(2);
  });
});

describe("a host that invalidates", () => {
  it.each([
    ["everything of the panel's", apiKeysQueryKeys.all],
    ["a workspace", apiKeysQueryKeys.scope({ workspaceId })],
    ["the lists of a workspace", apiKeysQueryKeys.lists({ workspaceId })],
    ["the complete list", apiKeysQueryKeys.completeList({ workspaceId })],
  ])("%s has the list loaded again", async (_, queryKey) => {
    const { adapter, list, queryClient } = serve(apiKeys("Old"), plainServer);
    renderPanel({ adapter, queryClient });
    await findRowNames();
    list.mockResolvedValue({ items: [apiKey("Of another system")], nextCursor: null });
    await queryClient.invalidateQueries({ queryKey });
    await waitFor(() => expect(rowNames()).toEqual(["Of another system"]));
  });

  it.each([
    ["another workspace", apiKeysQueryKeys.lists({ workspaceId: "other" })],
    ["another adapter", apiKeysQueryKeys.lists({ adapterId: "team", workspaceId })],
  ])("%s leaves the list alone", async (_, queryKey) => {
    const { adapter, list, queryClient } = serve(apiKeys("Old"));
    renderPanel({ adapter, queryClient });
    await findRowNames();
    await queryClient.invalidateQueries({ queryKey });
    await settle();
    expect(list).toHaveBeenCalledOnce();
  });
});

it("a list of the host's own over the same query has what the panel loads", async () => {
  const { adapter, list, queryClient } = serve(apiKeys("Old"));
  function KeyCount() {
    const { data } = useInfiniteQuery(
      { ...getApiKeysListOptions({ adapter, workspaceId }), staleTime: 60_000 },
      queryClient,
    );
    return <p>{`Keys in use: ${data?.pages.flatMap(({ items }) => items).length ?? "?"}`}</p>;
  }
  const { user } = renderPanel({ adapter, queryClient });
  await findRowNames();
  render(<KeyCount />);
  expect(screen.getByText("Keys in use: 1")).toBeVisible();
  expect(list).toHaveBeenCalledOnce();
  await create(user, "New");
  await press(user, words.close);
  await press(user, words.leaveGo);
  expect(await screen.findByText("Keys in use: 2")).toBeVisible();
  expect(rowNames()).toEqual(["New", "Old"]);
});
