import { screen, waitFor, within } from "@testing-library/react";
import type { ApiKey, ApiKeysPanelProps, ApiKeysQuery } from "api-keys-panel";
import { createMemoryAdapter, type MemoryAdapterOptions } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { loadFinding } from "../panel/load-overlays.js";
import { apiKey, manyApiKeys, NOW } from "./fixtures.js";
import {
  countText,
  findRowNames,
  query,
  recordSaid,
  rowNames,
  searchField,
  submitCreate,
} from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

await loadFinding();

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
const ada = { id: "ada", name: "Ada Byron" };
const grace = { id: "grace", name: "Grace Hopper" };

const SCOPES = [
  { id: "contacts:read", label: "Read contacts" },
  { id: "contacts:write", label: "Write contacts" },
  { id: "never:used", label: "Never used by a key" },
];

/** One key in each state, and another active one; the newest first. */
const someKeys = (): readonly ApiKey[] =>
  (
    [
      ["Backend", { scopes: ["contacts:read", "contacts:write"], createdBy: ada }],
      ["Worker", { expiresAt: inDays(90), scopes: ["contacts:read"], createdBy: grace }],
      ["Ending", { expiresAt: inDays(3), scopes: [], createdBy: ada }],
      ["Ended", { expiresAt: inDays(-3), scopes: ["gone:scope"], createdBy: null }],
      ["Paused", { enabled: false, scopes: ["contacts:read"], createdBy: ada }],
    ] as const
  ).map(([name, fields], index) =>
    apiKey(name, { createdAt: inDays(-index - 1), expiresAt: null, ...fields }),
  );

const METHODS = ["create", "update", "delete", "listScopes"] as const;
const SERVER_FILTERS = {
  search: true,
  sort: ["createdAt", "name", "lastUsedAt", "expiresAt"],
  filter: ["status", "scopes", "createdBy"],
} as const;

function createAdapter(options: Omit<MemoryAdapterOptions, "methods"> = {}) {
  return createMemoryAdapter({
    apiKeys: someKeys(),
    scopes: SCOPES,
    fields: { create: ["expiresAt"], update: ["expiresAt", "enabled"] },
    serverSide: {},
    ...options,
    methods: METHODS,
  });
}

async function renderRows(
  options: Omit<MemoryAdapterOptions, "methods"> = {},
  props: Partial<ApiKeysPanelProps> = {},
) {
  const adapter = createAdapter(options);
  const list = vi.spyOn(adapter, "list");
  const panel = renderPanel({ adapter, ...props });
  await findRowNames();
  await pass(50);
  const queries = () => list.mock.calls.map(([asked]: [ApiKeysQuery, unknown]) => asked);
  return { ...panel, adapter, queries };
}

const chip = (label: string) =>
  screen.getByRole<HTMLInputElement>("checkbox", { name: new RegExp(`^${label}( |$)`) });
const chipTexts = () =>
  screen.getAllByRole("checkbox").map((box) => box.nextElementSibling?.textContent);
const menuChip = (label: string) => screen.getByRole("button", { name: new RegExp(`^${label}`) });
const option = (label: string) =>
  screen.getByRole("menuitemcheckbox", { name: new RegExp(`^${label}`) });
const clearFilters = () => screen.getByRole("button", { name: words.filterClear });
const counted = (label: string, count: number) => `${label} ${words.filterCount(count)}`;

beforeEach(startClock);

describe("a plain panel", () => {
  it("has no filters, no quota, and no notice about ends", async () => {
    const adapter = createMemoryAdapter({ apiKeys: someKeys() });
    renderPanel({ adapter });
    await findRowNames();
    await pass(100);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(document.body).not.toHaveTextContent(words.noticeExpiring(1));
  });
});

describe("the filters", () => {
  it("say how many keys are in each state, and show those that are chosen", async () => {
    const { user } = await renderRows();
    expect(chipTexts()).toEqual([
      counted(words.filterActive, 2),
      counted(words.statusExpiring, 1),
      counted(words.statusExpired, 1),
      counted(words.statusDisabled, 1),
    ]);
    await user.click(chip(words.statusExpired));
    expect(rowNames()).toEqual(["Ended"]);
    await user.click(chip(words.statusDisabled));
    expect(rowNames()).toEqual(["Ended", "Paused"]);
    expect(countText()).toBe(words.countMatches(2, 5));
    // The counts of the others stay: they say what else there is.
    expect(chipTexts()[0]).toBe(counted(words.filterActive, 2));
  });

  it("are announced with what they find, and cleared together", async () => {
    const { user } = await renderRows();
    const said = recordSaid();
    await user.click(chip(words.statusExpired));
    await pass(1000);
    expect(said).toEqual([words.countMatches(1, 5)]);
    await user.click(clearFilters());
    expect(rowNames()).toHaveLength(5);
    expect(chip(words.filterActive)).toHaveFocus();
    expect(screen.queryByRole("button", { name: words.filterClear })).toBeNull();
  });

  it("offer the permissions that keys have, by name, in a menu that stays open", async () => {
    const { user } = await renderRows();
    menuChip(words.filterScopes).focus();
    await user.keyboard("{Enter}");
    const menu = screen.getByRole("menu", { name: words.filterScopes });
    expect(within(menu).getAllByRole("menuitemcheckbox")).toHaveLength(3);
    expect(within(menu).queryByText("Never used by a key")).toBeNull();
    expect(option("Read contacts")).toHaveFocus();
    await user.keyboard(" ");
    expect(option("Read contacts")).toBeChecked();
    expect(rowNames()).toEqual(["Backend", "Worker", "Paused"]);
    await user.keyboard("{ArrowDown}{ArrowDown} ");
    expect(rowNames()).toEqual(["Backend", "Worker", "Ended", "Paused"]);
    await user.keyboard("{Escape}");
    expect(menuChip(words.filterScopes)).toHaveFocus();
    expect(menuChip(words.filterScopes)).toHaveTextContent(
      words.filterChosen(words.filterScopes, words.filterChosenCount(2)),
    );
    // A permission that no longer exists goes by its id.
    expect(rowNames()).toContain("Ended");
  });

  it("offer the people who created keys, and count within the other filters", async () => {
    const { user } = await renderRows();
    await user.click(chip(words.filterActive));
    await user.click(menuChip(words.filterCreatedBy));
    expect(option(ada.name)).toHaveTextContent(words.filterCount(1));
    await user.click(option(ada.name));
    expect(rowNames()).toEqual(["Backend"]);
    await user.click(searchField());
    expect(menuChip(words.filterCreatedBy)).toHaveTextContent(
      words.filterChosen(words.filterCreatedBy, ada.name),
    );
  });

  it("are named if no key matches, and clearing gets the search back as well", async () => {
    const { user } = await renderRows();
    await user.click(chip(words.statusExpired));
    await user.type(searchField(), "back");
    expect(document.body).toHaveTextContent(words.noMatchFilterSearchTitle("back"));
    expect(document.body).toHaveTextContent(words.noMatchFilterText(words.statusExpired));
    await user.click(screen.getByRole("button", { name: words.filterClearAll }));
    expect(rowNames()).toHaveLength(5);
    expect(searchField()).toHaveFocus();
    expect(searchField()).toHaveValue("");
  });

  it("look through every page, also of a list of thousands that's still loading", async () => {
    const apiKeys = [...manyApiKeys(2500), apiKey("Off", { enabled: false })];
    const { user } = await renderRows({ apiKeys, latencyMs: 20 });
    await user.click(chip(words.statusDisabled));
    await pass(8000);
    expect(rowNames()).toEqual(["Off"]);
    expect(countText()).toBe(words.countMatches(1, 2501));
    expect(chipTexts()[0]).toBe(counted(words.filterActive, 2500));
  });

  it("are cleared by a change of workspace", async () => {
    const { user, update } = await renderRows();
    await user.click(chip(words.statusExpired));
    expect(rowNames()).toEqual(["Ended"]);
    update({ workspaceId: "globex" });
    await findRowNames();
    expect(rowNames()).toHaveLength(5);
    expect(chip(words.statusExpired)).not.toBeChecked();
  });

  it("lose a key from sight once it no longer matches", async () => {
    const { user } = await renderRows({ serverSide: SERVER_FILTERS });
    await user.click(chip(words.filterActive));
    await pass(300);
    expect(rowNames()).toEqual(["Backend", "Worker"]);
    await user.click(screen.getByRole("button", controls.menuButton("Backend")));
    await user.click(screen.getByRole("menuitem", { name: words.actionDisable }));
    await waitFor(() => expect(rowNames()).toEqual(["Worker"]));
  });

  it("say so if they hide a key that was just created", async () => {
    const { user } = await renderRows({ fields: { update: ["enabled"] } });
    await user.click(chip(words.statusDisabled));
    await submitCreate(user, "Fresh");
    await pass(500);
    await user.click(await screen.findByRole("button", controls.copy));
    await user.click(screen.getByRole("button", controls.done));
    await pass(500);
    expect(document.body).toHaveTextContent(words.noticeCreatedFiltered("Fresh"));
    expect(rowNames()).toEqual(["Paused"]);
  });
});

describe("a custom toolbar", () => {
  it("gets the filters to place", async () => {
    const toolbar: NonNullable<ApiKeysPanelProps["slots"]>["toolbar"] = ({ filters, count }) => (
      <>
        {count}
        {filters}
      </>
    );
    const { user } = await renderRows({}, { slots: { toolbar } });
    await user.click(chip(words.statusExpired));
    expect(rowNames()).toEqual(["Ended"]);
  });
});

describe("a list of more keys than can be counted for each letter", () => {
  it("has no counts during a search, and gets them back", async () => {
    const apiKeys = [...manyApiKeys(10_001), apiKey("Off", { enabled: false })];
    const { user } = await renderRows({ apiKeys, maxPageSize: 20_000 });
    await pass(5000);
    expect(chipTexts().at(-1)).toBe(counted(words.statusDisabled, 1));
    await user.type(searchField(), "off");
    await pass(500);
    expect(rowNames()).toEqual(["Off"]);
    expect(chipTexts().at(-1)).toBe(words.statusDisabled);
    await user.clear(searchField());
    await pass(500);
    expect(chipTexts().at(-1)).toBe(counted(words.statusDisabled, 1));
  });
});

describe("filters that the server knows", () => {
  it("are asked of the server, together with the search and the order", async () => {
    const { user, queries } = await renderRows({ serverSide: SERVER_FILTERS });
    await user.click(chip(words.filterActive));
    await user.type(searchField(), "work");
    await pass(1000);
    expect(rowNames()).toEqual(["Worker"]);
    expect(queries().findLast(({ limit }) => limit > 1)).toMatchObject({
      search: "work",
      filter: { status: ["active"] },
    });
  });

  it("lead to every page if the server can't do all that's asked", async () => {
    const { user, queries } = await renderRows({
      serverSide: { ...SERVER_FILTERS, filter: ["status"] },
    });
    await user.click(menuChip(words.filterScopes));
    await user.click(option("Write contacts"));
    await pass(500);
    expect(rowNames()).toEqual(["Backend"]);
    expect(queries().some(({ filter }) => filter?.scopes)).toBe(false);
  });

  it("have the server's counts where not all keys are loaded", async () => {
    const apiKeys = [...manyApiKeys(150), apiKey("Off", { enabled: false })];
    const { queries } = await renderRows({ apiKeys, serverSide: SERVER_FILTERS });
    await pass(500);
    expect(chipTexts()).toEqual([
      counted(words.filterActive, 150),
      counted(words.statusExpiring, 0),
      counted(words.statusExpired, 0),
      counted(words.statusDisabled, 1),
    ]);
    expect(queries().filter(({ limit }) => limit === 1)).toHaveLength(4);
  });

  it("keep the toolbar if a filtered list can't be loaded", async () => {
    const { user, adapter } = await renderRows({ serverSide: SERVER_FILTERS });
    adapter.failNext("list", "invalid", { times: Number.POSITIVE_INFINITY });
    await user.click(chip(words.filterActive));
    await pass(3000);
    await user.click(clearFilters());
    adapter.clearScript();
    await pass(500);
    expect(rowNames()).toHaveLength(5);
  });
});

describe("keys that end soon", () => {
  it("are counted above the list, and shown on request", async () => {
    const { user } = await renderRows();
    expect(document.body).toHaveTextContent(words.noticeExpiring(1));
    await user.click(screen.getByRole("button", { name: words.noticeExpiringShow(1) }));
    expect(rowNames()).toEqual(["Ending"]);
    expect(chip(words.statusExpiring)).toBeChecked();
    await user.click(screen.getByRole("button", { name: words.noticeExpiringShowAll }));
    expect(rowNames()).toHaveLength(5);
  });

  it("aren't mentioned if there are none", async () => {
    await renderRows({ apiKeys: [apiKey("Forever", { expiresAt: null })] });
    expect(screen.queryByRole("button", { name: words.noticeExpiringShow(1) })).toBeNull();
  });
});

describe("a quota", () => {
  it("is next to the button", async () => {
    await renderRows({ rules: { keys: { max: 10 } } });
    expect(document.body).toHaveTextContent(words.quota(5, 10));
    expect(screen.getByRole("button", controls.createButton)).toBeEnabled();
    expect(document.body).not.toHaveTextContent(words.quotaReached);
  });

  it("blocks the button once it's reached, which says why and keeps the focus", async () => {
    const { user } = await renderRows({ rules: { keys: { max: 5 } } });
    const button = screen.getByRole("button", controls.createButton);
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(new RegExp(words.quotaReached));
    button.focus();
    await user.keyboard("{Enter}");
    await pass(300);
    expect(query(controls.createDialog)).toBeNull();
    expect(button).toHaveFocus();
  });

  it("isn't there for readers", async () => {
    await renderRows({ rules: { keys: { max: 5 } } }, { access: "read" });
    expect(document.body).not.toHaveTextContent(words.quota(5, 5));
  });
});
