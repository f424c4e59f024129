import { QueryClient } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import type { ApiKeysPanelEvent } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { controls, patterns, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  create,
  findReveal,
  findRowNames,
  press,
  rowNames,
  submitCreate,
  submitRename,
} from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

describe("an adapter that's rebuilt on each render", () => {
  it("doesn't load again, and the newest one is used", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    const list = vi.spyOn(adapter, "list");
    const { update, user } = renderPanel({ adapter: { ...adapter } });
    await findRowNames();
    for (let renders = 0; renders < 5; renders += 1) update({ adapter: { ...adapter } });
    await settle();
    expect(list).toHaveBeenCalledOnce();
    const newest = vi.fn(adapter.create);
    update({ adapter: { ...adapter, create: newest } });
    await create(user, "New");
    expect(newest).toHaveBeenCalledOnce();
  });

  it("with another id is another data set", async () => {
    const { update } = renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("Mine") }) });
    await findRowNames();
    update({ adapter: createMemoryAdapter({ id: "team", apiKeys: apiKeys("Ours") }) });
    expect(rowNames()).toEqual([]);
    await waitFor(() => expect(rowNames()).toEqual(["Ours"]));
  });
});

describe("a query client that the host shares", () => {
  const hostile = () =>
    new QueryClient({
      defaultOptions: {
        queries: {
          enabled: false,
          retry: 9,
          staleTime: Number.POSITIVE_INFINITY,
          refetchOnMount: false,
          refetchOnWindowFocus: false,
          throwOnError: true,
          networkMode: "online",
          select: () => "hostile",
          initialData: "hostile",
          placeholderData: "hostile",
          notifyOnChangeProps: [],
          structuralSharing: false,
        },
        mutations: { retry: 9, throwOnError: true, networkMode: "online", gcTime: 1e9 },
      },
    });

  it("can't change what the panel does through its defaults", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    const { user } = renderPanel({ adapter, queryClient: hostile() });
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    const sent = vi.spyOn(adapter, "create");
    adapter.failNext("create", "unavailable");
    await submitCreate(user, "New");
    expect(await screen.findByRole("alert")).toHaveTextContent(patterns.createNotAnswered);
    expect(sent).toHaveBeenCalledOnce();
    await press(user, words.retry);
    await findReveal();
    await press(user, words.copy);
    await press(user, words.done);
    await waitFor(() => expect(rowNames()).toEqual(["New", "CRM Sync"]));
  });

  it("can't throw the panel's errors at the host", async () => {
    const adapter = createMemoryAdapter();
    adapter.failNext("list", "forbidden");
    renderPanel({ adapter, queryClient: hostile() });
    expect(await screen.findByRole("alert")).toHaveTextContent(words.errorForbiddenTitle);
  });

  it("holds the list under the panel's own key, and nothing else from the panel", async () => {
    const queryClient = new QueryClient();
    renderPanel({ adapter: createMemoryAdapter({ apiKeys: apiKeys("A") }), queryClient });
    await findRowNames();
    const keys = queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey[0]);
    expect(new Set(keys)).toEqual(new Set(["api-keys-panel"]));
  });
});

describe("two panels of one workspace", () => {
  it("converge when one of them creates, renames, or deletes", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("Old") });
    const first = renderPanel({ adapter });
    await findRowNames();
    renderPanel({ adapter, workspaceName: "Twin" });
    await waitFor(() => expect(rowNames()).toEqual(["Old", "Old"]));
    const buttons = screen.getAllByRole("button", { name: controls.createButton.name });
    await first.user.click(buttons[0] as HTMLElement);
    await first.user.type(screen.getByRole("textbox", { name: words.nameLabel }), "New{Enter}");
    await findReveal();
    await waitFor(() => expect(rowNames()).toEqual(["New", "Old", "New", "Old"]));
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    await press(first.user, words.copy);
    await press(first.user, words.done);
    await first.user.click(
      screen.getAllByRole("button", { name: words.actionsFor("Old") })[1] as HTMLElement,
    );
    await first.user.click(await screen.findByRole("menuitem", { name: words.actionDelete }));
    await press(first.user, words.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual(["New", "New"]));
  });
});

describe("a host whose callbacks throw", () => {
  const uncaught: unknown[] = [];
  const realSetTimeout = globalThis.setTimeout;

  beforeEach(() => {
    uncaught.length = 0;
    // Stop errors reported to the page here, or they'd fail the test run.
    vi.stubGlobal("setTimeout", ((run: () => void, ...rest: unknown[]) =>
      realSetTimeout(
        () => {
          try {
            run();
          } catch (error) {
            uncaught.push(error);
          }
        },
        ...(rest as [number]),
      )) as typeof setTimeout);
  });

  afterEach(() => vi.unstubAllGlobals());

  function explode(event: ApiKeysPanelEvent): never {
    throw new Error(`host: ${event.type}`);
  }

  it("gets its own errors, and the panel carries on", async () => {
    const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync") });
    adapter.failNext("list", "unknown");
    const onUnclaimedTokenChange = () => {
      throw new Error("host: guard");
    };
    const { user } = renderPanel({ adapter, onEvent: explode, onUnclaimedTokenChange });
    await user.click(await screen.findByRole("button", { name: words.retry }));
    await findRowNames();
    await create(user, "New");
    await press(user, words.copy);
    await press(user, words.done);
    await submitRename(user, "New", "Newer");
    await waitFor(() => expect(rowNames()).toEqual(["Newer", "CRM Sync"]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await choose(user, "Newer", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual(["CRM Sync"]));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    await act(() => new Promise((resolve) => realSetTimeout(resolve, 20)));
    const texts = uncaught.map((error) => (error as Error).message);
    for (const type of ["failed", "created", "guard", "token_copied", "updated", "deleted"]) {
      expect(texts).toContain(`host: ${type}`);
    }
  });
});
