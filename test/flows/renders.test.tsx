import { screen, waitFor } from "@testing-library/react";
import type { ApiKeysColumn, ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey, NOW } from "./fixtures.js";
import { findRowNames, menuButton, row, rowNames, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

const MINUTE_MS = 60_000;

/** Each row asks for the name of its menu when it's rendered. */
const actionsFor = vi.fn(words.actionsFor);
const cell = vi.fn<NonNullable<ApiKeysColumn["cell"]>>(({ id }) => `Logs of ${id}`);

const MESSAGES = { actionsFor };
const COLUMNS: readonly ApiKeysColumn[] = [{ id: "logs", header: "Logs", cell }];

function before(ms: number): string {
  return new Date(NOW - ms).toISOString();
}

const KEYS = [
  apiKey("CRM Sync", { createdAt: before(400 * 24 * 60 * MINUTE_MS), lastUsedAt: null }),
  apiKey("CRM Export", { createdAt: before(5 * MINUTE_MS), lastUsedAt: null }),
  apiKey("Backend", { createdAt: before(500 * 24 * 60 * MINUTE_MS), lastUsedAt: null }),
];

async function renderList(changed: Partial<ApiKeysPanelProps> = {}) {
  const adapter = createMemoryAdapter({ apiKeys: { acme: KEYS } });
  const view = renderPanel({ adapter, columns: COLUMNS, messages: MESSAGES, ...changed });
  await findRowNames();
  await pass(100);
  return view;
}

function forget(): void {
  actionsFor.mockClear();
  cell.mockClear();
}

/** The names of the keys whose rows were rendered since {@link forget}. */
function renderedRows(): readonly string[] {
  const names = actionsFor.mock.calls.map(([name]) => name.replace(/[\u2066-\u2069]/g, ""));
  return [...new Set(names)];
}

beforeEach(() => {
  startClock();
  forget();
});

describe("a row is rendered once, and not again", () => {
  it("for a letter that leaves it where it is", async () => {
    const { user } = await renderList();
    await user.type(searchField(), "c");
    await pass(300);
    expect(rowNames()).toHaveLength(3);
    forget();
    await user.type(searchField(), "rm");
    await waitFor(() => expect(rowNames()).toEqual(["CRM Export", "CRM Sync"]));
    await pass(300);
    expect(renderedRows()).toEqual([]);
    expect(cell).not.toHaveBeenCalled();
  });

  it("for a minute that passes, unless it says so", async () => {
    await renderList();
    expect(row("CRM Export")).toHaveTextContent("5 minutes ago");
    forget();
    await pass(MINUTE_MS);
    expect(row("CRM Export")).toHaveTextContent("6 minutes ago");
    expect(renderedRows()).toEqual(["CRM Export"]);
    expect(cell).not.toHaveBeenCalled();
  });

  it("for a dialog that opens and closes", async () => {
    const { user } = await renderList();
    forget();
    await user.click(screen.getByRole("button", { name: words.createButtonName }));
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(cell).not.toHaveBeenCalled();
    expect(renderedRows()).toEqual([]);
  });
  it("for its menu, or the menu of another", async () => {
    const { user } = await renderList();
    forget();
    await user.click(menuButton("CRM Sync"));
    expect(screen.getByRole("menu")).toBeVisible();
    expect(menuButton("CRM Sync")).toHaveAttribute("aria-expanded", "true");
    expect(cell).not.toHaveBeenCalled();
    // Only the menu itself asks for its name.
    expect(renderedRows()).toEqual(["CRM Sync"]);
    expect(actionsFor).toHaveBeenCalledTimes(1);
  });
});

describe("the host's entries in the menu of a key", () => {
  const rowActions = vi.fn<NonNullable<ApiKeysPanelProps["rowActions"]>>(() => []);

  beforeEach(() => {
    rowActions.mockClear();
  });

  it("are asked for when the menu opens, and for that key", async () => {
    const { user } = await renderList({ rowActions });
    expect(rowActions).not.toHaveBeenCalled();
    await user.click(menuButton("Backend"));
    expect(rowActions.mock.calls.map(([{ name }]) => name)).toEqual(["Backend"]);
  });

  it("decide alone whether readers have a menu, and for a row in sight", async () => {
    rowActions.mockImplementation(({ name }) =>
      name === "Backend" ? [{ id: "usage", label: "Usage", onSelect: () => {} }] : [],
    );
    const { user } = await renderList({ access: "read", rowActions });
    expect(menuButton("CRM Sync")).toBeVisible();
    // It stays when those that have entries are out of sight.
    await user.type(searchField(), "crm");
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    expect(menuButton("CRM Sync")).toBeVisible();
  });
});
