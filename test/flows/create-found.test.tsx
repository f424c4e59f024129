import { screen, waitFor, within } from "@testing-library/react";
import { createMemoryAdapter } from "api-keys-panel/adapters/memory";
import { describe, expect, it, vi } from "vitest";
import { patterns, saying, words } from "../../mocks/words.js";
import { apiKey, apiKeys } from "./fixtures.js";
import {
  createDialog,
  findReveal,
  findRowNames,
  press,
  queryReveal,
  row,
  rowNames,
  submitCreate,
  tokenField,
} from "./on-screen.js";
import { renderPanel } from "./render-panel.js";

const FOUND = patterns.createFound;
let lastDataSet = 0;

/** A create that the server carried out, but whose response never came. */
async function renderFound(options: { canRotate?: boolean; names?: readonly string[] } = {}) {
  const { canRotate = false, names = ["Old"] } = options;
  // The panel remembers what happened to a token until the page reloads, and these tests share one
  // page.
  lastDataSet += 1;
  const adapter = createMemoryAdapter({
    id: `found-${lastDataSet}`,
    apiKeys: apiKeys(...names),
    methods: canRotate ? ["create", "update", "delete", "rotate"] : ["create", "update", "delete"],
  });
  adapter.failNext("create", "unavailable", { after: true });
  const panel = renderPanel({ adapter });
  await findRowNames();
  await submitCreate(panel.user, "CRM Sync");
  await screen.findByText(FOUND);
  return { adapter, ...panel };
}

describe("a key that turns up in the list without its token", () => {
  it("is pointed out, and trying again still gets its token", async () => {
    const { user, adapter } = await renderFound();
    await press(user, words.retry);
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[0]?.token);
    expect(adapter.apiKeysOf("acme")).toHaveLength(2);
  });

  it("can be deleted from there, after a confirmation", async () => {
    const { user, adapter } = await renderFound();
    await press(user, words.foundDelete);
    const question = await screen.findByRole("alertdialog");
    expect(question).toHaveTextContent(words.deleteTitle("CRM Sync"));
    await press(user, words.deleteConfirm);
    await waitFor(() => expect(rowNames()).toEqual(["Old"]));
    expect(adapter.apiKeysOf("acme")).toHaveLength(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows in its row that no one has its token, after the user leaves", async () => {
    const { user } = await renderFound();
    await press(user, words.giveUp);
    expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied);
    expect(row("Old")).not.toHaveTextContent(words.statusTokenNotCopied);
  });

  it("is told apart from an older key with the same name", async () => {
    const adapter = createMemoryAdapter({ apiKeys: [apiKey("CRM Sync")] });
    adapter.failNext("create", "unavailable");
    const { user } = renderPanel({ adapter });
    await findRowNames();
    await submitCreate(user, "CRM Sync");
    await screen.findByText(patterns.createOpen);
    expect(screen.queryByText(FOUND)).toBeNull();
    expect(within(createDialog()).queryByRole("button", { name: words.foundDelete })).toBeNull();
  });

  it("is not looked for in another workspace", async () => {
    const { user, update } = await renderFound();
    update({ workspaceId: "globex", workspaceName: "Globex" });
    await waitFor(() => expect(screen.queryByText(FOUND)).toBeNull());
    expect(createDialog()).toBeVisible();
    await press(user, words.retry);
    expect(await findReveal()).toHaveTextContent(words.revealWorkspace("Acme"));
  });

  it("can't be rotated if the adapter has no rotate", async () => {
    await renderFound();
    expect(within(createDialog()).queryByRole("button", { name: words.foundRotate })).toBeNull();
  });
});

describe("rotating a key that turned up without its token", () => {
  async function renderRotate() {
    const panel = await renderFound({ canRotate: true });
    const sent = vi.spyOn(panel.adapter, "rotate");
    await press(panel.user, words.foundRotate);
    await screen.findByRole("alertdialog", { name: words.rotateTitle("CRM Sync") });
    return { sent, ...panel };
  }

  it("shows its new token once and notifies the host", async () => {
    const { user, adapter, events, sent } = await renderRotate();
    await press(user, words.rotateConfirm);
    expect(await findReveal()).toHaveTextContent(words.revealText("CRM Sync"));
    expect(adapter.issuedIn("acme")).toHaveLength(2);
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[1]?.token);
    expect(sent.mock.calls[0]?.[1]).toEqual({ gracePeriodSeconds: 0 });
    expect(events.filter(({ type }) => type === "rotated")).toHaveLength(1);
    await press(user, words.copy);
    await press(user, words.done);
    await waitFor(() => expect(queryReveal()).toBeNull());
    expect(row("CRM Sync")).not.toHaveTextContent(words.statusTokenNotCopied);
    expect(
      within(row("CRM Sync")).getByRole("button", { name: words.actionsFor("CRM Sync") }),
    ).toHaveFocus();
  });

  it("is not called a failure if the response is lost, and is retried with the same intent", async () => {
    const { user, adapter, sent } = await renderRotate();
    adapter.failNext("rotate", "unavailable", { after: true });
    await press(user, words.rotateConfirm);
    expect(await screen.findByText(patterns.rotateOpen)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("alertdialog")).toBeVisible();
    await press(user, words.retry);
    await findReveal();
    expect(tokenField()).toHaveValue(adapter.issuedIn("acme")[1]?.token);
    expect(new Set(sent.mock.calls.map(([, , context]) => context.idempotencyKey)).size).toBe(1);
    expect(adapter.issuedIn("acme")).toHaveLength(2);
  });

  it("says why it was refused, and can be left", async () => {
    const { user, adapter } = await renderRotate();
    adapter.failNext("rotate", "forbidden");
    await press(user, words.rotateConfirm);
    expect(await screen.findByText(saying(words.writeForbidden))).toBeVisible();
    await press(user, words.cancel);
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(row("CRM Sync")).toHaveTextContent(words.statusTokenNotCopied);
  });

  it("continues under its own workspace's name when another workspace is shown", async () => {
    const { user, adapter, update } = await renderRotate();
    const release = adapter.holdNext("rotate");
    await press(user, words.rotateConfirm);
    update({ workspaceId: "globex", workspaceName: "Globex" });
    expect(screen.getByRole("alertdialog")).toHaveTextContent(words.revealWorkspace("Acme"));
    release();
    expect(await findReveal()).toHaveTextContent(words.revealWorkspace("Acme"));
    expect(adapter.issuedIn("globex")).toEqual([]);
  });
});
