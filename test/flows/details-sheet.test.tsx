import { QueryClient } from "@tanstack/react-query";
import { act, screen, waitFor, within } from "@testing-library/react";
import {
  type ApiKey,
  type ApiKeyActivityPage,
  type ApiKeysAdapter,
  ApiKeysError,
  type ApiKeyUsage,
  apiKeysQueryKeys,
} from "api-keys-panel";
import { expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import { choose, findRowNames, menuButton, press, said } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const DAY_MS = 86_400_000;

const full = apiKey("CRM Sync", {
  createdAt: "2026-11-18T09:30:00Z",
  createdBy: { id: "u1", name: "Ada Byron" },
  description: "Order service",
  expiresAt: "2027-02-19T12:00:00Z",
  hint: "lp_live_…9fQ2",
  lastUsedAt: "2026-11-18T10:00:00Z",
  oldTokenExpiresAt: "2099-01-01T00:00:00Z",
  scopes: ["contacts:read", "gone:read"],
  metadata: {
    ips: ["203.0.113.0/24", "203.0.113.0/24"],
    environment: "prod",
    limit: 12_000,
    isBeta: false,
    note: "",
    unasked: "hidden",
  },
});

const other = apiKey("Other");

const fields: ApiKeysAdapter["fields"] = {
  custom: [
    { id: "ips", label: "Allowed IPs", kind: "list", on: ["create"] },
    {
      ...{ id: "environment", label: "Environment", kind: "select", on: ["create"] },
      options: [{ value: "prod", label: "Production" }],
    },
    { id: "limit", label: "L".repeat(200), kind: "number", on: ["update"] },
    { id: "isBeta", label: "Beta", kind: "switch", on: ["create"] },
    { id: "note", label: "Note", kind: "text", on: ["create"] },
    { id: "missing", label: "Missing", kind: "text", on: ["create"] },
  ],
};

/** Thirty days up to now. */
function usageOf(counts: readonly number[], failedCounts?: readonly number[]): ApiKeyUsage {
  const from = new Date(Date.now() - counts.length * DAY_MS).toISOString();
  return { from, stepSeconds: DAY_MS / 1000, counts, ...(failedCounts && { failedCounts }) };
}

const entry = (number: number) => ({
  id: `e${number}`,
  at: "2026-11-19T10:00:00Z",
  label: `Renamed ${number} times`,
  actor: "Ada Byron",
  detail: "203.0.113.7",
});

/** A backend of two keys, which a test can change. */
async function openSheet(methods: Partial<ApiKeysAdapter>, key: ApiKey = full) {
  let keys: readonly ApiKey[] = [key, other];
  const adapter: ApiKeysAdapter = {
    list: async () => ({ items: keys, nextCursor: null }),
    update: async () => {},
    ...methods,
  };
  const queryClient = new QueryClient();
  const panel = renderPanel({ adapter, queryClient });
  await findRowNames();
  await panel.user.click(screen.getByRole("button", { name: key.name }));
  const sheet = await screen.findByRole("dialog", { name: key.name });
  const change = async (next: readonly ApiKey[]) => {
    keys = next;
    const queryKey = apiKeysQueryKeys.lists({ workspaceId: "acme" });
    await act(() => queryClient.invalidateQueries({ queryKey }));
  };
  return { ...panel, sheet, change };
}

const refused = () => new ApiKeysError("rejected", { detail: "The log is being moved." });

it("the name opens the details, which show custom fields by their labels, as they're meant", async () => {
  const { user, sheet } = await openSheet({
    fields,
    listScopes: async () => [{ id: "contacts:read", label: "Read contacts" }],
  });
  expect(sheet).toHaveAccessibleDescription("lp_live_…9fQ2");
  await within(sheet).findByText("Read contacts");
  const facts = [...sheet.querySelectorAll("dt")].map((label) => [
    label.textContent,
    label.nextElementSibling?.textContent,
  ]);
  expect(facts).toEqual([
    [words.detailStatus, words.statusActive],
    [words.detailOldToken, words.detailOldTokenUntil("January 1, 2099 at 12:00 AM UTC")],
    [words.detailDescription, "Order service"],
    [words.columnScopes, "Read contactsgone:read"],
    [words.columnCreated, "November 18, 2026 at 9:30 AM UTC"],
    [words.columnCreatedBy, "Ada Byron"],
    [words.columnLastUsed, expect.stringMatching(/^November 18, 2026 at 10:00 AM UTC/)],
    [words.columnExpires, "February 19, 2027 at 12:00 PM UTC"],
    ["Allowed IPs", "203.0.113.0/24203.0.113.0/24"],
    ["Environment", "Production"],
    ["L".repeat(200), "12,000"],
    ["Beta", words.detailOff],
    [words.detailId, full.id],
  ]);
  // Nothing in it can be changed.
  expect(within(sheet).getAllByRole("button")).toHaveLength(1);

  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: full.name })).toHaveFocus());
  await choose(user, full.name, words.actionDetails);
  await press(user, controls.close.name);
  await waitFor(() => expect(menuButton(full.name)).toHaveFocus());
});

it("the usage is a chart, and a table for those who read", async () => {
  const counts = Array.from({ length: 30 }, (_, day) => day * 100);
  const { user, sheet } = await openSheet({
    getUsage: async () =>
      usageOf(
        counts,
        counts.map((count) => count / 100),
      ),
  });
  const usage = await within(sheet).findByRole("region", { name: words.usageTitleDays(30) });
  expect(usage).toHaveTextContent(`43,500${words.usageFailed("1%")}`);
  expect(usage.querySelectorAll("svg")).toHaveLength(30);
  expect(within(usage).queryByRole("table")).toBeNull();

  const button = within(usage).getByRole("button", { name: words.usageShowNumbers });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  const table = within(usage).getByRole("table", { name: words.usageTitleDays(30) });
  expect(within(table).getAllByRole("row")).toHaveLength(31);
  const headings = within(table).getAllByRole("columnheader");
  expect(headings.map((heading) => heading.textContent)).toEqual([
    words.usageColumnDay,
    words.usageTitle,
    words.usageColumnFailed,
  ]);
  expect(within(table).getAllByRole("cell").at(-2)).toHaveTextContent("2,900");
  expect(button).toHaveAccessibleName(words.usageHideNumbers);
  await user.click(button);
  expect(within(usage).queryByRole("table")).toBeNull();
});

it.each([
  ["no points", usageOf([]), words.usageEmpty, 0],
  ["only zeros", usageOf([0, 0, 0]), words.usageNone, 0],
  ["10,000 points", usageOf(Array.from({ length: 10_000 }, () => 1)), words.usageShowNumbers, 60],
])("a usage with %s is shown calmly", async (_, usage, text, bars) => {
  const { sheet } = await openSheet({ getUsage: async () => usage });
  await within(sheet).findByText(text);
  expect(sheet.querySelectorAll("svg.akp-chart-part")).toHaveLength(bars);
});

it("a usage that can't be loaded is reported in its place, and the button stays while it's tried again", async () => {
  const getUsage = vi.fn<() => Promise<ApiKeyUsage>>().mockRejectedValueOnce(refused());
  let answer: (usage: ApiKeyUsage) => void = () => {};
  getUsage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const { user, sheet } = await openSheet({
    getUsage,
    listActivity: async () => ({ items: [entry(1)], nextCursor: null }),
  });
  const alert = await within(sheet).findByRole("alert");
  expect(alert).toHaveTextContent(`${words.usageError}The log is being moved.`);
  expect(sheet).toHaveTextContent(entry(1).label);
  await user.click(within(alert).getByRole("button", { name: controls.retry.name }));
  expect(within(alert).getByRole("button", { name: controls.retry.name })).toHaveFocus();
  await act(async () => answer(usageOf([7])));
  expect(await within(sheet).findByText("7")).toBeVisible();
  expect(within(sheet).queryByRole("alert")).toBeNull();
});

it("the activity comes page by page; a page that fails takes nothing away, and can be asked for again", async () => {
  const pages: Record<string, ApiKeyActivityPage> = {
    first: { items: [entry(5), entry(4)], nextCursor: "second" },
    second: { items: [entry(4), entry(3)], nextCursor: "third" },
    third: { items: [entry(2), entry(1)], nextCursor: null },
  };
  const asked: (string | undefined)[] = [];
  let hasFailed = false;
  const { user, sheet } = await openSheet({
    listActivity: async (id, { cursor = "first" }) => {
      expect(id).toBe(full.id);
      asked.push(cursor);
      if (cursor === "third" && !hasFailed) {
        hasFailed = true;
        throw refused();
      }
      return pages[cursor] as ApiKeyActivityPage;
    },
  });
  const activity = await within(sheet).findByRole("region", { name: words.activityTitle });
  const labels = () =>
    within(activity)
      .queryAllByRole("listitem")
      .map(({ firstElementChild }) => firstElementChild?.textContent);
  await waitFor(() => expect(labels()).toEqual([entry(5), entry(4)].map(({ label }) => label)));
  expect(within(activity).getAllByRole("listitem")[0]).toHaveTextContent(
    "November 19, 2026 at 10:00 AM UTCAda Byron203.0.113.7",
  );

  const more = () => within(activity).getByRole("button", { name: controls.loadMore.name });
  await user.click(more());
  await waitFor(() => expect(labels()).toHaveLength(3));
  expect(said()).toBe(words.activityLoaded(1));
  expect(more()).toHaveFocus();

  await user.click(more());
  const alert = await within(activity).findByRole("alert");
  expect(alert).toHaveTextContent(words.activityMoreError);
  expect(labels()).toHaveLength(3);
  await user.click(within(alert).getByRole("button", { name: controls.retry.name }));
  await waitFor(() => expect(labels()).toHaveLength(5));
  expect(said()).toBe(words.activityLoaded(2));
  expect(within(activity).queryByRole("button")).toBeNull();
  expect(within(activity).getAllByRole("listitem")[3]).toHaveFocus();
  expect(asked).toEqual(["first", "second", "third", "third"]);
});

it("no activity, and pages that repeat their cursor, come to an end", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { sheet, unmount } = await openSheet({
    listActivity: async () => ({ items: [], nextCursor: null }),
  });
  expect(await within(sheet).findByText(words.activityNone)).toBeVisible();
  unmount();

  const { user, sheet: endless } = await openSheet({
    listActivity: async () => ({ items: [entry(1)], nextCursor: "same" }),
  });
  await user.click(await within(endless).findByRole("button", { name: controls.loadMore.name }));
  await waitFor(() =>
    expect(within(endless).queryByRole("button", { name: controls.loadMore.name })).toBeNull(),
  );
  expect(within(endless).getAllByText(entry(1).label)).toHaveLength(1);
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining("listActivity"));
});

it("the details follow the list, and say when the key is gone", async () => {
  const getUsage = vi.fn(async () => usageOf([1]));
  const { sheet, change, user } = await openSheet({ getUsage });
  await change([{ ...full, name: "CRM Sync 2", enabled: false }, other]);
  await within(sheet).findByText("CRM Sync 2");
  expect(sheet).toHaveTextContent(saying(words.statusDisabled));

  await change([other]);
  await waitFor(() => expect(said()).toBe(words.detailGone));
  expect(within(sheet).getAllByText(words.detailGone)).toHaveLength(2);
  expect(sheet).toHaveTextContent("Order service");
  expect(within(sheet).queryByRole("region")).toBeNull();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: other.name })).toHaveFocus());
});
