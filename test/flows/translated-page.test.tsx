import { act, render, screen, waitFor, within } from "@testing-library/react";
import { type ApiKeysAdapter, ApiKeysError } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startTranslator } from "../../mocks/translator.js";
import { controls, words as messages } from "../../mocks/words.js";
import { apiKey } from "./fixtures.js";
import {
  choose,
  countText,
  create,
  findRowNames,
  nameField,
  openCreate,
  press,
  row,
  rowNames,
  searchField,
  submitRename,
} from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

let stopTranslator = () => {};
let uncaught: unknown[] = [];

beforeEach(() => {
  stopTranslator = startTranslator();
  uncaught = [];
  vi.spyOn(console, "error").mockImplementation((...said) => uncaught.push(said));
});

afterEach(() => {
  stopTranslator();
  vi.restoreAllMocks();
  expect(uncaught).toEqual([]);
});

/** Makes the panel reload the list, as when the user comes back to the tab. */
async function refresh(): Promise<void> {
  await act(async () => {
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  await settle();
}

/** A backend whose responses a test can change before they arrive. */
function changing(memory: Pick<ApiKeysAdapter, "list" | "create" | "update" | "delete">) {
  const changed: { items: Record<string, object>; isFailing: boolean } = {
    items: {},
    isFailing: false,
  };
  const adapter: ApiKeysAdapter = {
    ...memory,
    list: async (query, context) => {
      if (changed.isFailing) throw new ApiKeysError("forbidden");
      const page = await memory.list(query, context);
      return {
        ...page,
        items: page.items.map((item) => ({ ...item, ...changed.items[item.name] })),
      };
    },
  };
  return { adapter, changed };
}

it("the translator breaks what React writes next to other texts", () => {
  const Loose = ({ name }: { readonly name: string }) => (
    <p>
      {name !== "" && name}
      <b>!</b>
    </p>
  );
  const view = render(<Loose name="CRM" />);
  stopTranslator();
  stopTranslator = startTranslator();
  expect(() => view.rerender(<Loose name="" />)).toThrow();
  uncaught = [];
});

describe("on a page that the browser translates", () => {
  it("a key is created, used for the first time, renamed, and deleted", async () => {
    const { adapter, changed } = changing(
      createMemoryAdapter({
        apiKeys: [
          apiKey("Old", {
            lastUsedAt: null,
            expiresAt: null,
            scopes: [],
            createdBy: null,
            hint: "lp_…1",
          }),
        ],
      }),
    );
    const { user } = renderPanel({ adapter });
    await findRowNames();
    expect(row("Old")).toHaveTextContent(messages.neverUsed);
    changed.items.Old = {
      lastUsedAt: "2026-11-02T10:00:00Z",
      expiresAt: "2026-11-03T10:00:00Z",
      scopes: ["contacts:read"],
      createdBy: { id: "u1", name: "Ada" },
      enabled: false,
    };
    await refresh();
    expect(row("Old")).not.toHaveTextContent(messages.neverUsed);
    expect(row("Old")).toHaveTextContent("contacts:read");
    expect(row("Old")).toHaveTextContent("Ada");
    await create(user, "New");
    await press(user, controls.show.name);
    await press(user, controls.hide.name);
    await press(user, messages.done);
    await press(user, messages.leaveStay);
    await press(user, messages.copy);
    await screen.findAllByText(messages.copied);
    await press(user, messages.done);
    await waitFor(() => expect(rowNames()).toContain("New"));
    expect(countText()).toBe(messages.count(2));

    await submitRename(user, "New", "Newer");
    await waitFor(() => expect(rowNames()).toContain("Newer"));
    await choose(user, "Newer", messages.actionDelete);
    await press(user, messages.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual(["Old"]));
    expect(countText()).toBe(messages.count(1));
    await user.click(screen.getByRole("button", { name: messages.dismiss }));
  });

  it("a search finds, finds nothing, and is cleared; the list is sorted", async () => {
    const { user } = renderPanel({
      adapter: createMemoryAdapter({ apiKeys: [apiKey("CRM"), apiKey("Mail")] }),
    });
    await findRowNames();
    await user.type(searchField(), "ma");
    await waitFor(() => expect(countText()).toBe(messages.countMatches(1, 2)));
    await user.type(searchField(), "zz");
    expect(await screen.findByText("mazz")).toBeVisible();
    await user.click(screen.getAllByRole("button", controls.clearSearch).at(-1) as HTMLElement);
    await waitFor(() => expect(countText()).toBe(messages.count(2)));
    await user.click(screen.getByRole("button", { name: messages.columnName }));
    await waitFor(() => expect(rowNames()).toEqual(["CRM", "Mail"]));
    await user.click(screen.getByRole("button", { name: messages.columnName }));
    await waitFor(() => expect(rowNames()).toEqual(["Mail", "CRM"]));
  });

  it("the list waits, fails, loads, empties, and can't be refreshed", async () => {
    const memory = createMemoryAdapter({ apiKeys: [apiKey("CRM")] });
    const { adapter, changed } = changing(memory);
    changed.isFailing = true;
    const { user } = renderPanel({ adapter });
    await user.click(await screen.findByRole("button", { name: messages.retry }));
    await settle();
    changed.isFailing = false;
    await user.click(await screen.findByRole("button", { name: messages.retry }));
    await findRowNames();
    changed.isFailing = true;
    await refresh();
    expect(await screen.findByText(messages.staleNotice)).toBeVisible();
    changed.isFailing = false;
    await user.click(screen.getByRole("button", { name: messages.retry }));
    await waitFor(() => expect(screen.queryByText(messages.staleNotice)).toBeNull());
    await choose(user, "CRM", messages.actionDelete);
    await press(user, messages.deleteConfirm);
    expect(await screen.findByText(messages.emptyTitle)).toBeVisible();
  });

  it("the host names the workspace late, takes write access away, and gives it back", async () => {
    const { update } = renderPanel({
      workspaceName: undefined,
      authorizationDocsUrl: "https://acme.test/docs",
      adapter: createMemoryAdapter({ apiKeys: [apiKey("CRM")] }),
    });
    await findRowNames();
    const region = screen.getByRole("region", { name: messages.heading });
    const lede = region.querySelector(".akp-lede");
    expect(lede).toHaveTextContent(messages.ledeWithoutWorkspace);
    update({ workspaceName: "Acme" });
    expect(lede).toHaveTextContent(messages.lede("Acme"));
    update({ workspaceName: "Globex Inc." });
    expect(lede).toHaveTextContent(messages.lede("Globex Inc."));
    update({ authorizationDocsUrl: undefined });
    update({ access: "read" });
    expect(screen.getByText(messages.readOnly)).toBeVisible();
    update({ access: "write" });
    expect(screen.queryByText(messages.readOnly)).toBeNull();
  });

  it("a dialog says what's wrong, and then something else", async () => {
    const memory = createMemoryAdapter({ apiKeys: [apiKey("CRM")] });
    const { user } = renderPanel({ adapter: memory });
    await findRowNames();
    const dialog = await openCreate(user);
    await user.type(nameField(), "{Enter}");
    expect(within(dialog).getByText(messages.nameEmpty)).toBeVisible();
    await user.type(nameField(), "CRM");
    expect(within(dialog).getByText(messages.nameInUse)).toBeVisible();
    memory.failNext("create", "conflict");
    await user.keyboard("{Enter}");
    expect(await within(dialog).findByText(messages.nameTaken)).toBeVisible();
    await user.type(nameField(), "2");
    memory.failNext("create", "forbidden");
    await user.keyboard("{Enter}");
    expect(await within(dialog).findByText(messages.writeForbidden)).toBeVisible();
    memory.failNext("create", "unavailable");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(within(dialog).queryByText(messages.writeForbidden)).toBeNull());
    await user.keyboard("{Enter}");
    await settle();
  });
});
