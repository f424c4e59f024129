import { screen, waitFor } from "@testing-library/react";
import { type ApiKeysAdapter, ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import { findRowNames, row, rowNames } from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const TITLE = words.errorTitle;

function listing(list: () => unknown): ApiKeysAdapter {
  return { list: list as ApiKeysAdapter["list"] };
}

describe("while the keys load", () => {
  it("says so, and shows neither rows nor the empty state", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    const release = adapter.holdNext("list");
    renderPanel({ adapter });
    expect(screen.getByText(words.loading)).toBeInTheDocument();
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
    expect(screen.getByRole("button", { name: controls.createButton.name })).toBeEnabled();
    release();
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(screen.queryByText(words.loading)).toBeNull();
  });
});

describe("with keys", () => {
  it("lists them, newest first, with their hints and their count", async () => {
    const [older, newer] = apiKeys("Older", "Newer");
    const adapter = createMemoryAdapter({
      apiKeys: [
        { ...apiKey("x"), ...older, hint: "lp_live_…9fQ2" },
        { ...apiKey("x"), ...newer },
      ],
    });
    renderPanel({ adapter });
    expect(await findRowNames()).toEqual(["Newer", "Older"]);
    expect(row("Older")).toHaveTextContent("lp_live_…9fQ2");
    expect(screen.getByText(words.count(2))).toBeInTheDocument();
    expect(screen.getByRole("table", { name: words.tableCaption("Acme") })).toBeInTheDocument();
  });
});

describe("without keys", () => {
  it("explains what keys are for and offers to create one", async () => {
    const { user } = renderPanel();
    await user.click(await screen.findByRole("button", { name: words.emptyCreate }));
    expect(await screen.findByRole("dialog", { name: words.createTitle })).toBeVisible();
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("offers nothing to a reader, but says who can create one", async () => {
    renderPanel({ access: "read" });
    expect(await screen.findByText(saying(words.emptyReadOnlyText))).toBeVisible();
    expect(
      screen.queryByRole("button", { name: saying(controls.createButton.name, words.emptyCreate) }),
    ).toBeNull();
  });
});

describe("if the load fails", () => {
  it("says so, never that there are no keys, and loads on Try again", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", "unknown");
    const { user, events } = renderPanel({ adapter });
    expect(await screen.findByRole("alert")).toHaveTextContent(TITLE);
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
    expect(events).toEqual([
      {
        type: "failed",
        action: "list",
        code: "unknown",
        message: expect.any(String),
        workspaceId: "acme",
      },
    ]);
    await user.click(screen.getByRole("button", { name: words.retry }));
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps the focus in the panel when Try again disappears", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", "unknown");
    const { user } = renderPanel({ adapter });
    await user.click(await screen.findByRole("button", { name: words.retry }));
    await findRowNames();
    await waitFor(() => expect(screen.getByRole("heading", { name: words.heading })).toHaveFocus());
  });

  it("reports each failed load to the host once", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("list", "forbidden", { times: 2 });
    const { user, events, update } = renderPanel({ adapter });
    await screen.findByText(words.errorForbiddenTitle);
    update();
    await user.click(screen.getByRole("button", { name: words.retry }));
    await waitFor(() => expect(events).toHaveLength(2));
    update();
    expect(events).toHaveLength(2);
  });

  it.each([
    ["unauthenticated", words.errorUnauthenticatedTitle],
    ["forbidden", words.errorForbiddenTitle],
    ["not_found", words.errorNotFoundTitle],
    ["reauthentication_required", words.errorReauthenticationTitle],
    ["invalid", TITLE],
  ] as const)("gives the reason for %s", async (code, title) => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", code);
    renderPanel({ adapter });
    expect(await screen.findByRole("alert")).toHaveTextContent(title);
    expect(rowNames()).toEqual([]);
  });

  it("shows a server's sentence only if it's meant for users", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("list", {
      code: "forbidden",
      message: "SELECT failed",
      detail: "Ask <b>Ada</b>.",
    });
    renderPanel({ adapter });
    expect(await screen.findByRole("alert")).toHaveTextContent("Ask <b>Ada</b>.");
    expect(document.body).not.toHaveTextContent("SELECT");
  });
});

describe("an adapter that returns nonsense", () => {
  it.each<[string, () => unknown]>([
    [
      "throws synchronously",
      () => {
        throw new Error("boom");
      },
    ],
    ["throws a string", () => Promise.reject("boom")],
    ["throws nothing at all", () => Promise.reject(undefined)],
    ["answers nothing", () => Promise.resolve(undefined)],
    ["returns an array", () => Promise.resolve([])],
    ["returns no items", () => Promise.resolve({ nextCursor: null })],
  ])("that %s ends in a state with a way out", async (_, list) => {
    renderPanel({ adapter: listing(list) });
    expect(await screen.findByRole("alert")).toHaveTextContent(TITLE);
    expect(screen.getByRole("button", { name: words.retry })).toBeEnabled();
  });

  it("is told apart from one that throws the package's error from another copy", async () => {
    const foreign = Object.assign(new Error("no"), { name: "ApiKeysError", code: "forbidden" });
    expect(foreign).not.toBeInstanceOf(ApiKeysError);
    renderPanel({ adapter: listing(() => Promise.reject(foreign)) });
    expect(await screen.findByRole("alert")).toHaveTextContent(words.errorForbiddenTitle);
  });

  it("shows the first of two keys with one id, and reports it", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const twin = apiKey("First");
    const items = [twin, { ...twin, name: "Second" }, apiKey("Third")];
    renderPanel({ adapter: listing(async () => ({ items, nextCursor: null })) });
    expect([...(await findRowNames())].sort()).toEqual(["First", "Third"]);
    expect(report).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledWith(expect.stringContaining(JSON.stringify(twin.id)));
  });
});
