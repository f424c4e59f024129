import { screen, within } from "@testing-library/react";
import type { ApiKeysAdapter, ApiKeysPage } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { controls, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import { find, findRowNames, get, row, rowNames } from "./on-screen.js";
import { renderPanel, startClock } from "./render-panel.js";

const TOKEN = "lp_live_4fT9qLw0ZrS3bVn8KcXy7HdJ";
const others = apiKeys("Alpha", "Beta");
const odd = { id: "key-odd", name: "CRM Sync", createdAt: "2026-11-20T11:00:00Z" };

beforeEach(() => {
  startClock();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

/** A backend that lists these rows, whatever its type says. */
function listing(...items: readonly unknown[]): ApiKeysAdapter {
  return {
    ...createMemoryAdapter(),
    list: async () => ({ items, nextCursor: null }) as unknown as ApiKeysPage,
    serverSide: {},
  };
}

const told = () => vi.mocked(console.error).mock.calls.map(([text]) => String(text));

describe("a list with one odd key", () => {
  it.each<[string, object, string]>([
    ["name: null", { name: null }, "key-odd"],
    ["createdAt: null", { createdAt: null }, "CRM Sync"],
    ["scopes: null", { scopes: null }, "CRM Sync"],
    ["id: 17", { id: 17 }, "CRM Sync"],
    ['expiresAt: "never"', { expiresAt: "never" }, "CRM Sync"],
    ["nested metadata", { metadata: { owner: { id: 1 } } }, "CRM Sync"],
  ])("shows all of them: %s", async (_, fields, name) => {
    renderPanel({ adapter: listing(...others, { ...odd, ...fields }) });
    expect([...(await findRowNames())].sort()).toEqual(["Alpha", "Beta", name].sort());
    expect(screen.queryByText(words.noticeLeftOut(1))).toBeNull();
  });

  it("reports each kind to developers once, with the field and the key, and never with a value", async () => {
    const values = { hint: { secret: "s3cret" }, description: ["s3cret"], enabled: "s3cret" };
    const adapter = listing(...others.map((other) => ({ ...other, ...values })), {
      ...odd,
      ...values,
    });
    const { update } = renderPanel({ adapter });
    await findRowNames();
    update({ workspaceId: "other" });
    await findRowNames();
    expect(told()).toHaveLength(3);
    for (const field of ["hint", "description", "enabled"]) {
      expect(told().filter((text) => text.includes(`\`${field}\``))).toHaveLength(1);
    }
    expect(told().join()).toContain(JSON.stringify(others[0]?.id));
    expect(told().join()).not.toContain("s3cret");
  });

  it("says how many it leaves out, and never what their ids were", async () => {
    renderPanel({ adapter: listing(...others, { name: "No id" }, { ...odd, id: TOKEN }, null) });
    expect([...(await findRowNames())].sort()).toEqual(["Alpha", "Beta"]);
    expect(screen.getByText(words.noticeLeftOut(3))).toBeVisible();
    expect(document.documentElement.innerHTML).not.toContain(TOKEN);
    expect(told().join()).not.toContain(TOKEN);
  });

  it("never says that there are no keys if none could be read", async () => {
    renderPanel({ adapter: listing({ name: "No id" }) });
    expect(await screen.findByText(words.noticeLeftOut(1))).toBeVisible();
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
  });

  it("drops a secret that was left in the row", async () => {
    const { events } = renderPanel({ adapter: listing({ ...odd, key: TOKEN, token: TOKEN }) });
    await findRowNames();
    expect(document.documentElement.innerHTML).not.toContain(TOKEN);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
  });
});

describe("a nameless key", () => {
  it.each([
    ["its hint", { name: "", hint: "lp_live_…9fQ2" }, "lp_live_…9fQ2"],
    ["its hint, if nothing of its name is visible", { name: "\u200B", hint: "…9fQ2" }, "…9fQ2"],
    ["its id", { name: "", hint: null }, "key-odd"],
  ])("is called by %s everywhere", async (_, fields, name) => {
    const { user } = renderPanel({
      adapter: createMemoryAdapter({ apiKeys: [{ ...odd, ...fields }] }),
    });
    expect(await findRowNames()).toEqual([name]);
    expect(row(name)).toHaveTextContent(name);
    await user.click(get(controls.menuButton(name)));
    await user.click(await find(controls.delete));
    const dialog = await find(controls.deleteDialog(name));
    await user.click(within(dialog).getByRole("button", { name: words.deleteConfirm }));
    const notice = words.noticeDeleted(name);
    expect(
      await screen.findByText(
        (__, element) => element?.className === "akp-notice-text" && element.textContent === notice,
      ),
    ).toBeVisible();
  });
});

describe("instants from any backend", () => {
  const zones = ["America/Los_Angeles", "Asia/Tokyo", "UTC", "Asia/Kathmandu"];

  it.each(zones)("are read the same in %s", async (timeZone) => {
    const adapter = listing(
      { ...odd, id: 1, name: "No zone", createdAt: "2026-11-20 11:00:00" },
      { ...odd, id: 2, name: "Seconds", createdAt: 1795172400 },
      { ...odd, id: 3, name: "Date", createdAt: new Date("2026-11-20T11:00:00Z") },
    );
    renderPanel({ adapter, timeZone });
    await findRowNames();
    for (const name of ["No zone", "Seconds", "Date"]) {
      expect(within(row(name)).getByText("1 hour ago")).toHaveAttribute(
        "datetime",
        "2026-11-20T11:00:00.000Z",
      );
    }
    expect(told()).toEqual([]);
  });

  it.each(zones)("without a time are that date in %s, through its end", async (timeZone) => {
    const adapter = listing(
      { ...odd, id: 1, name: "Today", expiresAt: "2026-11-20" },
      { ...odd, id: 2, name: "Over", expiresAt: "2026-11-19" },
      { ...odd, id: 3, name: "Later", expiresAt: "2026-12-31", createdAt: "2026-06-01" },
    );
    renderPanel({ adapter, timeZone });
    await findRowNames();
    expect(row("Today")).toHaveTextContent(words.statusExpiring);
    expect(row("Today")).toHaveTextContent("today");
    expect(row("Over")).toHaveTextContent(words.statusExpired);
    expect(row("Later")).toHaveTextContent("Dec 31, 2026");
    expect(row("Later")).toHaveTextContent("Jun 1, 2026");
  });

  it("in the year 1 or in 1970 mean never", async () => {
    const adapter = listing({
      ...odd,
      createdAt: "0001-01-01T00:00:00Z",
      expiresAt: "0001-01-01T00:00:00Z",
      lastUsedAt: "1970-01-01T00:00:00Z",
    });
    renderPanel({ adapter });
    await findRowNames();
    expect(row("CRM Sync")).toHaveTextContent(words.createdUnknown);
    expect(row("CRM Sync")).toHaveTextContent(words.neverUsed);
    expect(row("CRM Sync")).toHaveTextContent(words.neverExpires);
    expect(row("CRM Sync")).not.toHaveTextContent(words.statusExpired);
  });

  it("from a server whose clock is ahead show as now, in their true order", async () => {
    const adapter = listing(
      { ...odd, id: 1, name: "First", createdAt: "2026-11-20T12:02:00Z" },
      {
        ...odd,
        id: 2,
        name: "Second",
        createdAt: "2026-11-20T12:03:00Z",
        lastUsedAt: "2026-11-20T12:04:00Z",
      },
    );
    renderPanel({ adapter });
    expect(await findRowNames()).toEqual(["Second", "First"]);
    expect(within(row("Second")).getAllByText("now")).toHaveLength(2);
    expect(rowNames()).toHaveLength(2);
  });
});

describe("two keys with one name", () => {
  it("are told apart in the delete dialog by hint and date", async () => {
    const twin = { name: "CRM Sync", createdAt: "2026-06-01T12:00:00Z" };
    const { user } = renderPanel({
      adapter: createMemoryAdapter({
        apiKeys: [
          { ...twin, id: "a", hint: "lp_live_…aaaa" },
          { ...twin, id: "b", hint: "lp_live_…bbbb", createdAt: "2026-07-02T12:00:00Z" },
        ],
      }),
    });
    await findRowNames();
    const [first] = screen.getAllByRole("button", { name: words.actionsFor("CRM Sync") });
    if (first) await user.click(first);
    await user.click(await find(controls.delete));
    const dialog = await find(controls.deleteDialog("CRM Sync"));
    expect(within(dialog).getByText("lp_live_…bbbb")).toBeVisible();
    expect(within(dialog).getByText(`${words.columnCreated} Jul 2, 2026`)).toBeVisible();
    expect(dialog).toHaveAccessibleDescription(
      expect.stringMatching(/^lp_live_…bbbb.* Jul 2, 2026/),
    );
  });
});

describe("a search", () => {
  it.each([
    ["istanbul", "İstanbul"],
    ["strasse", "Straße"],
    ["cafe", "Café"],
    ["café", "Café"],
  ])("for %s finds %s", async (search, name) => {
    const { user } = renderPanel({
      adapter: createMemoryAdapter({ apiKeys: apiKeys("Other", name), serverSide: {} }),
    });
    await findRowNames();
    await user.type(get(controls.search), search);
    await vi.waitFor(() => expect(rowNames()).toEqual([name]));
  });
});
