import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { findRowNames, recordSaid, rowNames } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

beforeEach(startClock);

const keys = [
  apiKey("Zebra", {
    createdAt: "2026-11-01T00:00:00Z",
    lastUsedAt: "2026-11-10T00:00:00Z",
    expiresAt: null,
  }),
  apiKey("apple", {
    createdAt: "2026-11-03T00:00:00Z",
    lastUsedAt: null,
    expiresAt: "2027-05-01T00:00:00Z",
  }),
  apiKey("Key 10", {
    createdAt: "2026-11-02T00:00:00+00:00",
    lastUsedAt: "2026-11-19T00:00:00Z",
    expiresAt: "2026-12-01T00:00:00Z",
  }),
  apiKey("Key 9", {
    createdAt: "2026-11-04T00:00:00Z",
    lastUsedAt: "2026-11-12T00:00:00Z",
    expiresAt: "2028-01-01T00:00:00Z",
  }),
];

function header(column: string): HTMLElement {
  return screen.getByRole("columnheader", { name: column });
}

describe.each([
  ["on the server", undefined],
  ["in the panel", {}],
])("sorting %s", (_, serverSide) => {
  async function render() {
    const adapter = createMemoryAdapter({ apiKeys: keys, ...(serverSide && { serverSide }) });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    const sort = async (column: string) => {
      await user.click(within(header(column)).getByRole("button", { name: column }));
      await pass(100);
    };
    return { adapter, user, sort };
  }

  it("starts with the newest, and marks that column as sorted", async () => {
    await render();
    expect(rowNames()).toEqual(["Key 9", "apple", "Key 10", "Zebra"]);
    expect(header(words.columnCreated)).toHaveAttribute("aria-sort", "descending");
    expect(header(words.columnName)).not.toHaveAttribute("aria-sort");
  });

  it("reverses on the second press", async () => {
    const { sort } = await render();
    await sort(words.columnCreated);
    expect(rowNames()).toEqual(["Zebra", "Key 10", "apple", "Key 9"]);
    expect(header(words.columnCreated)).toHaveAttribute("aria-sort", "ascending");
    await sort(words.columnCreated);
    expect(rowNames()).toEqual(["Key 9", "apple", "Key 10", "Zebra"]);
  });

  it("sorts names naturally, numbers by their size", async () => {
    const { sort } = await render();
    await sort(words.columnName);
    expect(rowNames()).toEqual(["apple", "Key 9", "Key 10", "Zebra"]);
    expect(header(words.columnName)).toHaveAttribute("aria-sort", "ascending");
    expect(header(words.columnCreated)).not.toHaveAttribute("aria-sort");
    await sort(words.columnName);
    expect(rowNames()).toEqual(["Zebra", "Key 10", "Key 9", "apple"]);
  });

  it("puts keys that were never used before the oldest use", async () => {
    const { sort } = await render();
    await sort(words.columnLastUsed);
    expect(rowNames()).toEqual(["Key 10", "Key 9", "Zebra", "apple"]);
    expect(header(words.columnLastUsed)).toHaveAttribute("aria-sort", "descending");
    await sort(words.columnLastUsed);
    expect(rowNames()).toEqual(["apple", "Zebra", "Key 9", "Key 10"]);
  });

  it("starts with what expires first, and puts what never expires last", async () => {
    const { sort } = await render();
    await sort(words.columnExpires);
    expect(header(words.columnExpires)).toHaveAttribute("aria-sort", "ascending");
    expect(rowNames()).toEqual(["Key 10", "apple", "Key 9", "Zebra"]);
  });

  it("announces the new order", async () => {
    const { sort } = await render();
    const said = recordSaid();
    await sort(words.columnName);
    await sort(words.columnName);
    expect(said).toEqual([
      words.sortedAscending(words.columnName),
      words.sortedDescending(words.columnName),
    ]);
  });

  it("works by keyboard and keeps the focus on the column", async () => {
    const { user } = await render();
    const button = within(header(words.columnName)).getByRole("button");
    button.focus();
    await user.keyboard("{Enter}");
    await pass(100);
    expect(rowNames()[0]).toBe("apple");
    expect(within(header(words.columnName)).getByRole("button")).toHaveFocus();
    await user.keyboard(" ");
    await pass(100);
    expect(rowNames()[0]).toBe("Zebra");
  });
});

it("doesn't sort columns without an order", async () => {
  const adapter = createMemoryAdapter({
    apiKeys: [apiKey("A", { scopes: ["read"], createdBy: { id: "u", name: "Ada" } })],
  });
  renderPanel({ adapter });
  await findRowNames();
  expect(within(header(words.columnScopes)).queryByRole("button")).toBeNull();
  expect(within(header(words.columnCreatedBy)).queryByRole("button")).toBeNull();
});

it("loads all pages if the server can search but not sort by the column", async () => {
  const adapter = createMemoryAdapter({
    apiKeys: keys,
    serverSide: { search: true, sort: ["createdAt"] },
    maxPageSize: 2,
  });
  const { user } = renderPanel({ adapter });
  await findRowNames();
  const list = vi.spyOn(adapter, "list");
  await user.click(within(header(words.columnName)).getByRole("button"));
  await waitFor(() => expect(rowNames()).toEqual(["apple", "Key 9", "Key 10", "Zebra"]));
  expect(list.mock.calls.every(([query]) => query.search === undefined)).toBe(true);
  expect(list).toHaveBeenCalledTimes(2);
});
