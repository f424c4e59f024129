import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys, manyApiKeys } from "./fixtures.js";
import { countText, findRowNames, recordSaid, rowNames, searchField } from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

const NO_SERVER_HELP = {};

beforeEach(startClock);

function somePages() {
  return createMemoryAdapter({
    apiKeys: manyApiKeys(250),
    serverSide: NO_SERVER_HELP,
    maxPageSize: 100,
  });
}

/** The button under the list's own text; the × in the field has the same name and comes before it. */
function offerToClear(): HTMLElement {
  return screen.getAllByRole("button", controls.clearSearch).at(-1) as HTMLElement;
}

describe("searching if the server doesn't", () => {
  it("looks through all pages, not only those on screen", async () => {
    const { user } = renderPanel({ adapter: somePages() });
    await waitFor(() => expect(rowNames()).toHaveLength(100));
    await user.type(searchField(), "003");
    expect(rowNames()).toEqual(["Key 003"]);
    expect(countText()).toBe(words.countMatches(1, 250));
  });

  it("sends no requests while the user types", async () => {
    const adapter = somePages();
    const { user } = renderPanel({ adapter });
    await findRowNames();
    const list = vi.spyOn(adapter, "list");
    await user.type(searchField(), "1");
    await pass(2000);
    expect(countText()).toBe(words.countMatches(133, 250));
    expect(rowNames()).toHaveLength(133);
    expect(list).not.toHaveBeenCalled();
  });

  it("ignores case, width, and surrounding white space", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: apiKeys("CRM Sync", "Ｃｒｍ wide", "Worker"),
      serverSide: NO_SERVER_HELP,
    });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await user.type(searchField(), "  cRm ");
    expect(rowNames()).toEqual(["Ｃｒｍ wide", "CRM Sync"]);
  });

  it("finds only names", async () => {
    const [apiKey] = apiKeys("CRM Sync");
    const adapter = createMemoryAdapter({
      apiKeys: apiKey ? [{ ...apiKey, hint: "lp_live_…zzzz" }] : [],
      serverSide: NO_SERVER_HELP,
    });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await user.type(searchField(), "zzzz");
    expect(document.body).toHaveTextContent(words.noMatchTitle("zzzz"));
  });
});

describe.each([
  ["where the server searches", undefined],
  ["where it doesn't", NO_SERVER_HELP],
])("the search %s", (_, serverSide) => {
  function render() {
    const names = ["CRM Sync", "CRM Export", "Worker"];
    return renderPanel({
      adapter: createMemoryAdapter({
        apiKeys: apiKeys(...names),
        ...(serverSide && { serverSide }),
      }),
    });
  }

  it("shows the count, and announces it once typing pauses", async () => {
    const { user } = render();
    await findRowNames();
    const said = recordSaid();
    await user.type(searchField(), "crm");
    await pass(1500);
    expect(countText()).toBe(words.countMatches(2, 3));
    expect(searchField()).toHaveAccessibleDescription(words.countMatches(2, 3));
    expect(said).toEqual([words.countMatches(2, 3)]);
  });

  it("says when nothing matches, and offers to clear", async () => {
    const { user } = render();
    await findRowNames();
    await user.type(searchField(), "zebra");
    await pass(1500);
    expect(document.body).toHaveTextContent(words.noMatchTitle("zebra"));
    expect(countText()).toBe(words.countMatches(0, 3));
    await user.click(offerToClear());
    await waitFor(() => expect(rowNames()).toHaveLength(3));
    expect(searchField()).toHaveValue("");
  });

  it("moves the focus to the search field when the button to clear disappears", async () => {
    const { user } = render();
    await findRowNames();
    await user.type(searchField(), "zebra");
    await pass(1500);
    offerToClear().focus();
    await user.keyboard("{Enter}");
    await pass(100);
    expect(searchField()).toHaveFocus();
  });

  it("is cleared by Escape, which then reaches no dialog of the host", async () => {
    const { user } = render();
    await findRowNames();
    const handleKey = vi.fn();
    document.addEventListener("keydown", handleKey);
    await user.type(searchField(), "wor");
    await pass(1000);
    expect(rowNames()).toEqual(["Worker"]);
    handleKey.mockClear();
    await user.keyboard("{Escape}");
    await pass(1000);
    expect(searchField()).toHaveValue("");
    expect(searchField()).toHaveFocus();
    expect(rowNames()).toHaveLength(3);
    expect(handleKey).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(handleKey).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", handleKey);
  });
});
