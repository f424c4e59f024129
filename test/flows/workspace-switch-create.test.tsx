import { screen, waitFor } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { aroundFilledIn, controls, patterns, saying, words } from "../../mocks/words.js";
import { apiKeys } from "./fixtures.js";
import {
  create,
  createDialog,
  findReveal,
  findRowNames,
  nameField,
  press,
  queryReveal,
  recordSaid,
  rowNames,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { renderPanel, settle } from "./render-panel.js";

const GLOBEX = { workspaceId: "globex", workspaceName: "Globex" };
const ACME = { workspaceId: "acme", workspaceName: "Acme" };

async function render() {
  const adapter = createMemoryAdapter({
    apiKeys: { acme: apiKeys("A one"), globex: apiKeys("G one") },
  });
  const sent = vi.spyOn(adapter, "create");
  const panel = renderPanel({ adapter });
  await findRowNames();
  return { ...panel, adapter, sent };
}

async function findGlobex() {
  await waitFor(() => expect(rowNames()).toEqual(["G one"]));
}

describe("a change of workspace while a create is pending", () => {
  it("shows the token under its own workspace's name, and no row in the other one", async () => {
    const { user, adapter, update, events } = await render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "A new");
    update(GLOBEX);
    expect(createDialog()).toHaveTextContent("environment in Acme.");
    await findGlobex();
    const heard = recordSaid();
    release();
    expect(await findReveal()).toHaveTextContent(words.revealWorkspace("Acme"));
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    expect(adapter.issuedIn("globex")).toEqual([]);
    expect(rowNames()).toEqual(["G one"]);
    expect(heard).toEqual([]);
    await press(user, words.copy);
    await press(user, words.done);
    expect(events.map(({ type, workspaceId }) => [type, workspaceId])).toEqual([
      ["created", "acme"],
      ["token_copied", "acme"],
    ]);
    await settle();
    expect(rowNames()).toEqual(["G one"]);
    update(ACME);
    await waitFor(() => expect(rowNames()).toEqual(["A new", "A one"]));
  });

  it("keeps its failure in its own dialog, and a retry goes where the first try went", async () => {
    const { user, adapter, update, sent } = await render();
    const release = adapter.holdNext("create", { after: true });
    adapter.failNext("create", "unavailable", { after: true });
    await submitCreate(user, "A new");
    update(GLOBEX);
    await findGlobex();
    release();
    await findReveal();
    await press(user, words.copy);
    await press(user, words.done);
    await submitCreate(user, "G new");
    expect(await screen.findByRole("alert")).toHaveTextContent(patterns.createNotAnswered);
    update(ACME);
    expect(createDialog()).toHaveTextContent(words.createText("Globex"));
    const heard = recordSaid();
    await press(user, words.retry);
    expect(await findReveal()).toHaveTextContent(words.revealWorkspace("Globex"));
    expect(heard).toEqual([]);
    expect(sent.mock.calls.map(([, { workspaceId }]) => workspaceId)).toEqual([
      "acme",
      "globex",
      "globex",
    ]);
    expect(rowNames()).not.toContain("G new");
    expect(adapter.apiKeysOf("globex").map(({ name }) => name)).toEqual(["G one", "G new"]);
  });

  it("keeps a refusal in its dialog, under the workspace's name, too", async () => {
    const { user, adapter, update } = await render();
    const refuse = adapter.holdNext("create");
    adapter.create = (
      (real) =>
      async (...args: Parameters<typeof real>) => {
        await real(...args);
        throw Object.assign(new Error(), { name: "ApiKeysError", code: "limit_reached" });
      }
    )(adapter.create);
    await submitCreate(user, "A new");
    update(GLOBEX);
    await findGlobex();
    refuse();
    expect(await screen.findByRole("alert")).toHaveTextContent(saying(words.writeLimitReached));
    expect(createDialog()).toHaveTextContent("environment in Acme.");
    expect(nameField()).toHaveValue("A new");
    await press(user, words.cancel);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("uses the adapter that it started with", async () => {
    const { user, adapter, update } = await render();
    adapter.failNext("create", "unavailable");
    await submitCreate(user, "A new");
    await screen.findByRole("alert");
    const other = createMemoryAdapter({ id: "other", apiKeys: apiKeys("Other") });
    update({ adapter: other });
    await waitFor(() => expect(rowNames()).toEqual(["Other"]));
    await press(user, words.retry);
    await findReveal();
    expect(adapter.issuedIn("acme")).toHaveLength(1);
    expect(other.issuedIn("acme")).toEqual([]);
    expect(rowNames()).toEqual(["Other"]);
  });

  it("doesn't warn about names that the other workspace has", async () => {
    const { user, adapter, update } = await render();
    adapter.failNext("create", "unavailable");
    await submitCreate(user, "G one");
    await screen.findByRole("alert");
    update(GLOBEX);
    await findGlobex();
    expect(screen.queryByText(saying(words.nameInUse))).toBeNull();
  });
});

describe("a change of workspace while a token is shown", () => {
  it("keeps the reveal and says whose key it is, until it's copied", async () => {
    const { user, update } = await render();
    const reveal = await create(user, "A new");
    expect(reveal).not.toHaveTextContent(aroundFilledIn(words.revealWorkspace)[0]);
    const token = tokenField().value;
    update(GLOBEX);
    expect(await findReveal()).toHaveTextContent(words.revealWorkspace("Acme"));
    expect(tokenField()).toHaveValue(token);
    await findGlobex();
    await user.keyboard("{Escape}");
    expect(await screen.findByText(words.leaveTitle)).toBeVisible();
    update(ACME);
    expect(tokenField()).toHaveValue(token);
    await press(user, words.leaveGo);
    expect(queryReveal()).toBeNull();
  });
});

describe("losing write access", () => {
  it("closes a dialog with nothing pending", async () => {
    const { user, update } = await render();
    await user.click(screen.getByRole("button", { name: controls.createButton.name }));
    update({ access: "read" });
    expect(screen.queryByRole("dialog")).toBeNull();
    update({ access: "write" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("loses neither a pending create nor its token", async () => {
    const { user, adapter, update } = await render();
    const release = adapter.holdNext("create");
    await submitCreate(user, "A new");
    update({ access: "read" });
    expect(createDialog()).toBeVisible();
    release();
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    await press(user, words.copy);
    await press(user, words.done);
    await waitFor(() => expect(screen.getByRole("heading", { name: words.heading })).toHaveFocus());
  });
});
