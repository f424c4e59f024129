import { screen } from "@testing-library/react";
import { ApiKeysPanel, type ApiKeysPanelProps, type ApiKeysView } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { findRowNames, rowNames, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

const NEWEST_FIRST = { field: "createdAt", direction: "desc" } as const;
const BY_NAME = { field: "name", direction: "asc" } as const;
const START: ApiKeysView = { search: "", sort: NEWEST_FIRST, filter: {} };

const names = ["CRM Sync", "Backend", "Worker"];
const newAdapter = () => createMemoryAdapter({ apiKeys: apiKeys(...names) });

beforeEach(startClock);

describe("a view that the host listens to", () => {
  it("is reported with each change, once", async () => {
    const views: ApiKeysView[] = [];
    const { user } = renderPanel({
      adapter: newAdapter(),
      onViewChange: (view) => views.push(view),
    });
    await findRowNames();
    await user.type(searchField(), "c");
    await user.click(screen.getByRole("button", { name: words.columnName }));
    await pass(500);
    expect(views).toEqual([
      { ...START, search: "c" },
      { search: "c", sort: BY_NAME, filter: {} },
    ]);
    expect(rowNames()).toEqual(["Backend", "CRM Sync"]);
  });
});

describe("a view that the host keeps", () => {
  function renderKept(start: ApiKeysView, pass: (set: () => void) => void = (set) => set()) {
    const adapter = newAdapter();
    const seen: ApiKeysView[] = [];
    const control: { set: (view: ApiKeysView) => void } = { set: () => {} };
    function Host(props: Partial<ApiKeysPanelProps>) {
      const [view, setView] = useState(start);
      control.set = setView;
      return (
        <ApiKeysPanel
          {...{ adapter, workspaceId: "acme", locale: "en", timeZone: "UTC", ...props }}
          // A new object in each render, as from an address.
          view={{ ...view, filter: { ...view.filter } }}
          onViewChange={(next) => {
            seen.push(next);
            pass(() => setView(next));
          }}
        />
      );
    }
    return { Host, seen, set: (view: ApiKeysView) => control.set(view) };
  }

  async function renderHost(...args: Parameters<typeof renderKept>) {
    const kept = renderKept(...args);
    const { render } = await import("@testing-library/react");
    const { default: userEvent } = await import("@testing-library/user-event");
    const user = userEvent.setup({ delay: null });
    const view = render(<kept.Host />);
    return { ...kept, user, ...view };
  }

  it("is there from the first request on", async () => {
    await renderHost({ ...START, search: "crm", sort: BY_NAME });
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(searchField()).toHaveValue("crm");
  });

  it("follows the host, such as when someone goes back", async () => {
    const { user, set, seen } = await renderHost(START);
    await findRowNames();
    await user.type(searchField(), "work");
    await pass(500);
    expect(rowNames()).toEqual(["Worker"]);
    const { act } = await import("@testing-library/react");
    act(() => set(START));
    await pass(500);
    expect(searchField()).toHaveValue("");
    expect(rowNames()).toHaveLength(3);
    expect(seen).toHaveLength(4);
  });

  it("loses no letter if the host takes its time", async () => {
    const { user } = await renderHost(START, (set) => setTimeout(set, 300));
    await findRowNames();
    for (const letter of "worker") {
      await user.type(searchField(), letter);
      await pass(100);
    }
    expect(searchField()).toHaveValue("worker");
    await pass(2000);
    expect(searchField()).toHaveValue("worker");
    expect(rowNames()).toEqual(["Worker"]);
  });

  it("returns to what the host says if it refuses a change", async () => {
    const { user } = await renderHost({ ...START, search: "crm" }, () => {});
    await findRowNames();
    await user.type(searchField(), "x");
    await pass(2000);
    expect(searchField()).toHaveValue("crm");
    expect(rowNames()).toEqual(["CRM Sync"]);
  });

  it("starts over in another workspace, and the host hears of it", async () => {
    const { Host, seen, rerender } = await renderHost({ ...START, search: "crm", sort: BY_NAME });
    await findRowNames();
    rerender(<Host workspaceId="globex" />);
    await pass(500);
    expect(rowNames()).toHaveLength(3);
    expect(searchField()).toHaveValue("");
    expect(seen).toEqual([{ search: "", sort: BY_NAME, filter: {} }]);
  });
});
