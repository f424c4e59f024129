import { act, fireEvent, renderHook, screen, waitFor, within } from "@testing-library/react";
import { type ApiKey, type ApiKeysAdapter, type ApiKeysColumn, useApiKeys } from "api-keys-panel";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { NOW } from "./fixtures.js";
import { countText, findRowNames, rowNames, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

beforeEach(startClock);

const CITIES = ["İstanbul", "Café", "Zürich", "Oslo"];

/** The newest is “Oslo 12000”; names and times repeat. */
function manyKeys(count: number): readonly ApiKey[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `key-${at}`,
    name: `${CITIES[(at + 3) % CITIES.length]} ${count - at}`,
    createdAt: new Date(NOW - at * 60_000).toISOString(),
    lastUsedAt: at % 3 === 0 ? null : new Date(NOW - ((at * 7919) % count) * 60_000).toISOString(),
  }));
}

/** A server that neither searches nor sorts, and returns everything at once. Its list lags until it may catch up. */
function createServer(keys: readonly ApiKey[]) {
  let [items, listed] = [keys, keys];
  const adapter: ApiKeysAdapter = {
    id: "all-at-once",
    list: async () => ({ items: [...listed], nextCursor: null }),
    create: async ({ name }) => {
      const apiKey = { id: `new-${name}`, name, createdAt: new Date(NOW + 1).toISOString() };
      items = [apiKey, ...items];
      return { apiKey, token: "lp_test_0123456789" };
    },
    update: async (id, patch) => {
      items = items.map((item) => (item.id === id ? { ...item, ...patch } : item));
    },
    delete: async (id) => {
      items = items.filter((item) => item.id !== id);
    },
  };
  const catchUp = () => {
    listed = items;
  };
  return { adapter, catchUp };
}

const table = () => screen.getByRole("table");
const header = (column: string) => screen.getByRole("columnheader", { name: column });

async function renderKeys(count: number, columns?: readonly ApiKeysColumn[]) {
  const server = createServer(manyKeys(count));
  const { user, update } = renderPanel({ adapter: server.adapter, ...(columns && { columns }) });
  await findRowNames();
  const press = (column: string) =>
    user.click(within(header(column)).getByRole("button", { name: column }));
  return { ...server, user, update, press };
}

describe("a list of thousands of keys", () => {
  it("is searched as you type, as soon as it's on screen and later", async () => {
    const { user } = await renderKeys(3000);
    await user.type(searchField(), "istanbul 2999");
    expect(rowNames()).toEqual(["İstanbul 2999"]);
    await user.clear(searchField());
    await pass(5000);
    await user.type(searchField(), "CAFE 299");
    expect(rowNames()).toEqual(["Café 2998", "Café 2994", "Café 2990"]);
    expect(countText()).toBe(words.countMatches(3, 3000));
  });

  it("is sorted right away if it's prepared", async () => {
    const { press } = await renderKeys(12_000);
    await pass(5000);
    await press(words.columnName);
    expect(table()).not.toHaveAttribute("aria-busy");
    expect(rowNames().slice(0, 3)).toEqual(["Café 2", "Café 6", "Café 10"]);
    await press(words.columnName);
    expect(rowNames()[0]).toBe("Zürich 11997");
  });

  it("stays in its old order, and says that it's busy, until the new one is prepared", async () => {
    // A page that is never idle.
    vi.stubGlobal("requestIdleCallback", () => 1);
    vi.stubGlobal("cancelIdleCallback", () => {});
    await renderKeys(12_000);
    const before = rowNames();
    fireEvent.click(within(header(words.columnName)).getByRole("button"));
    expect(table()).toHaveAttribute("aria-busy", "true");
    expect(rowNames()).toEqual(before);
    await waitFor(() => expect(rowNames()[0]).toBe("Café 2"));
    expect(table()).not.toHaveAttribute("aria-busy");
  });

  it("shows a custom column's order and finds its text", async () => {
    const columns: readonly ApiKeysColumn[] = [
      {
        id: "team",
        header: "Team",
        getValue: ({ id }) => (id === "key-5" ? null : `Team ${id.length}`),
        isSortable: true,
        isSearchable: true,
      },
    ];
    const { press, user } = await renderKeys(12_000, columns);
    await press("Team");
    await pass(5000);
    expect(rowNames().slice(0, 2)).toEqual(["Oslo 12000", "İstanbul 11999"]);
    await user.type(screen.getByRole("searchbox"), "team 5");
    expect(countText()).toBe(words.countMatches(9, 12_000));
  });
});

describe("a list of thousands of keys for an app's own UI", () => {
  async function renderList(count: number) {
    const server = createServer(manyKeys(count));
    const { adapter } = server;
    const { result } = renderHook(() =>
      useApiKeys({ adapter, workspaceId: "acme", locale: "en", timeZone: "UTC" }),
    );
    await pass(5000);
    const names = () => result.current.apiKeys.map(({ name }) => name);
    act(() => result.current.setSort({ field: "name", direction: "asc" }));
    return { ...server, result, names };
  }

  it("shows what was changed here where it belongs, before the server lists it and after", async () => {
    const { result, names, catchUp } = await renderList(2500);
    expect(names().slice(0, 3)).toEqual(["Café 2", "Café 6", "Café 10"]);
    const find = (name: string) => result.current.findByName(name)[0] as ApiKey;

    await act(() => result.current.updateApiKey(find("Oslo 4"), { name: "Café 7" }));
    await act(() => result.current.deleteApiKey(find("café 2")));
    await act(async () => {
      await result.current.createApiKey({ name: "Café 1" });
    });
    await pass(5000);
    const changed = ["Café 1", "Café 6", "Café 7", "Café 10"];
    expect(names().slice(0, 4)).toEqual(changed);
    expect(result.current.matchCount).toBe(2500);
    act(() => result.current.setSearch("cafe 7"));
    expect(names()).toContain("Café 7");

    act(() => result.current.setSearch(""));
    catchUp();
    act(() => result.current.reload());
    for (let waits = 0; waits < 10; waits += 1) {
      await pass(50);
      expect(names().slice(0, 4)).toEqual(changed);
      expect(result.current.matchCount).toBe(2500);
    }
  });
});

it.each([3, 2500])(
  "a list of %i keys shows what matches a letter in the same render",
  async (count) => {
    const { adapter } = createServer(manyKeys(count));
    const renders: { readonly search: string; readonly names: readonly string[] }[] = [];
    const { result } = renderHook(() => {
      const keys = useApiKeys({ adapter, workspaceId: "acme", locale: "en" });
      renders.push({ search: keys.search, names: keys.apiKeys.map(({ name }) => name) });
      return keys;
    });
    await pass(5000);
    act(() => result.current.setSearch("istanbul"));

    const found = renders.filter(({ search }) => search !== "");
    expect(found.length).toBeGreaterThan(0);
    for (const { names } of found) {
      expect(names.every((name) => name.startsWith("İstanbul"))).toBe(true);
    }
  },
);
