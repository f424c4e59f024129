import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  choose,
  findRowNames,
  nameField,
  openCreate,
  press,
  recordSaid,
  rowNames,
  said,
  searchField,
  submitRename,
} from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

const GLOBEX = { workspaceId: "globex", workspaceName: "Globex" };
const ACME = { workspaceId: "acme", workspaceName: "Acme" };

async function render() {
  const adapter = createMemoryAdapter({
    apiKeys: { acme: apiKeys("A one", "A two"), globex: apiKeys("G one") },
  });
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { ...panel, adapter };
}

async function findGlobex() {
  await waitFor(() => expect(rowNames()).toEqual(["G one"]));
}

describe("a change of workspace", () => {
  it("never shows the previous rows, not even while loading", async () => {
    const { adapter, update } = await render();
    const release = adapter.holdNext("list");
    update(GLOBEX);
    expect(rowNames()).toEqual([]);
    expect(screen.getByText(words.loading)).toBeInTheDocument();
    release();
    await findGlobex();
    expect(document.querySelector(".akp-lede")).toHaveTextContent(words.lede("Globex"));
  });

  it("drops a list that's still loading", async () => {
    const adapter = createMemoryAdapter({
      apiKeys: { acme: apiKeys("A one"), globex: apiKeys("G one") },
    });
    const list = vi.spyOn(adapter, "list");
    const release = adapter.holdNext("list");
    const { update, events } = renderPanel({ adapter });
    update(GLOBEX);
    await findGlobex();
    expect(list.mock.calls[0]?.[1].signal.aborted).toBe(true);
    release();
    await settle();
    expect(rowNames()).toEqual(["G one"]);
    expect(events).toEqual([]);
  });

  it("no longer shows an error from the previous workspace", async () => {
    const { adapter, update } = await render();
    adapter.failNext("list", "forbidden");
    update({ workspaceId: "closed", workspaceName: "Closed" });
    await screen.findByText(words.errorForbiddenTitle);
    update(GLOBEX);
    expect(screen.queryByRole("alert")).toBeNull();
    await findGlobex();
  });

  it("empties the search, and coming back doesn't restore it", async () => {
    const { user, update } = await render();
    await user.type(searchField(), "one");
    await waitFor(() => expect(rowNames()).toEqual(["A one"]));
    update(GLOBEX);
    await findGlobex();
    expect(searchField()).toHaveValue("");
    update(ACME);
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    expect(searchField()).toHaveValue("");
  });

  it("removes the notice and the announcement; coming back restores neither", async () => {
    const { user, update } = await render();
    await choose(user, "A one", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(document.querySelector(".akp-notice")).not.toBeNull());
    expect(said()).toMatch(saying(words.noticeDeleted("A one")));
    update(GLOBEX);
    const heard = recordSaid();
    expect(document.querySelector(".akp-notice")).toBeNull();
    expect(said()).toBe("");
    await findGlobex();
    update(ACME);
    await waitFor(() => expect(rowNames()).toEqual(["A two"]));
    await settle();
    expect(document.querySelector(".akp-notice")).toBeNull();
    expect(heard).toEqual([]);
  });

  it.each([words.actionEdit, words.actionDelete])(
    "closes the %s dialog, and coming back doesn't reopen it",
    async (action) => {
      const { user, update } = await render();
      await choose(user, "A one", action);
      update(GLOBEX);
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(screen.queryByRole("alertdialog")).toBeNull();
      await findGlobex();
      update(ACME);
      await waitFor(() => expect(rowNames()).toHaveLength(2));
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(screen.queryByRole("alertdialog")).toBeNull();
    },
  );

  it("closes a create dialog with nothing pending, and forgets what was typed", async () => {
    const { user, update } = await render();
    await openCreate(user);
    await user.type(nameField(), "Half");
    update(GLOBEX);
    expect(screen.queryByRole("dialog")).toBeNull();
    await findGlobex();
    await openCreate(user);
    expect(nameField()).toHaveValue("");
    expect(screen.getByRole("dialog")).toHaveTextContent("environment in Globex.");
  });

  it("leaves the focus in the panel when it closes a dialog", async () => {
    const { user, update } = await render();
    await choose(user, "A one", words.actionEdit);
    update(GLOBEX);
    await findGlobex();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(screen.getByRole("region", { name: words.heading })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });
});

describe("a change of workspace while a rename is pending", () => {
  it("lets it end where it began, without a word in the other one", async () => {
    const { user, adapter, update, events } = await render();
    const release = adapter.holdNext("update");
    await submitRename(user, "A one", "A new");
    update(GLOBEX);
    expect(screen.queryByRole("dialog")).toBeNull();
    await findGlobex();
    const heard = recordSaid();
    release();
    await waitFor(() =>
      expect(events.at(-1)).toMatchObject({ type: "updated", workspaceId: "acme" }),
    );
    await settle();
    expect(heard).toEqual([]);
    expect(rowNames()).toEqual(["G one"]);
    update(ACME);
    await waitFor(() => expect(rowNames()).toEqual(["A two", "A new"]));
  });

  it("keeps its failure out of the other one", async () => {
    const { user, adapter, update, events } = await render();
    let refuse = () => {};
    adapter.update = () =>
      new Promise((_, reject) => {
        refuse = () => reject(new Error("no"));
      });
    await submitRename(user, "A one", "A new");
    update(GLOBEX);
    await findGlobex();
    refuse();
    await waitFor(() =>
      expect(events.at(-1)).toMatchObject({ type: "failed", workspaceId: "acme" }),
    );
    await settle();
    expect(document.querySelector(".akp-notice")).toBeNull();
    expect(said()).toBe("");
    update(ACME);
    await waitFor(() => expect(rowNames()).toEqual(["A two", "A one"]));
  });
});

describe("a change of workspace while a delete is pending", () => {
  it("lets it end where it began, without a notice in the other one", async () => {
    const { user, adapter, update, events } = await render();
    const release = adapter.holdNext("delete");
    await choose(user, "A one", words.actionDelete);
    await press(user, words.deleteConfirm);
    update(GLOBEX);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    await findGlobex();
    const heard = recordSaid();
    release();
    await waitFor(() =>
      expect(events.at(-1)).toMatchObject({ type: "deleted", workspaceId: "acme" }),
    );
    await settle();
    expect(document.querySelector(".akp-notice")).toBeNull();
    expect(heard).toEqual([]);
    update(ACME);
    await waitFor(() => expect(rowNames()).toEqual(["A two"]));
  });

  it("doesn't remove a notice of the other one", async () => {
    const { user, adapter, update, events } = await render();
    const release = adapter.holdNext("delete");
    await choose(user, "A one", words.actionDelete);
    await press(user, words.deleteConfirm);
    update(GLOBEX);
    await findGlobex();
    await choose(user, "G one", words.actionDelete);
    await press(user, words.deleteConfirm);
    await waitFor(() =>
      expect(document.querySelector(".akp-notice")).toHaveTextContent(words.noticeDeleted("G one")),
    );
    release();
    await waitFor(() => expect(events).toHaveLength(2));
    await settle();
    expect(document.querySelector(".akp-notice")).toHaveTextContent(words.noticeDeleted("G one"));
  });
});
