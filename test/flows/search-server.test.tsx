import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import { apiKeys, manyApiKeys } from "./fixtures.js";
import { countText, findRowNames, rowNames, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

beforeEach(startClock);

function threeKeys() {
  return createMemoryAdapter({ apiKeys: apiKeys("CRM Sync", "CRM Export", "Worker") });
}

it("asks the server once typing pauses, not for every letter", async () => {
  const adapter = threeKeys();
  const { user } = renderPanel({ adapter });
  await findRowNames();
  const list = vi.spyOn(adapter, "list");
  await user.type(searchField(), "worker");
  await pass(150);
  expect(list).not.toHaveBeenCalled();
  await pass(300);
  expect(list).toHaveBeenCalledOnce();
  expect(list.mock.calls[0]?.[0]).toMatchObject({ search: "worker" });
  expect(rowNames()).toEqual(["Worker"]);
});

it("keeps the previous rows, marked as busy, until the response is there", async () => {
  const adapter = threeKeys();
  const { user } = renderPanel({ adapter });
  await findRowNames();
  const release = adapter.holdNext("list");
  await user.type(searchField(), "worker");
  await pass(500);
  expect(rowNames()).toHaveLength(3);
  expect(screen.getByRole("table")).toHaveAttribute("aria-busy", "true");
  release();
  await waitFor(() => expect(rowNames()).toEqual(["Worker"]));
  expect(screen.getByRole("table")).not.toHaveAttribute("aria-busy");
});

it("never shows the late response of an earlier search", async () => {
  const adapter = threeKeys();
  const { user } = renderPanel({ adapter });
  await findRowNames();
  const release = adapter.holdNext("list");
  await user.type(searchField(), "crm");
  await pass(500);
  await user.clear(searchField());
  await user.type(searchField(), "worker");
  await pass(500);
  expect(rowNames()).toEqual(["Worker"]);
  release();
  await pass(1000);
  expect(rowNames()).toEqual(["Worker"]);
});

it("doesn't go back to the previous search when the user clears the field and keeps typing", async () => {
  const adapter = threeKeys();
  const { user } = renderPanel({ adapter });
  await findRowNames();
  await user.type(searchField(), "crm");
  await pass(500);
  await user.keyboard("{Escape}");
  await pass(50);
  const list = vi.spyOn(adapter, "list");
  await user.type(searchField(), "w");
  expect(rowNames()).toHaveLength(3);
  await pass(1000);
  expect(rowNames()).toEqual(["Worker"]);
  expect(list.mock.calls.map(([query]) => query.search)).not.toContain("crm");
});

it("keeps the field and what was typed when the search fails", async () => {
  const adapter = threeKeys();
  const { user } = renderPanel({ adapter });
  await findRowNames();
  adapter.failNext("list", "unknown");
  await user.type(searchField(), "worker");
  await pass(500);
  expect(screen.getByRole("alert")).toHaveTextContent(words.errorTitle);
  expect(searchField()).toHaveValue("worker");
  expect(searchField()).toHaveFocus();
  await user.click(screen.getByRole("button", { name: words.retry }));
  await waitFor(() => expect(rowNames()).toEqual(["Worker"]));
});

it("loads more pages on request and knows the total count", async () => {
  const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(25), maxPageSize: 10 });
  const { user } = renderPanel({ adapter });
  await findRowNames();
  expect(rowNames()).toHaveLength(10);
  expect(countText()).toBe(words.count(25));
  expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "26");
  await user.click(screen.getByRole("button", { name: words.loadMore }));
  await waitFor(() => expect(rowNames()).toHaveLength(20));
  await user.click(screen.getByRole("button", { name: words.loadMore }));
  await waitFor(() => expect(rowNames()).toHaveLength(25));
  expect(rowNames().at(-1)).toBe("Key 001");
  expect(screen.queryByRole("button", { name: words.loadMore })).toBeNull();
});

it("keeps the rows when loading another page fails, and says so", async () => {
  const adapter = createMemoryAdapter({ apiKeys: manyApiKeys(15), maxPageSize: 10 });
  const { user } = renderPanel({ adapter });
  await findRowNames();
  adapter.failNext("list", "unknown");
  await user.click(screen.getByRole("button", { name: words.loadMore }));
  expect(await screen.findByText(saying(words.staleNotice))).toBeVisible();
  expect(rowNames()).toHaveLength(10);
  await user.click(screen.getByRole("button", { name: words.loadMore }));
  await waitFor(() => expect(rowNames()).toHaveLength(15));
});
