import { screen, waitFor } from "@testing-library/react";
import type { ApiKeysColumn, ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKey, NOW } from "./fixtures.js";
import { findRowNames, row, rowNames, searchField } from "./on-screen.js";
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
});
