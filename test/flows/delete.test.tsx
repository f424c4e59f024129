import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import {
  choose,
  findRowNames,
  menuButton,
  press,
  pressOutside,
  recordSaid,
  rowNames,
} from "./on-screen.js";
import { pass, renderPanel, settle, startClock } from "./render-panel.js";

async function render(options: Parameters<typeof createMemoryAdapter>[0] = {}) {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("First", "Second", "Third"), ...options });
  const sent = vi.spyOn(adapter, "delete");
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { ...panel, adapter, sent };
}

function isGone() {
  return waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
}

describe("the question before a delete", () => {
  it("names the key and the consequence, with the focus on Cancel", async () => {
    const { user } = await render();
    const dialog = await choose(user, "Second", words.actionDelete);
    expect(dialog).toHaveAccessibleName(words.deleteTitle("Second"));
    expect(dialog).toHaveAccessibleDescription(saying(words.deleteConsequence));
    expect(within(dialog).getByRole("button", { name: words.cancel })).toHaveFocus();
  });

  it("says when the key was last used, if that's known", async () => {
    startClock();
    const { user } = await render({
      apiKeys: [
        apiKey("Used", { lastUsedAt: "2026-11-20T10:00:00Z" }),
        apiKey("Unused", { lastUsedAt: null }),
      ],
    });
    expect(await choose(user, "Used", words.actionDelete)).toHaveTextContent(
      words.deleteLastUsed("2 hours ago"),
    );
    await press(user, words.cancel);
    expect(await choose(user, "Unused", words.actionDelete)).toHaveTextContent(
      words.deleteNeverUsed,
    );
  });

  it("points out a use in the last day, where a backend has more than names", async () => {
    startClock();
    const memory = createMemoryAdapter({
      apiKeys: [
        apiKey("Busy", { lastUsedAt: "2026-11-20T10:00:00Z" }),
        apiKey("Idle", { lastUsedAt: "2026-11-01T10:00:00Z" }),
      ],
    });
    const { user } = renderPanel({ adapter: { ...memory, fields: { update: ["enabled"] } } });
    await findRowNames();
    const pointedOut = () => document.querySelector(".akp-recent-use")?.textContent;
    const dialog = await choose(user, "Busy", words.actionDelete);
    expect(pointedOut()).toBe(words.deleteLastUsed("2 hours ago"));
    expect(dialog).toHaveAccessibleDescription(saying(words.deleteConsequence));
    await press(user, words.cancel);
    expect(await choose(user, "Idle", words.actionDelete)).toHaveTextContent(
      words.deleteLastUsed("2 weeks ago"),
    );
    expect(pointedOut()).toBeUndefined();
  });

  it("isn't dismissed by a click outside, only by Cancel and Escape", async () => {
    const { user, sent } = await render();
    await choose(user, "Second", words.actionDelete);
    pressOutside();
    await settle();
    expect(screen.getByRole("alertdialog")).toBeVisible();
    await press(user, words.cancel);
    await isGone();
    await waitFor(() => expect(menuButton("Second")).toHaveFocus());
    await choose(user, "Second", words.actionDelete);
    await user.keyboard("{Escape}");
    await isGone();
    expect(sent).not.toHaveBeenCalled();
    expect(rowNames()).toHaveLength(3);
  });
});

describe("a delete", () => {
  it("removes the row and says to update what used the key", async () => {
    const { user, adapter, events } = await render();
    const said = recordSaid();
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    expect(rowNames()).toEqual(["Third", "First"]);
    expect(document.querySelector(".akp-notice")).toHaveTextContent(words.noticeDeleted("Second"));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(saying(words.noticeDeleted("Second")));
    expect(adapter.apiKeysOf("acme")).toHaveLength(2);
    expect(events).toEqual([
      { type: "deleted", apiKey: expect.objectContaining({ name: "Second" }), workspaceId: "acme" },
    ]);
    await user.click(screen.getByRole("button", { name: words.dismiss }));
    expect(document.querySelector(".akp-notice")).toBeNull();
  });

  it("keeps the row until the server has confirmed", async () => {
    const { user, adapter } = await render();
    const release = adapter.holdNext("delete");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    expect(rowNames()).toHaveLength(3);
    await press(user, words.cancel);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog")).toBeVisible();
    release();
    await isGone();
    expect(rowNames()).toEqual(["Third", "First"]);
  });

  it("is sent once on a double click", async () => {
    const { user, adapter, sent } = await render();
    const release = adapter.holdNext("delete");
    const dialog = await choose(user, "Second", words.actionDelete);
    await user.dblClick(within(dialog).getByRole("button", { name: words.deleteConfirm }));
    release();
    await isGone();
    expect(sent).toHaveBeenCalledOnce();
  });

  it("of a key that's already gone succeeds", async () => {
    const { user, adapter, events } = await render();
    adapter.failNext("delete", "not_found", { after: true });
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    expect(rowNames()).toEqual(["Third", "First"]);
    expect(events.map(({ type }) => type)).toEqual(["deleted"]);
  });

  it("of a key that the server doesn't find but still lists fails: the row comes back with a warning", async () => {
    const { user, adapter, events } = await render();
    const said = recordSaid();
    adapter.failNext("delete", "not_found");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    expect(rowNames()).toEqual(["Third", "Second", "First"]);
    expect(screen.getByText(words.noticeNotDeleted("Second"))).toBeVisible();
    expect(said).toHaveLength(1);
    expect(events.map((event) => ("code" in event ? event.code : event.type))).toEqual([
      "not_found",
    ]);
  });

  it("of a key that the server doesn't find isn't reported as done before the list is loaded", async () => {
    const { user, adapter, events } = await render();
    adapter.failNext("delete", "not_found", { after: true });
    const release = adapter.holdNext("list");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await settle();
    expect(rowNames()).toEqual(["Third", "First"]);
    expect(screen.getByRole("alertdialog")).toBeVisible();
    expect(events).toEqual([]);
    release();
    await isGone();
    expect(events.map(({ type }) => type)).toEqual(["deleted"]);
  });

  it("of a key that the server doesn't find stays open if the list can't be loaded", async () => {
    const { user, adapter } = await render();
    adapter.failNext("delete", "not_found");
    adapter.failNext("list", "unavailable");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    expect(await screen.findByRole("alert")).toHaveTextContent(words.deleteUncertain);
    await waitFor(() => expect(rowNames()).toEqual(["Third", "Second", "First"]));
  });

  it("uses the server's own search to look for the key, if there is one", async () => {
    const { user, adapter } = await render({ serverSide: { search: true, sort: ["createdAt"] } });
    const list = vi.spyOn(adapter, "list");
    adapter.failNext("delete", "not_found");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    expect(list.mock.calls[0]?.[0]).toMatchObject({ search: "Second" });
    expect(rowNames()).toEqual(["Third", "Second", "First"]);
  });

  it("is doubted if the list shows the key for longer than it can lag", async () => {
    startClock();
    const { user } = await render({ listLagMs: Number.POSITIVE_INFINITY });
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    await pass(4 * 60_000);
    expect(rowNames()).toEqual(["Third", "First"]);
    await pass(61_000);
    expect(rowNames()).toEqual(["Third", "Second", "First"]);
    expect(screen.getByText(words.noticeStillListed("Second"))).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: words.dismiss })[0] as HTMLElement);
  });

  it("stays done while the list lags behind, even after a refresh", async () => {
    const { user } = await render({ listLagMs: Number.POSITIVE_INFINITY });
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
    window.dispatchEvent(new Event("visibilitychange"));
    await settle();
    expect(rowNames()).toEqual(["Third", "First"]);
    expect(screen.getByText(words.count(2))).toBeVisible();
  });

  it.each([
    ["forbidden", words.writeForbidden],
    ["unavailable", words.deleteUncertain],
  ] as const)(
    "that fails with %s keeps the dialog and the row, and can be tried again",
    async (code, text) => {
      const { user, adapter, events } = await render();
      adapter.failNext("delete", code);
      await choose(user, "Second", words.actionDelete);
      await press(user, words.deleteConfirm);
      expect(await screen.findByRole("alert")).toHaveTextContent(text);
      expect(rowNames()).toHaveLength(3);
      expect(events).toEqual([
        { type: "failed", action: "delete", code, message: code, workspaceId: "acme" },
      ]);
      await press(user, words.deleteConfirm);
      await isGone();
      expect(rowNames()).toEqual(["Third", "First"]);
    },
  );

  it("without a response can be left after 30 seconds; the row disappears when the response comes", async () => {
    startClock();
    const { user, adapter } = await render();
    const release = adapter.holdNext("delete");
    await choose(user, "Second", words.actionDelete);
    await press(user, words.deleteConfirm);
    await pass(31_000);
    expect(screen.getByRole("alert")).toHaveTextContent(words.writeUnanswered);
    await press(user, words.close);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(rowNames()).toHaveLength(3);
    release();
    await pass(500);
    expect(rowNames()).toEqual(["Third", "First"]);
    expect(document.querySelector(".akp-notice")).toHaveTextContent(words.noticeDeleted("Second"));
  });
});

describe("the focus after a delete", () => {
  async function deleteKey(user: Awaited<ReturnType<typeof render>>["user"], name: string) {
    await choose(user, name, words.actionDelete);
    await press(user, words.deleteConfirm);
    await isGone();
  }

  it("goes to the next row, then to the one before, then to the create button", async () => {
    const { user } = await render();
    await deleteKey(user, "Second");
    await waitFor(() => expect(menuButton("First")).toHaveFocus());
    await deleteKey(user, "First");
    await waitFor(() => expect(menuButton("Third")).toHaveFocus());
    await deleteKey(user, "Third");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: controls.createButton.name })).toHaveFocus(),
    );
    expect(screen.getByText(words.emptyTitle)).toBeVisible();
  });

  it("goes to the heading if no key can be created", async () => {
    const { user } = await render({ apiKeys: apiKeys("Only"), methods: ["delete"] } as never);
    await deleteKey(user, "Only");
    await waitFor(() => expect(screen.getByRole("heading", { name: words.heading })).toHaveFocus());
  });

  it("goes to the next row even if that has nothing but details", async () => {
    const { user } = await render({
      apiKeys: [
        apiKey("Top", { createdAt: "2026-11-03T00:00:00Z" }),
        apiKey("Fixed", { createdAt: "2026-11-02T00:00:00Z", allowedActions: [] }),
        apiKey("Bottom", { createdAt: "2026-11-01T00:00:00Z" }),
      ],
    });
    await deleteKey(user, "Top");
    await waitFor(() => expect(menuButton("Fixed")).toHaveFocus());
  });
});
