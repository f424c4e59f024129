import { screen, waitFor, within } from "@testing-library/react";
import type { ApiKeysAdapter } from "api-keys-panel";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  findRowNames,
  menuButton,
  nameField,
  press,
  pressOutside,
  rowNames,
  said,
  submitRename,
} from "./on-screen.js";
import { pass, renderPanel, startClock } from "./render-panel.js";

async function render(options: Parameters<typeof createMemoryAdapter>[0] = {}) {
  const adapter = createMemoryAdapter({ apiKeys: apiKeys("CRM Sync", "Worker"), ...options });
  const sent = vi.spyOn(adapter, "update");
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { ...panel, adapter, sent };
}

describe("renaming a key", () => {
  it("changes its name, notifies the host, and returns the focus to its menu", async () => {
    const { user, adapter, events } = await render();
    await submitRename(user, "CRM Sync", "  CRM Export ");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(rowNames()).toEqual(["Worker", "CRM Export"]);
    expect(said()).toBe(words.announceRenamed("CRM Export"));
    await waitFor(() => expect(menuButton("CRM Export")).toHaveFocus());
    expect(adapter.apiKeysOf("acme").map(({ name }) => name)).toContain("CRM Export");
    expect(events).toEqual([
      {
        type: "updated",
        apiKey: expect.objectContaining({ name: "CRM Export" }),
        workspaceId: "acme",
      },
    ]);
  });

  it("starts with the old name, selected", async () => {
    const { user } = await render();
    await choose(user, "CRM Sync", words.actionEdit);
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveValue("CRM Sync");
    expect(nameField().selectionStart).toBe(0);
    expect(nameField().selectionEnd).toBe("CRM Sync".length);
  });

  it("to the same name closes without a request", async () => {
    const { user, sent } = await render();
    await submitRename(user, "CRM Sync", " CRM Sync ");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).not.toHaveBeenCalled();
  });

  it("warns about a name that another key has, but not about its own", async () => {
    const { user } = await render();
    await choose(user, "CRM Sync", words.actionEdit);
    expect(screen.queryByText(saying(words.nameInUse))).toBeNull();
    await user.clear(nameField());
    await user.type(nameField(), "worker");
    expect(screen.getByText(saying(words.nameInUse))).toBeVisible();
  });

  it("rejects what no server accepts before it's sent", async () => {
    const { user, sent } = await render();
    await submitRename(user, "CRM Sync", "   ");
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameEmpty));
    expect(sent).not.toHaveBeenCalled();
  });

  it("shows the name as the server stored it", async () => {
    const items = apiKeys("CRM Sync");
    const adapter: ApiKeysAdapter = {
      list: async () => ({ items, nextCursor: null }),
      update: async (id) => ({ ...items[0], id, name: "crm-export" }) as (typeof items)[number],
    };
    const { user } = renderPanel({ adapter });
    await submitRename(user, "CRM Sync", "CRM Export");
    await waitFor(() => expect(rowNames()).toEqual(["crm-export"]));
  });

  it("succeeds even if the server returns nothing", async () => {
    const items = apiKeys("CRM Sync");
    const adapter: ApiKeysAdapter = {
      list: async () => ({ items, nextCursor: null }),
      update: async () => {},
    };
    const { user } = renderPanel({ adapter });
    await submitRename(user, "CRM Sync", "CRM Export");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(rowNames()).toEqual(["CRM Export"]);
  });
});

describe("a rename in progress", () => {
  it("is in the list right away, and stays there while the list lags behind", async () => {
    const { user, adapter } = await render({ listLagMs: Number.POSITIVE_INFINITY });
    const release = adapter.holdNext("update");
    await submitRename(user, "CRM Sync", "CRM Export");
    expect(rowNames()).toEqual(["Worker", "CRM Export"]);
    expect(nameField()).toHaveAttribute("readonly");
    release();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(rowNames()).toEqual(["Worker", "CRM Export"]);
  });

  it("is sent once on two submits before React has rendered anything", async () => {
    const { user, sent } = await render();
    await choose(user, "CRM Sync", words.actionEdit);
    await user.clear(nameField());
    await user.type(nameField(), "CRM Export");
    const form = nameField().closest("form") as HTMLFormElement;
    form.requestSubmit();
    form.requestSubmit();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toHaveBeenCalledOnce();
  });

  it("is sent once, and its dialog can't be dismissed", async () => {
    const { user, adapter, sent } = await render();
    const release = adapter.holdNext("update");
    await submitRename(user, "CRM Sync", "CRM Export{Enter}{Enter}");
    await user.keyboard("{Escape}");
    pressOutside();
    await press(user, words.cancel);
    expect(screen.getByRole("dialog")).toBeVisible();
    release();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe("a rename that fails", () => {
  it.each([
    ["forbidden", words.writeForbidden],
    ["not_found", words.writeNotFound],
    ["unavailable", words.writeUnavailable],
    ["unknown", words.writeUnknown],
  ] as const)(
    "with %s is rolled back, with the reason next to what was typed",
    async (code, text) => {
      const { user, adapter, events } = await render();
      const release = adapter.holdNext("update");
      adapter.failNext("update", code);
      await submitRename(user, "CRM Sync", "CRM Export");
      release();
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
      await submitRename(user, "CRM Export", "CRM Import");
      expect(await screen.findByRole("alert")).toHaveTextContent(text);
      expect(nameField()).toHaveValue("CRM Import");
      expect(rowNames()).toEqual(["Worker", "CRM Export"]);
      expect(events.at(-1)).toEqual({
        type: "failed",
        action: "update",
        code,
        message: expect.any(String),
        workspaceId: "acme",
      });
      await press(user, words.save);
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
      expect(rowNames()).toEqual(["Worker", "CRM Import"]);
    },
  );

  it("because the name is taken says so at the field", async () => {
    const { user } = await render({ hasUniqueNames: true });
    await submitRename(user, "CRM Sync", "Worker");
    await waitFor(() => expect(nameField()).toBeInvalid());
    expect(nameField()).toHaveAccessibleDescription(saying(words.nameTaken));
    expect(nameField()).toHaveFocus();
    expect(rowNames()).toEqual(["Worker", "CRM Sync"]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("with a message for the field shows it there", async () => {
    const { user, adapter } = await render();
    adapter.failNext("update", { code: "invalid", fields: { name: "Too funny." } });
    await submitRename(user, "CRM Sync", "Ha");
    await waitFor(() => expect(nameField()).toHaveAccessibleDescription("Too funny."));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a rename without a response", () => {
  beforeEach(startClock);

  async function renderUnanswered() {
    const panel = await render();
    const release = panel.adapter.holdNext("update");
    return { ...panel, release };
  }

  it("can be left after 30 seconds, and a late success is simply a success", async () => {
    const { user, release } = await renderUnanswered();
    await submitRename(user, "CRM Sync", "CRM Export");
    await pass(31_000);
    expect(screen.getByRole("alert")).toHaveTextContent(words.writeUnanswered);
    await user.click(
      within(screen.getByRole("dialog")).getAllByRole("button", {
        name: words.close,
      })[0] as HTMLElement,
    );
    expect(screen.queryByRole("dialog")).toBeNull();
    release();
    await pass(500);
    expect(rowNames()).toEqual(["Worker", "CRM Export"]);
    expect(screen.queryByText(saying(words.editText))).toBeNull();
  });

  it("shows a notice about a late failure after the dialog was closed", async () => {
    const { user, adapter } = await render();
    const update = adapter.update;
    let refuse = () => {};
    adapter.update = (...args) =>
      new Promise((_, reject) => {
        refuse = () =>
          reject(Object.assign(new Error(), { name: "ApiKeysError", code: "forbidden" }));
        void args;
      });
    await submitRename(user, "CRM Sync", "CRM Export");
    await pass(31_000);
    await user.keyboard("{Escape}");
    expect(rowNames()).toEqual(["Worker", "CRM Export"]);
    refuse();
    await pass(500);
    adapter.update = update;
    expect(rowNames()).toEqual(["Worker", "CRM Sync"]);
    expect(document.querySelector(".akp-notice")).toHaveTextContent(
      words.announceRenameFailed("CRM Sync"),
    );
    await user.click(screen.getByRole("button", { name: words.dismiss }));
    expect(document.querySelector(".akp-notice")).toBeNull();
  });

  it("says whose changes weren't saved if there was more to them than the name", async () => {
    const { user, adapter } = await render({ fields: { update: ["description"] } });
    let refuse = () => {};
    adapter.update = () =>
      new Promise((_, reject) => {
        refuse = () =>
          reject(Object.assign(new Error(), { name: "ApiKeysError", code: "forbidden" }));
      });
    await choose(user, "CRM Sync", words.actionEdit);
    await user.type(screen.getByLabelText(words.descriptionLabel), "Syncs.");
    await press(user, words.save);
    await pass(31_000);
    await user.keyboard("{Escape}");
    refuse();
    await pass(500);
    const notice = document.querySelector(".akp-notice");
    expect(notice).toHaveTextContent(words.noticeSaveFailed("CRM Sync"));
    expect(said()).toBe(words.noticeSaveFailed("CRM Sync"));
  });
});
