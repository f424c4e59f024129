import { screen, waitFor, within } from "@testing-library/react";
import { ApiKeysError, type ApiKeysPanelProps } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import { bulkDialogChunk } from "../panel/load-overlays.js";
import { apiKey, apiKeys, manyApiKeys, NOW } from "./fixtures.js";
import {
  choose,
  countText,
  findRowNames,
  isPageHeld,
  menuButton,
  press,
  recordSaid,
  row,
  rowNames,
  said,
  searchField,
} from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

type MemoryOptions = Parameters<typeof createMemoryAdapter>[0];

/** “Key 5” is the newest, so it's on top. */
const FIVE = apiKeys("Key 1", "Key 2", "Key 3", "Key 4", "Key 5");

async function render(options: MemoryOptions = {}, changed: Partial<ApiKeysPanelProps> = {}) {
  const adapter = createMemoryAdapter({
    apiKeys: FIVE,
    fields: { update: ["enabled"] },
    ...options,
  });
  const panel = renderPanel({ adapter, bulkActions: true, ...changed });
  await findRowNames();
  return { ...panel, adapter };
}

function box(name: string): HTMLInputElement {
  return within(row(name)).getByRole("checkbox", { name: words.selectKey(name) });
}

function allBox(): HTMLInputElement {
  return screen.getByRole("checkbox", { name: words.selectAll });
}

function chosen(): readonly string[] {
  return rowNames().filter((name) => box(name).checked);
}

function notice(): Element | null {
  return document.querySelector(".akp-bulk-end");
}

function queryBar(): HTMLElement | null {
  return screen.queryByRole("group", { name: words.bulkActions, hidden: true });
}

function bar(): HTMLElement {
  return screen.getByRole("group", { name: words.bulkActions });
}

function barButton(name: string): HTMLElement {
  return within(bar()).getByRole("button", { name });
}

async function ask(user: Awaited<ReturnType<typeof render>>["user"], action: string) {
  await user.click(barButton(action));
  return screen.findByRole("alertdialog");
}

const isClosed = () => waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());

describe("rows can be chosen", () => {
  it("only where the host wants it, and there's something to do with them", async () => {
    const inTable = () => within(screen.getByRole("table"));
    const { update } = await render({}, { bulkActions: false });
    expect(inTable().queryByRole("checkbox")).toBeNull();
    update({ bulkActions: true });
    expect(inTable().getAllByRole("checkbox")).toHaveLength(6);
    update({ access: "read" });
    expect(inTable().queryByRole("checkbox")).toBeNull();
  });

  it("one by one, which is shown and announced", async () => {
    const { user } = await render();
    expect(queryBar()).toBeNull();
    await user.click(box("Key 2"));
    await user.click(box("Key 4"));
    expect(chosen()).toEqual(["Key 4", "Key 2"]);
    expect(bar()).toHaveTextContent(words.selectedCount(2));
    expect(said()).toBe(words.selectedCount(2));
    expect(allBox()).toBePartiallyChecked();
    await user.click(box("Key 4"));
    expect(chosen()).toEqual(["Key 2"]);
    expect(said()).toBe(words.selectedCount(1));
  });

  it("from one to another with Shift, by pointer and by key", async () => {
    const { user } = await render();
    await user.click(box("Key 5"));
    await user.keyboard("{Shift>}");
    await user.click(box("Key 3"));
    await user.keyboard("{/Shift}");
    expect(chosen()).toEqual(["Key 5", "Key 4", "Key 3"]);
    box("Key 1").focus();
    await user.keyboard("{Shift>} {/Shift}");
    expect(chosen()).toEqual(["Key 5", "Key 4", "Key 3", "Key 2", "Key 1"]);
    // The range becomes as the last one.
    await user.keyboard("{Shift>}");
    await user.click(box("Key 4"));
    await user.keyboard("{/Shift}");
    expect(chosen()).toEqual(["Key 5"]);
  });

  it("all at once, and none", async () => {
    const { user } = await render();
    await user.click(allBox());
    expect(chosen()).toHaveLength(5);
    expect(allBox()).toBeChecked();
    await user.click(allBox());
    expect(chosen()).toEqual([]);
    expect(said()).toBe(words.selectedNone);
  });

  it("all that match, also those that aren't rendered", async () => {
    const { user } = await render({ apiKeys: manyApiKeys(450), serverSide: {} });
    await waitFor(() => expect(countText()).toBe(words.count(450)));
    await user.type(searchField(), "key 1");
    await user.click(allBox());
    await waitFor(() => expect(bar()).toHaveTextContent(words.selectedCount(100)));
    await user.clear(searchField());
    await waitFor(() => expect(countText()).toBe(words.count(450)));
    await user.click(allBox());
    expect(bar()).toHaveTextContent(words.selectedCount(450));
    expect(rowNames().length).toBeLessThan(450);
  });

  it("only as far as the list is loaded, and it says so", async () => {
    const { user } = await render({ apiKeys: manyApiKeys(150) });
    await user.click(allBox());
    expect(bar()).toHaveTextContent(words.selectedCount(100));
    expect(bar()).toHaveTextContent(words.selectedLoaded(100));
  });

  it("and stay so through a search, an order, and a refresh, until they're gone", async () => {
    const { user, adapter } = await render();
    await user.click(box("Key 2"));
    await user.click(box("Key 4"));
    await user.type(searchField(), "4");
    await waitFor(() => expect(rowNames()).toEqual(["Key 4"]));
    expect(chosen()).toEqual(["Key 4"]);
    expect(bar()).toHaveTextContent(words.selectedCount(2));
    expect(bar()).toHaveTextContent(words.selectedHidden(1));
    await user.clear(searchField());
    await user.click(screen.getByRole("button", { name: words.columnName }));
    await waitFor(() => expect(chosen()).toEqual(["Key 2", "Key 4"]));
    await adapter.delete(FIVE[1]?.id ?? "", {
      workspaceId: "acme",
      apiKey: FIVE[1] ?? apiKey("?"),
    });
    await choose(user, "Key 3", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual(["Key 1", "Key 4", "Key 5"]));
    expect(bar()).toHaveTextContent(words.selectedCount(1));
  });

  it("in one workspace, not in the next", async () => {
    const { user, update } = await render();
    await user.click(box("Key 2"));
    update({ workspaceId: "globex", workspaceName: "Globex" });
    await waitFor(() => expect(box("Key 2")).not.toBeChecked());
    expect(queryBar()).toBeNull();
  });

  it("until Clear, which leaves the focus on the box for all", async () => {
    const { user } = await render();
    await user.click(box("Key 2"));
    await user.click(barButton(words.bulkClearName));
    expect(queryBar()).toBeNull();
    expect(chosen()).toEqual([]);
    expect(allBox()).toHaveFocus();
  });

  it("but not those that nothing can be done with", async () => {
    const { user } = await render({
      apiKeys: [apiKey("Mine"), apiKey("Theirs", { allowedActions: ["rotate"] })],
    });
    expect(within(row("Theirs")).queryByRole("checkbox")).toBeNull();
    await user.click(allBox());
    expect(allBox()).toBeChecked();
    expect(bar()).toHaveTextContent(words.selectedCount(1));
  });
});

describe("the question", () => {
  it("names the keys, with what tells them apart and their last use, and waits on Cancel", async () => {
    startClock();
    const at = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
    const { user } = await render({
      apiKeys: [
        apiKey("Old", { hint: "lp_…1", lastUsedAt: at(300) }),
        apiKey("Busy", { hint: "lp_…2", lastUsedAt: at(2) }),
        apiKey("Idle", { hint: "lp_…3", lastUsedAt: null }),
      ],
    });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    expect(dialog).toHaveAccessibleName(words.bulkDeleteTitle(3));
    expect(dialog).toHaveAccessibleDescription(saying(words.bulkDeleteText(3)));
    const lines = within(dialog).getAllByRole("listitem");
    expect(lines.map((line) => line.querySelector("bdi")?.textContent)).toEqual([
      "Busy",
      "Old",
      "Idle",
    ]);
    expect(lines[0]).toHaveTextContent("lp_…2");
    const note = within(dialog).getByText(words.bulkUsed("2 hours ago"));
    expect(note).toHaveClass("akp-recent-use");
    expect(lines[2]).toHaveTextContent(words.neverUsed);
    expect(within(dialog).getByRole("button", { name: words.cancel })).toHaveFocus();
    await press(user, words.cancel);
    await isClosed();
    expect(barButton(words.bulkDelete)).toHaveFocus();
    expect(chosen()).toHaveLength(3);
  });

  it("names the first of many, and says how many of all were used lately", async () => {
    startClock();
    const used = new Date(NOW - 60_000).toISOString();
    const { user } = await render({
      apiKeys: manyApiKeys(30).map((key, index) => ({
        ...key,
        lastUsedAt: index < 12 ? used : null,
      })),
    });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    expect(within(dialog).getByText(words.bulkMore(22))).toBeVisible();
    expect(dialog).toHaveTextContent(words.bulkRecent(12));
  });

  it("leaves out those that it can't be done with, and says so", async () => {
    const { user } = await render({
      apiKeys: [apiKey("Mine"), apiKey("Locked", { allowedActions: ["update"] })],
    });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    expect(dialog).toHaveAccessibleName(words.bulkDeleteTitle(1));
    expect(dialog).toHaveTextContent(words.bulkLeftOut(1));
  });
});

describe("several keys", () => {
  it("are deleted, and the panel says what to do next", async () => {
    const { user, events } = await render();
    await user.click(box("Key 4"));
    await user.click(box("Key 2"));
    await ask(user, words.bulkDelete);
    const texts = recordSaid();
    await press(user, words.bulkDeleteConfirm(2));
    await isClosed();
    expect(rowNames()).toEqual(["Key 5", "Key 3", "Key 1"]);
    expect(queryBar()).toBeNull();
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(2));
    expect(texts.at(-1)).toBe(words.noticeBulkDeleted(2));
    expect(events.map(({ type }) => type)).toEqual(["deleted", "deleted"]);
    await waitFor(() => expect(menuButton("Key 3")).toHaveFocus());
  });

  it("are disabled and enabled", async () => {
    const { user, adapter } = await render();
    await user.click(allBox());
    expect(within(bar()).queryByRole("button", { name: words.bulkEnable })).toBeNull();
    await ask(user, words.bulkDisable);
    await press(user, words.bulkDisableConfirm(5));
    await isClosed();
    expect(adapter.apiKeysOf("acme").every(({ enabled }) => enabled === false)).toBe(true);
    expect(notice()).toHaveTextContent(words.noticeBulkDisabled(5));
    expect(row("Key 3")).toHaveTextContent(words.statusDisabled);
    await user.click(box("Key 3"));
    expect(within(bar()).queryByRole("button", { name: words.bulkDisable })).toBeNull();
    await ask(user, words.bulkEnable);
    await press(user, words.bulkEnableConfirm(1));
    await isClosed();
    expect(row("Key 3")).not.toHaveTextContent(words.statusDisabled);
  });

  it("are read again once, however many there are", async () => {
    const { user, adapter } = await render();
    const lists = vi.spyOn(adapter, "list");
    await user.click(allBox());
    await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(5));
    await isClosed();
    await settle();
    expect(lists.mock.calls.length).toBeLessThanOrEqual(1);
  });
});

describe("while it's running", () => {
  it("at most four requests run at a time", async () => {
    const { user, adapter } = await render({ apiKeys: manyApiKeys(12) });
    let running = 0;
    let most = 0;
    const { delete: remove } = adapter;
    vi.spyOn(adapter, "delete").mockImplementation(async (id, context) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      await remove(id, context);
      running -= 1;
    });
    await user.click(allBox());
    await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(12));
    await isClosed();
    expect(most).toBe(4);
  });

  it("the dialog shows how far it is, and the page asks before it's left", async () => {
    const { user, adapter } = await render();
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    const releases = Array.from({ length: 5 }, () => adapter.holdNext("delete"));
    await press(user, words.bulkDeleteConfirm(5));
    expect(isPageHeld()).toBe(true);
    releases[0]?.();
    await waitFor(() => expect(dialog).toHaveAccessibleName(words.bulkDeleting(1, 5)));
    expect(within(dialog).getByRole("progressbar")).toHaveAttribute("value", "1");
    for (const release of releases) release();
    await isClosed();
    expect(isPageHeld()).toBe(false);
  });

  it("Stop lets what was sent end, sends nothing more, and says what's left", async () => {
    const { user, adapter } = await render({ apiKeys: manyApiKeys(10) });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    const releases = Array.from({ length: 4 }, () => adapter.holdNext("delete"));
    await press(user, words.bulkDeleteConfirm(10));
    await press(user, words.bulkStop);
    expect(dialog).toHaveTextContent(words.bulkStopping);
    // There's no way out before it's known what was done.
    await user.keyboard("{Escape}");
    expect(dialog).toBeVisible();
    for (const release of releases) release();
    await waitFor(() => expect(dialog).toHaveTextContent(words.bulkStopped(6)));
    expect(dialog).toHaveAccessibleName(words.bulkDeleting(4, 10));
    await press(user, words.bulkContinue);
    await isClosed();
    expect(adapter.apiKeysOf("acme")).toEqual([]);
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(10));
  });

  it("Escape stops, too; what's left stays chosen", async () => {
    const { user, adapter } = await render({ apiKeys: manyApiKeys(10) });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    const releases = Array.from({ length: 4 }, () => adapter.holdNext("delete"));
    await press(user, words.bulkDeleteConfirm(10));
    await user.keyboard("{Escape}");
    for (const release of releases) release();
    await waitFor(() => expect(dialog).toHaveTextContent(words.bulkStopped(6)));
    await user.keyboard("{Escape}");
    await isClosed();
    expect(bar()).toHaveTextContent(words.selectedCount(6));
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(4));
  });

  it("another workspace doesn't take the dialog away, and it says whose keys they are", async () => {
    const { user, adapter, update } = await render();
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    const releases = Array.from({ length: 4 }, () => adapter.holdNext("delete"));
    await press(user, words.bulkDeleteConfirm(5));
    update({ workspaceId: "globex", workspaceName: "Globex" });
    expect(dialog).toHaveTextContent(words.bulkWorkspace("Acme"));
    for (const release of releases) release();
    await isClosed();
    expect(adapter.apiKeysOf("acme")).toEqual([]);
    expect(adapter.apiKeysOf("globex")).toHaveLength(5);
    expect(notice()).toBeNull();
  });

  it("a panel that goes sends nothing more, and lets go of the page", async () => {
    const { user, adapter, unmount } = await render({ apiKeys: manyApiKeys(10) });
    const sent = vi.spyOn(adapter, "delete");
    await user.click(allBox());
    await ask(user, words.bulkDelete);
    const releases = Array.from({ length: 4 }, () => adapter.holdNext("delete"));
    await press(user, words.bulkDeleteConfirm(10));
    unmount();
    expect(isPageHeld()).toBe(false);
    for (const release of releases) release();
    await settle();
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it("a server that doesn't respond can be left", async () => {
    startClock();
    const { user, adapter } = await render({ apiKeys: manyApiKeys(6) });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    for (let index = 0; index < 4; index += 1) adapter.holdNext("delete");
    await press(user, words.bulkDeleteConfirm(6));
    await pass(31_000);
    expect(dialog).toHaveTextContent(words.bulkUnanswered);
    await press(user, words.bulkStop);
    await press(user, words.close);
    await isClosed();
    expect(bar()).toHaveTextContent(words.selectedCount(6));
  });
});

describe("a rate limit", () => {
  it("pauses all requests for as long as the server asks, and says so", async () => {
    startClock();
    const { user, adapter } = await render({ apiKeys: manyApiKeys(8) });
    const sent = vi.spyOn(adapter, "delete");
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    adapter.failNext("delete", new ApiKeysError("rate_limited", { retryAfterMs: 20_000 }));
    await press(user, words.bulkDeleteConfirm(8));
    await pass(100);
    expect(dialog).toHaveTextContent(words.bulkPaused(20));
    const before = sent.mock.calls.length;
    await pass(19_000);
    expect(dialog).toHaveTextContent(words.bulkPaused(1));
    expect(sent).toHaveBeenCalledTimes(before);
    await pass(2000);
    await isClosed();
    expect(sent).toHaveBeenCalledTimes(9);
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });
});

describe("the user's identity", () => {
  it("is asked for once, whichever of the requests need it", async () => {
    let isVerified = false;
    const onReauthenticate = vi.fn(async () => {
      await settle();
      isVerified = true;
      return true;
    });
    const { user, adapter } = await render({ apiKeys: manyApiKeys(9) }, { onReauthenticate });
    const { delete: remove } = adapter;
    vi.spyOn(adapter, "delete").mockImplementation(async (id, context) => {
      if (!isVerified) throw new ApiKeysError("reauthentication_required");
      await remove(id, context);
    });
    await user.click(allBox());
    await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(9));
    await isClosed();
    expect(onReauthenticate).toHaveBeenCalledOnce();
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });

  it("isn't asked for again where the user declined: nothing more is sent", async () => {
    const onReauthenticate = vi.fn(async () => false);
    const { user, adapter } = await render({ apiKeys: manyApiKeys(9) }, { onReauthenticate });
    adapter.failNext("delete", "reauthentication_required", { times: Number.POSITIVE_INFINITY });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(9));
    await waitFor(() => expect(dialog).toHaveTextContent(words.bulkRefused(9)));
    expect(dialog).toHaveTextContent(words.writeReauthentication);
    expect(onReauthenticate).toHaveBeenCalledOnce();
    expect(adapter.apiKeysOf("acme")).toHaveLength(9);
  });
});

describe("what fails", () => {
  it("is listed key by key, and tried again with Retry failed; the rest isn't sent again", async () => {
    const { user, adapter } = await render();
    const sent = vi.spyOn(adapter, "delete");
    adapter.failNext("delete", new ApiKeysError("rejected", { detail: "It’s in use." }));
    adapter.failNext("delete", "unavailable");
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(5));
    await waitFor(() => expect(dialog).toHaveTextContent(words.bulkFailed(2)));
    expect(dialog).toHaveAccessibleName(words.bulkDeleting(3, 5));
    const lines = within(dialog).getAllByRole("listitem");
    expect(lines[0]).toHaveTextContent(/Key 5.*It’s in use\./);
    expect(lines[1]).toHaveTextContent(words.bulkUncertain);
    sent.mockClear();
    await press(user, words.bulkRetry);
    await isClosed();
    expect(sent).toHaveBeenCalledTimes(2);
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(5));
  });

  it("because the key is gone already counts as done, with one look at the list", async () => {
    const { user, adapter } = await render({ apiKeys: manyApiKeys(8) });
    await user.click(allBox());
    await ask(user, words.bulkDelete);
    adapter.failNext("delete", "not_found", { times: 8, after: true });
    const lists = vi.spyOn(adapter, "list");
    await press(user, words.bulkDeleteConfirm(8));
    await isClosed();
    expect(lists.mock.calls.length).toBeLessThanOrEqual(4);
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(8));
  });

  it("of 1,000 keys, every third, and then the network goes: nothing is lost", async () => {
    startClock();
    const { user, adapter } = await render({ apiKeys: manyApiKeys(1000), serverSide: {} });
    await waitFor(() => expect(countText()).toBe(words.count(1000)));
    const { delete: remove } = adapter;
    let calls = 0;
    const isGone = false;
    const sent = vi.spyOn(adapter, "delete").mockImplementation(async (id, context) => {
      calls += 1;
      if (isGone || calls > 600) throw new ApiKeysError("unavailable");
      if (calls % 3 === 0) throw new ApiKeysError("rejected");
      await remove(id, context);
    });
    await user.click(allBox());
    const dialog = await ask(user, words.bulkDelete);
    await press(user, words.bulkDeleteConfirm(1000));
    await waitFor(() => expect(dialog).toHaveTextContent(words.bulkRetry));
    expect(dialog).toHaveAccessibleName(words.bulkDeleting(400, 1000));
    // What is lost is noticed soon; nothing more is sent into it.
    expect(calls).toBeLessThanOrEqual(620);
    expect(dialog).toHaveTextContent(words.bulkLost(1000 - calls));
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(calls - 400);

    sent.mockImplementation((id, context) => remove(id, context));
    await press(user, words.bulkRetry);
    await isClosed();
    expect(adapter.apiKeysOf("acme")).toEqual([]);
    expect(notice()).toHaveTextContent(words.noticeBulkDeleted(1000));
  }, 60_000);
});

it("a dialog whose code can't be loaded says so, and opens when it can", async () => {
  const get = vi.spyOn(bulkDialogChunk, "get").mockReturnValue(null);
  const load = vi.spyOn(bulkDialogChunk, "load").mockResolvedValue(false);
  const { user, adapter } = await render();
  await user.click(box("Key 2"));
  const failure = await ask(user, words.bulkDelete);
  expect(failure).toHaveAccessibleName(words.partFailed);
  load.mockRestore();
  get.mockRestore();
  await press(user, words.retry);
  await press(user, words.bulkDeleteConfirm(1));
  await isClosed();
  expect(adapter.apiKeysOf("acme")).toHaveLength(4);
});

it("a row isn't rendered again because another is chosen", async () => {
  const selectKey = vi.fn(words.selectKey);
  const { user } = await render({}, { messages: { selectKey } });
  selectKey.mockClear();
  await user.click(box("Key 2"));
  const names = selectKey.mock.calls.map(([name]) => name);
  expect(new Set(names)).toEqual(new Set(["Key 2"]));
});
