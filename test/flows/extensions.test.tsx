import { renderHook, screen, waitFor, within } from "@testing-library/react";
import { type ApiKeysColumn, useApiKeys } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import {
  findReveal,
  findRowNames,
  menuButton,
  nameField,
  press,
  recordSaid,
  rowNames,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const KEYS = [
  apiKey("Backend", { metadata: { region: "Oslo", calls: 1200 } }),
  apiKey("Worker", { metadata: { region: "Bergen", calls: 15 } }),
  apiKey("Sync", { metadata: { region: null } }),
];

function region({ metadata }: (typeof KEYS)[number]): string | null {
  return typeof metadata?.region === "string" ? metadata.region : null;
}

const REGION: ApiKeysColumn = {
  id: "region",
  header: "Region",
  getValue: region,
  isSortable: true,
  isSearchable: true,
};
const UNSEARCHED: readonly ApiKeysColumn[] = [{ ...REGION, isSearchable: false }];
const COLUMNS: readonly ApiKeysColumn[] = [
  REGION,
  {
    id: "calls",
    header: "Calls",
    getValue: ({ metadata }) => metadata?.calls as number | undefined,
  },
  { id: "link", header: "Logs", cell: ({ id }) => <a href={`/logs/${id}`}>Open</a> },
];

function adapterOf(list = KEYS) {
  return createMemoryAdapter({ apiKeys: { acme: list } });
}

function cell(row: string, column: string): HTMLElement {
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  const cells = screen.getByRole("row", { name: new RegExp(`^${row}`) }).children;
  return cells[heads.indexOf(column)] as HTMLElement;
}

describe("custom columns", () => {
  it("come after the panel's, before the menus, and show their content", async () => {
    renderPanel({ adapter: adapterOf(), columns: COLUMNS });
    await findRowNames();
    const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads.slice(-4)).toEqual(["Region", "Calls", "Logs", words.columnActions]);
    expect(within(cell("Backend", "Region")).getByText("Oslo")).toBeVisible();
    expect(within(cell("Backend", "Calls")).getByText("1,200")).toBeVisible();
    expect(within(cell("Sync", "Region")).queryByText(/./)).toBeNull();
    expect(within(cell("Worker", "Logs")).getByRole("link", { name: "Open" })).toBeVisible();
  });

  it("sort if they're sortable, and the order is announced", async () => {
    const { user } = renderPanel({ adapter: adapterOf(), columns: COLUMNS });
    await findRowNames();
    expect(screen.queryByRole("button", { name: "Calls" })).toBeNull();
    const heard = recordSaid();
    await user.click(screen.getByRole("button", { name: "Region" }));
    await waitFor(() => expect(rowNames()).toEqual(["Worker", "Backend", "Sync"]));
    expect(screen.getByRole("columnheader", { name: "Region" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(screen.getByRole("button", { name: "Region" }));
    expect(rowNames()).toEqual(["Backend", "Worker", "Sync"]);
    await waitFor(() =>
      expect(heard).toEqual([words.sortedAscending("Region"), words.sortedDescending("Region")]),
    );
  });

  it("are searched if they're searchable, and the search field doesn't mention names only", async () => {
    const { user } = renderPanel({ adapter: adapterOf(), columns: COLUMNS });
    await findRowNames();
    const field = screen.getByRole("searchbox", { name: words.searchLabelWide });
    await user.type(field, "berg");
    await waitFor(() => expect(rowNames()).toEqual(["Worker"]));
    await user.clear(field);
    await user.type(field, "nowhere");
    expect(await screen.findByText(words.noMatchTextWide)).toBeVisible();
  });

  it("never ask the server for an order that it can't know", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: { acme: KEYS },
      serverSide: { search: true, sort: ["createdAt", "name"] },
    });
    const list = vi.spyOn(adapter, "list");
    const { user } = renderPanel({ adapter, columns: UNSEARCHED });
    await findRowNames();
    await user.click(screen.getByRole("button", { name: "Region" }));
    await waitFor(() => expect(rowNames()).toEqual(["Worker", "Backend", "Sync"]));
    for (const [query] of list.mock.calls) {
      expect(["createdAt", "name"]).toContain(query.sort?.field ?? "createdAt");
    }
  });
});

describe("custom row actions", () => {
  it("come between Edit and Delete, and receive the key", async () => {
    const onSelect = vi.fn();
    const { user } = renderPanel({
      adapter: adapterOf(),
      rowActions: () => [{ id: "usage", label: "View usage", onSelect }],
    });
    await findRowNames();
    await user.click(menuButton("Worker"));
    const items = (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
    expect(items).toEqual([
      words.actionDetails,
      words.actionEdit,
      "View usage",
      words.actionDelete,
    ]);
    await user.click(screen.getByRole("menuitem", { name: "View usage" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: "Worker" }));
    await waitFor(() => expect(menuButton("Worker")).toHaveFocus());
  });

  it("are there for readers, too", async () => {
    const { user } = renderPanel({
      adapter: adapterOf(),
      access: "read",
      rowActions: ({ name }) =>
        name === "Sync" ? [{ id: "usage", label: "View usage", onSelect: () => undefined }] : [],
    });
    await findRowNames();
    await user.click(menuButton("Sync"));
    expect(await screen.findAllByRole("menuitem")).toHaveLength(2);
  });
});

describe("slots", () => {
  it("let the host draw the empty state around the panel's own", async () => {
    const { user } = renderPanel({
      slots: {
        emptyState: ({ emptyState, onCreate }) => (
          <>
            {emptyState}
            <button type="button" onClick={onCreate}>
              Start here
            </button>
          </>
        ),
      },
    });
    expect(await screen.findByText(words.emptyTitle)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start here" }));
    expect(nameField()).toHaveFocus();
  });

  it("let the host add to the toolbar without losing the search", async () => {
    const { user } = renderPanel({
      adapter: createMemoryAdapter({ apiKeys: { acme: apiKeys("One", "Two") } }),
      slots: {
        toolbar: ({ searchField, count, list }) => (
          <>
            {searchField}
            <button type="button" onClick={() => list.setSearch("two")}>
              Only two
            </button>
            {count}
          </>
        ),
      },
    });
    await findRowNames();
    await user.click(screen.getByRole("button", { name: "Only two" }));
    await waitFor(() => expect(rowNames()).toEqual(["Two"]));
    expect(screen.getByRole("searchbox")).toHaveValue("two");
    expect(screen.getByText(words.countMatches(1, 2))).toBeVisible();
    expect(screen.getByRole("searchbox")).toHaveAccessibleDescription(words.countMatches(1, 2));
  });

  it("don't get between a create and its token", async () => {
    const { user } = renderPanel({ slots: { emptyState: () => <p>Nothing here.</p> } });
    expect(await screen.findByText("Nothing here.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: controls.createButton.name }));
    await user.type(nameField(), "First");
    await press(user, words.create);
    await findReveal();
  });
});

describe("useApiKeys", () => {
  it("rotates, and says what the user may do with a key and whether it works", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: { acme: [apiKey("Old", { expiresAt: "2020-01-01T00:00:00Z" })] },
      methods: ["create", "update", "delete", "rotate"],
    });
    const { result } = renderHook(() =>
      useApiKeys({ adapter, workspaceId: "acme", columns: COLUMNS }),
    );
    await waitFor(() => expect(result.current.apiKeys).toHaveLength(1));
    const [old] = result.current.apiKeys;
    if (!old) throw new Error("There is no key.");
    expect(result.current.getStatus(old)).toBe("expired");
    expect(result.current.getActions(old)).toEqual(["update", "delete", "rotate"]);
    const rotated = await result.current.rotateApiKey(old);
    expect(rotated.vault?.read()).toBe(adapter.issuedIn("acme").at(-1)?.token);
  });

  it("hides every write from readers", async () => {
    const adapter = adapterOf();
    const { result } = renderHook(() =>
      useApiKeys({ adapter, workspaceId: "acme", access: "read" }),
    );
    await waitFor(() => expect(result.current.apiKeys).toHaveLength(3));
    const { can, createApiKey, deleteApiKey, getActions } = result.current;
    expect(Object.values(can)).toEqual(Array(4).fill(false));
    expect(result.current.apiKeys.flatMap(getActions)).toEqual([]);
    await expect(createApiKey({ name: "CRM" })).rejects.toThrow('`access` is "read"');
    const [first] = result.current.apiKeys;
    await expect(first && deleteApiKey(first)).rejects.toThrow("can.delete");
  });
});
