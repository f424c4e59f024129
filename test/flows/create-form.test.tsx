import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { controls, saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  create,
  createDialog,
  findReveal,
  findRowNames,
  nameField,
  openCreate,
  press,
  pressOutside,
  rowNames,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

function render(...names: readonly string[]) {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys(...names) });
  const sent = vi.spyOn(adapter, "create");
  return { adapter, sent, ...renderPanel({ adapter }) };
}

describe("creating a key", () => {
  it("shows its token once, copies it, and lists the key", async () => {
    const { user, events, adapter } = render();
    const reveal = await create(user, "CRM Sync");
    const token = adapter.issuedIn("acme")[0]?.token;
    expect(tokenField()).toHaveValue(token);
    expect(reveal).toHaveTextContent(words.revealText("CRM Sync"));
    await press(user, words.copy);
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(token));
    await press(user, words.done);
    expect(await findRowNames()).toEqual(["CRM Sync"]);
    expect(document.body.innerHTML).not.toContain(token);
    expect(events.map(({ type }) => type)).toEqual(["created", "token_copied"]);
  });

  it("starts in the Name field, with examples next to it", async () => {
    const { user } = render();
    const dialog = await openCreate(user);
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameHelp));
    expect(dialog).toHaveTextContent(words.createText("Acme"));
  });

  it("sends the trimmed name, and nothing else", async () => {
    const { user, sent } = render();
    await create(user, "  CRM  Sync ");
    expect(sent.mock.calls[0]?.[0]).toEqual({ name: "CRM  Sync" });
    expect(sent.mock.calls[0]?.[1]).toEqual({
      workspaceId: "acme",
      idempotencyKey: expect.stringMatching(/\S{16,}/),
    });
  });
});

describe("a name that no server accepts", () => {
  it.each([
    ["", words.nameEmpty],
    ["   ", words.nameEmpty],
    ["x".repeat(101), words.nameTooLong(100)],
    ["a\u0007b", words.nameControlCharacters],
  ])("%j is rejected before it's sent, and can be corrected", async (name, message) => {
    const { user, sent } = render();
    await openCreate(user);
    if (name !== "") await user.click(nameField());
    if (name !== "") await user.paste(name);
    await press(user, words.create);
    expect(nameField()).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveFocus();
    await user.clear(nameField());
    await user.type(nameField(), "Good");
    expect(nameField()).toBeValid();
    expect(screen.queryByText(message)).toBeNull();
    expect(sent).not.toHaveBeenCalled();
    await press(user, words.create);
    expect(await findReveal()).toBeVisible();
  });

  it("counts a hundred emoji as a hundred characters", async () => {
    const { user, sent } = render();
    await openCreate(user);
    await user.click(nameField());
    await user.paste("🔑".repeat(100));
    await press(user, words.create);
    await findReveal();
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe("a name that may be a mistake", () => {
  it("warns if another key has it, and allows it", async () => {
    const { user, sent } = render("CRM Sync");
    await findRowNames();
    await openCreate(user);
    await user.type(nameField(), "crm sync");
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameInUse));
    expect(nameField()).toBeValid();
    await press(user, words.create);
    await findReveal();
    expect(sent).toHaveBeenCalledOnce();
  });

  it("warns if it looks like a token", async () => {
    const { user } = render();
    await openCreate(user);
    await user.click(nameField());
    await user.paste("sk_live_51Hx9aKq0ZpT7bWnE3rYu");
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameLooksLikeToken));
    await user.clear(nameField());
    await user.type(nameField(), "Production Backend 2");
    expect(screen.queryByText(saying(words.nameLooksLikeToken))).toBeNull();
  });
});

describe("leaving the create dialog", () => {
  it.each([words.cancel, words.close])(
    "%s closes it and returns the focus to the button",
    async (name) => {
      const { user, sent } = render();
      await openCreate(user);
      await user.type(nameField(), "Half");
      await press(user, name);
      expect(screen.queryByRole("dialog")).toBeNull();
      await waitFor(() =>
        expect(screen.getByRole("button", { name: controls.createButton.name })).toHaveFocus(),
      );
      expect(sent).not.toHaveBeenCalled();
    },
  );

  it("Escape closes it, and it's empty the next time it opens", async () => {
    const { user } = render();
    await openCreate(user);
    await user.type(nameField(), "Half");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await openCreate(user);
    expect(nameField()).toHaveValue("");
  });

  it("a click outside closes it only while nothing is typed", async () => {
    const { user } = render();
    await openCreate(user);
    await user.type(nameField(), "Half");
    pressOutside();
    expect(createDialog()).toBeVisible();
    await user.clear(nameField());
    pressOutside();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("a created key", () => {
  it("appears in the list right away, and only once, although the server's list lags behind", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: apiKeys("Older"),
      listLagMs: Number.POSITIVE_INFINITY,
    });
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await create(user, "New");
    expect(rowNames()).toEqual(["New", "Older"]);
    await press(user, words.copy);
    await press(user, words.done);
    expect(rowNames()).toEqual(["New", "Older"]);
    expect(await screen.findByText(words.count(2))).toBeVisible();
    adapter.catchUp();
    await create(user, "Newer");
    await waitFor(() => expect(rowNames()).toEqual(["Newer", "New", "Older"]));
  });

  it("can be renamed and deleted while the list still lags", async () => {
    const adapter = createMemoryAdapter({ listLagMs: Number.POSITIVE_INFINITY });
    const { user } = renderPanel({ adapter });
    const reveal = await create(user, "New");
    await user.click(within(reveal).getByRole("button", { name: words.copy }));
    await press(user, words.done);
    await user.click(await screen.findByRole("button", { name: words.actionsFor("New") }));
    await user.click(await screen.findByRole("menuitem", { name: words.actionDelete }));
    await press(user, words.deleteConfirm);
    expect(await screen.findByText(words.emptyTitle)).toBeVisible();
    expect(adapter.apiKeysOf("acme")).toEqual([]);
  });
});
